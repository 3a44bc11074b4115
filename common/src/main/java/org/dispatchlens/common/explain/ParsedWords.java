package org.dispatchlens.common.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.syntax.SentenceSyntax;
import org.dispatchlens.common.model.Mention;

/** The words of a sentence with verb groups, noun phrases and dependency parse. */
final class ParsedWords {
    private final Clauses c;
    private final Rebase rebase;
    private final Optional<SentenceSyntax> parse;
    private final List<NounPhrase> nouns;

    ParsedWords(Clauses clauses, Rebase rebase) {
        this.c = clauses;
        this.rebase = rebase;
        this.parse = clauses.syntax().parse();
        this.nouns = nouns(clauses);
    }

    boolean parsed() {
        return parse.isPresent();
    }

    /** The phrases from left to right, none inside another. */
    private static List<NounPhrase> nouns(Clauses c) {
        List<NounPhrase> found = new ArrayList<>();
        int i = 0;
        while (i < c.size()) {
            int at = i;
            Optional<NounPhrase> phrase = c.verbAt(i).isPresent()
                    ? Optional.empty()
                    : c.phrases().startingAt(i).filter(p -> p.start() == at);
            phrase.ifPresent(found::add);
            i = phrase.map(NounPhrase::end).orElse(i + 1);
        }
        return found;
    }

    List<ExplainedWord> words() {
        List<ExplainedWord> words = new ArrayList<>();
        for (int i = 0; i < c.size(); i++) {
            int at = i;
            words.add(new ExplainedWord(
                    i + 1,
                    rebase.of(c.token(i).span()),
                    c.token(i).text(),
                    c.tag(i).name(),
                    group(i),
                    c.mention(i).map(Mention::actorId).orElse(""),
                    c.syntax().tag(i),
                    parse.map(p -> p.word(at).head() + 1).orElse(0),
                    parse.map(p -> p.word(at).label()).orElse("")));
        }
        return words;
    }

    private String group(int i) {
        for (int v = 0; v < c.verbs().size(); v++) {
            if (c.verbs().get(v).start() <= i && i < c.verbs().get(v).end()) {
                return "V" + (v + 1);
            }
        }
        for (int n = 0; n < nouns.size(); n++) {
            if (nouns.get(n).start() <= i && i < nouns.get(n).end()) {
                return "N" + (n + 1);
            }
        }
        return "";
    }

    List<ExplainedVerb> verbs() {
        List<ExplainedVerb> verbs = new ArrayList<>();
        for (VerbGroup v : c.verbs()) {
            verbs.add(new ExplainedVerb(
                    "V" + (verbs.size() + 1),
                    c.text(v.start(), v.end()),
                    v.lemmas().stream().sorted().toList(),
                    form(v)));
        }
        return verbs;
    }

    private static String form(VerbGroup v) {
        List<String> form = new ArrayList<>();
        form.add(v.finite() ? "finite" : v.infinitive() ? "infinitive" : "not finite");
        form.add(v.kind().name().toLowerCase(Locale.ROOT));
        form.add(v.passive() ? "passive" : "active");
        if (v.modal()) {
            form.add("modal");
        }
        if (v.negated()) {
            form.add("negated");
        }
        return String.join(", ", form);
    }

    List<ExplainedPhrase> phrases() {
        List<ExplainedPhrase> phrases = new ArrayList<>();
        for (NounPhrase p : nouns) {
            phrases.add(new ExplainedPhrase(
                    "N" + (phrases.size() + 1),
                    p.text(),
                    p.headWord(),
                    p.headMentions().stream().map(Mention::actorId).toList(),
                    p.modifier().map(Mention::actorId).orElse(""),
                    p.possessive()));
        }
        return phrases;
    }
}
