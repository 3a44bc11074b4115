package org.dispatchlens.common.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Qualifier;

/** A figure in three lines. */
final class FigureText {
    private FigureText() {}

    static void write(Figure f, String rule, Lines lines) {
        lines.plain(
                4,
                ExplanationText.quoted(f.surface()) + " -> " + f.kind().code() + " "
                        + (f.value() == null ? "no value" : number(f.value())) + ", " + interval(f) + ", "
                        + f.qualifier().code() + ", confidence " + ExplanationText.decimal(f.confidence()));
        List<String> about = new ArrayList<>();
        about.add("side " + or(f.side(), "none"));
        about.add("group " + or(f.group(), "none"));
        about.add("event " + f.eventRef());
        about.add("said by " + or(f.attributedTo(), "the outlet"));
        if (!f.doubt().isEmpty()) {
            about.add("doubt " + ExplanationText.quoted(f.doubt()));
        }
        lines.plain(6, String.join(", ", about));
        lines.dim(6, rule);
    }

    /** {@code [12, 12]}; round where the end does not belong to the interval. */
    static String interval(Figure f) {
        boolean open = f.qualifier() == Qualifier.MORE_THAN;
        boolean below = f.qualifier() == Qualifier.NEARLY
                || f.qualifier() == Qualifier.FEWER_THAN
                || Double.isInfinite(f.high());
        return (open ? "(" : "[") + number(f.low()) + ", " + number(f.high()) + (below ? ")" : "]");
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
    }

    private static String or(String text, String none) {
        return text.isEmpty() ? none : text;
    }
}
