package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/**
 * Whom a pronoun in a quotation means by the words around it: {@code "You shelled us," X told Y's envoy} the addressee,
 * {@code "They shelled us," X said, referring to Y} who is referred to.
 */
final class Addressed {
    private static final Set<String> THEM = WordSet.of("they", "it", "he", "she");
    private static final Set<String> TELLING = WordSet.of("tell", "ask", "warn");

    private Addressed() {}

    static List<Found> of(Scene s, NounPhrase pronoun) {
        if (pronoun.headWord().equals("you")) {
            return told(s, pronoun);
        }
        return THEM.contains(pronoun.headWord()) ? referred(s) : List.of();
    }

    private static List<Found> told(Scene s, NounPhrase pronoun) {
        Optional<VerbGroup> cue = s.quoteAt(pronoun.head())
                .filter(q -> q.cueSpan() != null)
                .flatMap(q -> s.c().verbAt(s.c().tokenAt(q.cueSpan().start())))
                .filter(v -> v.isAny(TELLING));
        return cue.map(v -> s.complements().object(v)).orElse(List.of()).stream()
                .filter(s.parties()::isPersonal)
                .flatMap(p -> s.parties().of(p).stream())
                .toList();
    }

    private static List<Found> referred(Scene s) {
        Clauses c = s.c();
        for (int i = 0; i + 2 < c.size(); i++) {
            boolean outside = !c.sentence().isQuoted(c.token(i).span());
            if (outside && c.lower(i).equals("referring") && c.lower(i + 1).equals("to")) {
                return c.phrases()
                        .startingAt(i + 2)
                        .filter(NounPhrase::isActor)
                        .map(s.parties()::of)
                        .orElse(List.of());
            }
        }
        return List.of();
    }
}
