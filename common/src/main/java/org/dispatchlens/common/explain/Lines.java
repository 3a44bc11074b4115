package org.dispatchlens.common.explain;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.explain.Paint.Style;

/** Lines of at most 100 columns, without anything that a terminal would take for a command. */
final class Lines {
    static final int WIDTH = 100;
    private final StringBuilder out = new StringBuilder();
    private final Paint paint;

    Lines(Paint paint) {
        this.paint = paint;
    }

    void blank() {
        out.append('\n');
    }

    /** A heading of its own line, wrapped where it is long. */
    void bold(int indent, String text) {
        wrapped(indent, indent + 2, text).forEach(line -> add(paint.paint(Style.BOLD, line)));
    }

    void plain(int indent, String text) {
        wrapped(indent, indent + 2, text).forEach(this::add);
    }

    void dim(int indent, String text) {
        wrapped(indent, indent + 2, text).forEach(line -> add(paint.paint(Style.DIM, line)));
    }

    /** A row of a table, cut at the width. */
    void row(String text) {
        String safe = printable(text);
        add(safe.length() <= WIDTH ? safe.stripTrailing() : safe.substring(0, cut(safe, WIDTH - 1)) + "…");
    }

    private void add(String line) {
        out.append(line).append('\n');
    }

    private static List<String> wrapped(int indent, int hanging, String text) {
        List<String> lines = new ArrayList<>();
        String rest = printable(text).strip();
        int margin = indent;
        while (margin + rest.length() > WIDTH) {
            int room = WIDTH - margin;
            int space = rest.lastIndexOf(' ', room);
            int end = space > room / 2 ? space : cut(rest, room);
            lines.add(" ".repeat(margin) + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
            margin = hanging;
        }
        lines.add(" ".repeat(margin) + rest);
        return lines;
    }

    /** A place to cut that does not divide a character of two chars. */
    private static int cut(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    /** Control and format characters become visible or a blank. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> safe.append(c == '\n' || c == '\t' ? ' ' : '\uFFFD');
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> safe.append(' ');
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
