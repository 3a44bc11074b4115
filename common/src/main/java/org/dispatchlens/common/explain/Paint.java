package org.dispatchlens.common.explain;

/** Sets off words of an explanation on a terminal. */
public interface Paint {
    Paint NONE = (style, text) -> text;

    /** How words are set. */
    enum Style {
        BOLD,
        DIM
    }

    String paint(Style style, String text);
}
