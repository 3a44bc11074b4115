package org.dispatchlens.common.align.statements;

import java.util.Locale;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.tables.TableRow;

/**
 * Who states something in one report.
 *
 * @param key state, else codebook id, else the last word of the name, lower-cased; empty where nobody is named
 * @param own whether the outlet itself states it
 */
record Speaker(String key, boolean own) {
    private static final Speaker OUTLET = new Speaker(Party.OUTLET.state(), true);

    /**
     * Reads a row's party.
     *
     * @param role prefix of its columns, such as {@code accuser}
     */
    static Speaker of(TableRow row, String role, Wording wording) {
        String state = row.text(role + "_state");
        String id = row.text(role + "_id");
        String words = row.text(role + "_text");
        if (state.equals(OUTLET.key())) {
            return OUTLET;
        }
        String known = state.isEmpty() ? id : state;
        return new Speaker(!known.isEmpty() ? known : wording.pronoun(words) ? "" : lastWord(words), false);
    }

    /** {@code Sheriff Anderson} in one report is {@code Anderson} in the next. */
    private static String lastWord(String words) {
        String trimmed = words.strip().toLowerCase(Locale.ROOT);
        return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
    }

    boolean unresolved() {
        return key.isEmpty();
    }

    /** Who is cited; empty for the outlet's own voice and for nobody. Two different ones never make one statement. */
    String cited() {
        return own ? "" : key;
    }
}
