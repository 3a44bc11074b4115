package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * One role noun for two demonyms: in {@code Armenian and Azerbaijani troops} the first word means troops as well, also
 * with a number between ({@code 12 Indian and 9 Pakistani soldiers}).
 */
final class Coordination {
    private static final Set<String> LINKS = WordSet.of("and", "or", ",");
    private static final Set<ActorType> SHARED =
            Set.of(ActorType.MILITARY, ActorType.GOVERNMENT, ActorType.MINISTRY, ActorType.PEOPLE, ActorType.GROUP);

    private Coordination() {}

    /** From right to left, so that a whole row of demonyms shares the noun at its end. */
    static List<Candidate> share(List<Unit> units, List<Candidate> found) {
        List<Candidate> out = new ArrayList<>(found);
        for (int i = out.size() - 2; i >= 0; i--) {
            Candidate first = out.get(i);
            Candidate second = out.get(i + 1);
            if (sharesNoun(units, first, second)) {
                String suffix =
                        second.actor().id().substring(second.actor().id().indexOf('-'));
                Actor own = first.actor();
                boolean forItself = second.actor().state().equals(second.actor().id());
                Actor shared = new Actor(
                        own.id() + suffix,
                        own.name() + nameTail(second),
                        second.actor().type(),
                        forItself ? own.id() + suffix : own.state(),
                        second.actor().role());
                out.set(i, first.as(shared, Via.DEMONYM, "actor.shared-noun"));
            }
        }
        return out;
    }

    private static boolean sharesNoun(List<Unit> units, Candidate first, Candidate second) {
        boolean demonym = first.via() == Via.DEMONYM && first.actor().type() != ActorType.PEOPLE;
        boolean noun = (second.via() == Via.ROLE || second.ruleId().equals("actor.shared-noun"))
                && SHARED.contains(second.actor().type())
                && !second.actor().role().isEmpty();
        if (!demonym || !noun || second.from() - first.to() > 2 || second.from() <= first.to()) {
            return false;
        }
        boolean number = second.from() - first.to() == 1
                || Character.isDigit(units.get(second.from() - 1).text().charAt(0));
        return number && LINKS.contains(units.get(first.to()).key());
    }

    private static String nameTail(Candidate second) {
        String name = second.actor().name();
        int blank = name.lastIndexOf(' ');
        return second.actor().type() == ActorType.MILITARY ? " armed forces" : name.substring(Math.max(0, blank));
    }
}
