package org.dispatchlens.common.study;

import java.io.Serializable;
import org.dispatchlens.common.model.FigureKind;

/**
 * Facts about numbers that a study asks for.
 *
 * @param kind what happened to people
 * @param side whose people, as in table {@code figure_facts}: alpha-3 code, body id, {@code BOTH}; empty for anybody's
 * @param event {@code current}, or an EDTF expression as in {@code event_ref}; empty for any event
 */
public record FigureOfInterest(FigureKind kind, String side, String event) implements Serializable {
    private static final long serialVersionUID = 1L;

    public FigureOfInterest {
        side = side == null ? "" : side;
        event = event == null ? "" : event;
    }

    /** Whether a fact is one of them. */
    public boolean matches(String factKind, String factSide, String factEvent) {
        return kind.code().equals(factKind)
                && (side.isEmpty() || side.equals(factSide))
                && (event.isEmpty() || event.equals(factEvent));
    }
}
