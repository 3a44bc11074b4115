package org.dispatchlens.common.explain;

import java.util.List;
import java.util.Locale;

/** The parse of a sentence: a table of its words, then verb groups and the noun phrases that name or describe an actor. */
final class ParseText {
    private static final int WIDEST = 24;
    private static final String ROW = "  %3s %-" + WIDEST + "s %-6s %-4s %-6s %5s  %-10s %s";

    private ParseText() {}

    static void write(ExplainedSentence s, Lines lines) {
        lines.bold(2, s.parsed() ? "parse" : "parse (too long a sentence for tags and heads)");
        lines.row(row("#", "word", "class", "in", "tag", "head", "label", "actor"));
        for (ExplainedWord w : s.words()) {
            lines.row(row(
                    String.valueOf(w.number()),
                    Lines.printable(w.text()),
                    w.wordClass(),
                    w.group(),
                    w.tag(),
                    w.label().isEmpty() ? "" : w.head() == 0 ? "-" : String.valueOf(w.head()),
                    w.label(),
                    w.actor()));
        }
        for (ExplainedVerb v : s.verbs()) {
            lines.plain(4, v.name() + " " + v.text() + " (" + String.join(", ", v.lemmas()) + "): " + v.form());
        }
        for (ExplainedPhrase p : s.phrases()) {
            if (!p.actors().isEmpty() || !p.owner().isEmpty()) {
                lines.plain(4, p.name() + " " + p.text() + actors(p));
            }
        }
    }

    private static String row(Object... cells) {
        String word = (String) cells[1];
        if (word.length() > WIDEST) {
            cells[1] = word.substring(0, WIDEST - 2) + "…";
        }
        return String.format(Locale.ROOT, ROW, cells);
    }

    private static String actors(ExplainedPhrase p) {
        List<String> actors = p.actors();
        String head = actors.isEmpty() ? "" : " -> " + String.join(" and ", actors);
        return p.owner().isEmpty() ? head : head + ", " + (p.possessive() ? "owned by " : "described by ") + p.owner();
    }
}
