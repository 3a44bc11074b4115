package org.dispatchlens.common.extract.actors;

import java.util.List;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;

/**
 * An office without an owner that counts losses: in {@code X has lost ten soldiers, the prime minister said} it is X's, for
 * nobody else counts X's dead so. Only where the sentence names one state and says nothing of who did it.
 */
final class OwnLosses {
    private static final int REACH = 3;

    private final ActorLexicon lexicon;
    private final ReferenceWords words;
    private final Subjects subjects;

    OwnLosses(ActorLexicon lexicon, Subjects subjects) {
        this.lexicon = lexicon;
        this.words = lexicon.references();
        this.subjects = subjects;
    }

    /** The office at {@code at} with the state that it counts for, or null. */
    Candidate counting(SentenceView s, int at, PhraseTrie.Hit<RoleEntry> office) {
        boolean closes = s.key(at - 1).equals(",") && subjects.speechFollows(s, office.end());
        if (!closes || office.value().group() != null || office.value().type() == ActorType.MILITARY) {
            return null;
        }
        List<String> states = s.phrases().stream()
                .map(c -> c.actor().state())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        Actor state = states.size() == 1 ? lexicon.byId(states.get(0)) : null;
        boolean counted = state != null && state.type() == ActorType.STATE && tellsLosses(s, at);
        return counted
                ? new Candidate(
                        at,
                        office.end(),
                        lexicon.roleActor(state, office.value()),
                        Via.DEFINITE,
                        "ref.own-losses",
                        0.55)
                : null;
    }

    private boolean tellsLosses(SentenceView s, int end) {
        boolean told = false;
        for (int i = 0; i < end; i++) {
            if (s.key(i).equals("by")) {
                return false;
            }
            told |= words.loses().contains(s.key(i)) || (words.hurt().contains(s.key(i)) && passiveBefore(s, i));
        }
        return told;
    }

    private boolean passiveBefore(SentenceView s, int verb) {
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            if (words.passive().contains(s.key(i))) {
                return true;
            }
        }
        return false;
    }
}
