package org.dispatchlens.common.extract.clauses;

/** Steps leftwards over what stands between a subject and its verb: asides between commas and participles. */
final class Asides {
    private static final int LONGEST = 30;

    private Asides() {}

    /** {@code a study issued in Oslo}: steps over the participle to its noun. */
    static int beforeParticiple(Clauses c, int j) {
        return c.verbAt(j)
                .filter(v -> !v.finite() && (v.passive() || c.tag(v.start() - 1) == Tag.NOUN))
                .map(v -> Skips.left(c, v.start() - 1))
                .orElse(j);
    }

    /** Steps over {@code , ... ,}: the token before the aside's first comma, or -1. */
    static int before(Clauses c, int closing) {
        for (int k = closing - 1; k > 0 && closing - k <= LONGEST; k--) {
            if (c.tag(k) == Tag.STOP && !c.lower(k).equals("-")) {
                return -1;
            }
            if (c.tag(k) == Tag.COMMA && fits(c, k, closing)) {
                return k - 1;
            }
        }
        return -1;
    }

    /** Steps over {@code - ... -} in long dashes: the token before the aside's first dash, or -1; a colon of its own is no aside. */
    static int beforeDash(Clauses c, int closing) {
        for (int k = closing - 1; k > 0 && closing - k <= LONGEST; k--) {
            if (dash(c, k)) {
                return fits(c, k, closing) ? k - 1 : -1;
            }
            if (c.tag(k) == Tag.STOP) {
                return -1;
            }
        }
        return -1;
    }

    static boolean dash(Clauses c, int i) {
        return i > 0
                && (c.lower(i).equals("\u2014")
                        || c.lower(i).equals("\u2013")
                        || c.lower(i).equals("--"));
    }

    /** An aside has no finite verb of its own unless it opens with a relative pronoun. */
    private static boolean fits(Clauses c, int opening, int closing) {
        boolean nounBefore =
                c.tag(opening - 1).nominal() || c.lower(opening - 1).equals(")");
        if (!nounBefore) {
            return false;
        }
        boolean relative = false;
        for (int i = opening + 1; i < closing; i++) {
            relative |= c.tag(i) == Tag.REL;
        }
        return relative || c.verbsBetween(opening, closing).stream().noneMatch(VerbGroup::finite);
    }
}
