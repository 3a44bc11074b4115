package org.dispatchlens.common.extract.clauses;

/** Steps over words that stand between a verb and its subject or object without being part of either. */
final class Skips {
    private Skips() {}

    /** From token {@code i} leftwards over adverbs and times with their prepositions. */
    static int left(Clauses c, int i) {
        int j = i;
        while (j >= 0) {
            if (c.tag(j) == Tag.ADV || c.tag(j) == Tag.NEG) {
                j--;
            } else if (c.isTime(j)) {
                j = timeLeft(c, j);
            } else if (c.tag(j) == Tag.NUM && c.lower(j - 1).equals(".") && c.isTime(j - 2)) {
                j = timeLeft(c, j - 2);
            } else if (c.lower(j).equals(")")) {
                j = opening(c, j) - 1;
            } else {
                break;
            }
        }
        return j;
    }

    /** From token {@code i} rightwards over adverbs and times with their prepositions. */
    static int right(Clauses c, int i) {
        int j = i;
        while (j < c.size()) {
            if (c.tag(j) == Tag.ADV || c.isTime(j)) {
                j++;
            } else if (c.tag(j) == Tag.PREP && c.isTime(j + 1)) {
                j += 2;
            } else {
                break;
            }
        }
        return j;
    }

    private static int timeLeft(Clauses c, int i) {
        int j = i;
        while (j >= 0 && (c.isTime(j) || c.tag(j) == Tag.NUM)) {
            j--;
        }
        boolean determiner = c.tag(j) == Tag.DET;
        j = determiner ? j - 1 : j;
        return c.tag(j) == Tag.PREP ? j - 1 : j;
    }

    private static int opening(Clauses c, int closing) {
        for (int k = closing - 1; k >= 0; k--) {
            if (c.lower(k).equals("(")) {
                return k;
            }
        }
        return 0;
    }
}
