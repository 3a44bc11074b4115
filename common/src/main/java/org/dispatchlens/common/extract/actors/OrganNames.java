package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/** The field that is part of a public body's name: {@code (State Committee) for National Security}. */
final class OrganNames {
    private static final Set<String> OPENERS = WordSet.of("for", "of", "on");
    private static final Set<String> JOINTS = WordSet.of("and", "of", "the");

    private final ActorLexicon lexicon;

    OrganNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index after the field that follows the role; the role's own end where none does. */
    int end(List<Unit> units, PhraseTrie.Hit<RoleEntry> role, boolean titleCase) {
        int end = role.end();
        boolean opens = role.value().topic()
                && end < units.size()
                && OPENERS.contains(units.get(end).key());
        if (!opens || titleCase || !isField(units, end + 1)) {
            return end;
        }
        int at = end + 1;
        while (isField(units, at) || (isJoint(units, at) && isField(units, at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isJoint(List<Unit> units, int at) {
        return at < units.size() && JOINTS.contains(units.get(at).key());
    }

    private boolean isField(List<Unit> units, int at) {
        return at < units.size()
                && units.get(at).word()
                && units.get(at).capitalised()
                && !Character.isDigit(units.get(at).text().charAt(0))
                && lexicon.name(units, at) == null;
    }
}
