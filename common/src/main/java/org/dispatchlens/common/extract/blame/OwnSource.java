package org.dispatchlens.common.extract.blame;

import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.text.WordSet;

/** Whether reported words speak of their own speaker: {@code said its forces ...}, {@code said it ...}, {@code "We ...", X said}. */
final class OwnSource {
    private static final Set<String> OWNERS = WordSet.of("its", "our", "their");
    private static final Set<String> OURS = WordSet.of("our", "we");
    private static final Set<String> SELF = WordSet.of("it", "we");

    private OwnSource() {}

    /** The source's own act, where speech begins with the source. */
    static boolean is(Scene s, NounPhrase phrase) {
        boolean ours = OURS.contains(s.c().lower(phrase.start()))
                && s.quoteAt(phrase.head()).isPresent();
        if (ours && !phrase.isActor() && (phrase.start() < phrase.head() || s.c().tag(phrase.head()) == Tag.PRON)) {
            return true;
        }
        boolean leading = s.quoteAt(phrase.head())
                .filter(q -> q.ruleId().equals("speech.leading") && named(s, q))
                .filter(q -> firstNamed(s, q, phrase) && (!q.source().id().isEmpty() || opens(s, q, phrase)))
                .isPresent();
        boolean forces = OWNERS.contains(s.c().lower(phrase.start())) && phrase.start() < phrase.head();
        return leading
                && !phrase.isActor()
                && phrase.modifier().isEmpty()
                && (forces || SELF.contains(phrase.headWord()));
    }

    /** An actor, or an organ that {@code it} can stand for: {@code the government}; not {@code officials}. */
    static boolean named(Scene s, Quote speech) {
        String text = speech.source().text().toLowerCase(Locale.ROOT);
        String head = text.substring(text.lastIndexOf(' ') + 1);
        boolean organ = text.startsWith("the ")
                && !head.endsWith("s")
                && s.words().organs().nouns().contains(head);
        return !speech.source().id().isEmpty() || organ;
    }

    /** Of an organ without a name only the first clause is sure to speak: not {@code said the storm passed before it hit}. */
    private static boolean opens(Scene s, Quote speech, NounPhrase phrase) {
        return s.c().verbsBetween(s.c().tokenAt(speech.span().start()), phrase.start())
                .isEmpty();
    }

    /** {@code X has never said that it blew up the bridge}. */
    static boolean unsaid(Scene s, Quote speech) {
        return s.c().verbAt(s.c().tokenAt(speech.cueSpan().start()))
                .filter(VerbGroup::negated)
                .isPresent();
    }

    /** Behind another actor in the speech ({@code said Y left after it fired}) a pronoun may be that actor. */
    private static boolean firstNamed(Scene s, Quote speech, NounPhrase phrase) {
        return s.c().sentence().mentions().stream()
                .filter(m -> m.span().start() >= speech.span().start()
                        && m.span().end() <= phrase.span().start())
                .noneMatch(m -> !m.state().equals(speech.source().state())
                        || !m.actorId().equals(speech.source().id()));
    }
}
