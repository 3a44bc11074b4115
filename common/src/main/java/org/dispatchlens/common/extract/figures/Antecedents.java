package org.dispatchlens.common.extract.figures;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.text.WordSet;

/** The state that a pronoun beside a figure stands for. */
final class Antecedents {
    private final Set<String> self;
    private final Set<String> reporting;

    Antecedents(FiguresCodebook codebook) {
        this.self = WordSet.of(codebook.sides().self());
        Set<String> verbs = new TreeSet<>(codebook.attribution().speechVerbs());
        verbs.addAll(codebook.attribution().accuseVerbs());
        this.reporting = WordSet.of(verbs);
    }

    /**
     * Whom {@code its} or {@code it} stands for: behind a verb of saying or accusing the one who says it ({@code A accused B
     * of killing one of its soldiers} speaks of A's), else what the actor rules say, else the first actor of the
     * sentence. {@code We} and {@code our} are the speaker's, whom nothing else stands in for. Empty when none is a state
     * or body.
     */
    String of(SentenceView view, int pronoun, Speaker speaker) {
        if (self.contains(view.word(pronoun))) {
            return speaker.state();
        }
        String reporter = reporter(view, pronoun);
        if (!reporter.isEmpty()) {
            return reporter;
        }
        Optional<Mention> resolved =
                view.mentionAt(pronoun).filter(m -> !m.state().isEmpty());
        if (resolved.isPresent()) {
            return resolved.get().state();
        }
        if (!speaker.state().isEmpty()) {
            return speaker.state();
        }
        return view.sentence().mentions().stream()
                .filter(m -> m.span().start() < view.lexes().get(pronoun).start())
                .map(Mention::state)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String reporter(SentenceView view, int pronoun) {
        for (int verb = pronoun - 1; verb > 0; verb--) {
            for (int i = verb - 1; i >= 0 && reporting.contains(view.word(verb)); i--) {
                Optional<Mention> mention =
                        view.mentionAt(i).filter(m -> !m.state().isEmpty());
                if (mention.isPresent()) {
                    return mention.get().state();
                }
            }
        }
        return "";
    }
}
