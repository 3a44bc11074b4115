package org.dispatchlens.common.extract.blame;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * A state's name before arms and an attack, which in headlines can be the place as well as the doer ({@code Xia drone strike}).
 * It is the doer where the target is named and belongs to another state: {@code Xia missile attack on Yland}.
 */
final class Senders {
    private static final Set<String> ON = WordSet.of("on", "against");

    private Senders() {}

    static Optional<Found> of(Scene s, NounPhrase act) {
        Optional<Mention> state = act.modifier().filter(m -> m.type() == ActorType.STATE && m.via() == Via.NAME);
        boolean aimed = state.isPresent()
                && ON.contains(s.c().lower(act.end()))
                && s.c().phrases()
                        .startingAt(act.end() + 1)
                        .filter(target -> elsewhere(target, state.get().state()))
                        .isPresent();
        return aimed ? Optional.of(new Found(Party.of(state.get()), 0.6)) : Optional.empty();
    }

    private static boolean elsewhere(NounPhrase target, String state) {
        return Stream.concat(target.headMentions().stream(), target.modifier().stream())
                .anyMatch(m -> !m.state().isEmpty() && !m.state().equals(state));
    }
}
