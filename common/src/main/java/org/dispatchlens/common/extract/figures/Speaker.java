package org.dispatchlens.common.extract.figures;

import org.dispatchlens.common.model.Party;

/**
 * Who says a figure.
 *
 * @param cue the speech word, or empty
 */
record Speaker(Party party, String cue) {
    static final Speaker OUTLET = new Speaker(Party.OUTLET, "");

    /** State, else id, else words; empty for the outlet. */
    String name() {
        if (party.equals(Party.OUTLET)) {
            return "";
        }
        if (!party.state().isEmpty()) {
            return party.state();
        }
        return party.id().isEmpty() ? party.text() : party.id();
    }

    /** The speaker's state where it is one (alpha-3), else empty. */
    String state() {
        String state = party.state();
        return state.length() == 3
                        && state.equals(state.toUpperCase(java.util.Locale.ROOT))
                        && !party.equals(Party.OUTLET)
                ? state
                : "";
    }
}
