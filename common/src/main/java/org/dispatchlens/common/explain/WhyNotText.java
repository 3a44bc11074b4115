package org.dispatchlens.common.explain;

import java.util.List;

/** What gave no row, and why. */
final class WhyNotText {
    private WhyNotText() {}

    static void write(ExplainedSentence s, Lines lines) {
        List<WhyNot> main = s.whyNot().stream().filter(w -> !w.minor()).toList();
        List<WhyNot> minor = s.whyNot().stream().filter(WhyNot::minor).toList();
        if (main.isEmpty() && minor.isEmpty() && s.removed().isEmpty()) {
            return;
        }
        lines.bold(2, "why not");
        s.removed().forEach(r -> removed(r, lines));
        main.forEach(w -> why(w, lines));
        if (!minor.isEmpty()) {
            lines.dim(
                    4,
                    "blame words that need another beside them: "
                            + String.join(
                                    "; ", minor.stream().map(WhyNotText::minor).toList()));
        }
    }

    private static void removed(RemovedRow r, Lines lines) {
        lines.plain(
                4,
                r.row().ruleId() + ": " + ExplanationText.party(r.row().accuser()) + " -> "
                        + ExplanationText.party(r.row().accused()) + ", cue "
                        + ExplanationText.quoted(r.row().cue()));
        lines.plain(6, "step " + r.step() + ": " + r.reason());
    }

    private static void why(WhyNot w, Lines lines) {
        if (w.words().isEmpty()) {
            lines.plain(4, w.family() + ": " + ExplanationText.joined(w.reasons()));
            return;
        }
        String entries = w.entries().isEmpty() ? "" : " (" + String.join(", ", w.entries()) + ")";
        lines.plain(4, w.family() + " " + ExplanationText.quoted(w.words()) + entries);
        w.reasons().forEach(reason -> lines.plain(6, reason));
        if (!w.around().isEmpty()) {
            lines.dim(6, "seen: " + ExplanationText.joined(w.around()));
        }
    }

    private static String minor(WhyNot w) {
        return w.words() + " (" + String.join(", ", w.entries()) + ")";
    }
}
