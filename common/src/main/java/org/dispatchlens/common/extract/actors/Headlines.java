package org.dispatchlens.common.extract.actors;

import java.util.List;

/** Lines whose letter case says nothing about names. */
final class Headlines {
    private Headlines() {}

    /** A headline in title case, in which a capital says nothing about names. */
    static boolean isTitleCase(List<Unit> units) {
        int words = 0;
        int small = 0;
        for (Unit unit : units) {
            if (unit.key().length() > 3 && unit.word()) {
                words++;
                small += unit.capitalised() ? 0 : 1;
            }
        }
        return words >= 3 && small * 5 < words && !endsInStop(units);
    }

    /** Headlines end without a full stop; a short sentence full of names ends with one. */
    private static boolean endsInStop(List<Unit> units) {
        int last = units.size() - 1;
        return units.get(last).key().equals(".")
                || (last > 0 && units.get(last - 1).key().equals("."));
    }

    /** A line in capitals, in which US may be a pronoun. */
    static boolean isAllCapitals(List<Unit> units) {
        int words = 0;
        for (Unit unit : units) {
            if (unit.word() && unit.key().length() > 3) {
                if (!unit.acronym()) {
                    return false;
                }
                words++;
            }
        }
        return words >= 2;
    }
}
