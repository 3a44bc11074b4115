package org.dispatchlens.common.extract.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.clauses.SubjectCheck.Checked;
import org.dispatchlens.common.model.Article;
import org.junit.jupiter.api.Test;

class SubjectCheckTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final ClauseGrammar GRAMMAR = ClauseGrammar.from(FILES);
    private static final Set<String> BLAME = Set.of("accuse");
    private static final Set<String> ACTS = Set.of("kill", "destroy");

    @Test
    void aModifierGivesWayToTheHeadThatTheParseNames() {
        Checked subject = subjectOf("accuse", "A senator who had met with Maduro accused Brazil of arming smugglers.");
        assertThat(subject.phrases()).extracting(NounPhrase::text).containsExactly("A senator");
        assertThat(subject.trust()).isLessThan(1);
    }

    @Test
    void aSubjectBehindAnAsideIsFoundForVerbsOfAccusingOnly() {
        String aside = "The minister, a father of two based in Lima, %s Chile.";
        assertThat(subjectOf("accuse", aside.formatted("accused")).phrases()).hasSize(1);
        assertThat(subjectOf("destroy", aside.formatted("destroyed")).phrases()).isEmpty();
    }

    @Test
    void aSubjectBesideItsVerbIsNotDoubted() {
        Checked subject = subjectOf("accuse", "On Monday Togo openly accused Brazil of arming smugglers.");
        assertThat(subject.phrases()).extracting(NounPhrase::text).containsExactly("Togo");
        assertThat(subject.trust()).isEqualTo(1);
    }

    private static Checked subjectOf(String lemma, String text) {
        Document document = ACTORS.annotate(Article.of("t", "Test Daily", text));
        Clauses clauses = GRAMMAR.analyse(document.sentences().get(0));
        List<VerbGroup> verbs =
                clauses.verbs().stream().filter(v -> v.is(lemma)).toList();
        assertThat(verbs).hasSize(1);
        Subjects subjects = new Subjects(clauses, v -> v.isAny(BLAME));
        return new SubjectCheck(clauses, subjects, v -> v.isAny(BLAME), v -> v.isAny(ACTS)).of(verbs.get(0));
    }
}
