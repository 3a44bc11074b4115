package org.dispatchlens.common.methods;

import java.util.ArrayList;
import java.util.List;

/** What the measures mean, as a page in Markdown; the workbook's sheet Method and formulas has the same. */
public final class MethodsPage {
    private MethodsPage() {}

    /** A section for each method, in the order of {@link Methods#ALL}. */
    public static String markdown() {
        List<String> lines = new ArrayList<>();
        for (Method method : Methods.ALL) {
            lines.add("## " + method.name());
            lines.add("");
            // Signs such as * and _ mean something else in running Markdown.
            lines.add("```");
            lines.add(method.formula());
            lines.add("```");
            lines.add("");
            line("n", method.n(), lines);
            line("denominator", method.denominator(), lines);
            line("too little or nothing", method.emptyCase(), lines);
            line("source", method.source(), lines);
            line("columns", "`" + String.join("`, `", method.columns()) + "`", lines);
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private static void line(String what, String text, List<String> lines) {
        if (!text.isEmpty()) {
            lines.add("* " + what + ": " + text);
        }
    }
}
