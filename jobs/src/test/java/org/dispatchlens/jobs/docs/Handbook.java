package org.dispatchlens.jobs.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.jobs.Script;

/** The pages that a user reads, and the commands and files that stand in them. */
final class Handbook {
    /** In the order in which the README leads to them. */
    static final List<String> PAGES = List.of(
            "README.md",
            "jobs/README.md",
            "common/README.md",
            "reports/README.md",
            "notebooks/README.md",
            "scripts/README.md",
            "scripts/gold/README.md",
            "jobs/src/main/resources/sample/README.md",
            "jobs/SUPPLY-CHAIN.md",
            "common/DICTIONARY.md",
            "common/METHODS.md",
            "ARCHITECTURE.md");

    private static final Pattern COMMAND =
            Pattern.compile("(?:[A-Z_]+=\\S+ )?(?:scripts/\\S+|source|export|mvn|java)\\b.*");
    private static final Pattern INLINE = Pattern.compile("`((?:[A-Z_]+=\\S+ )?scripts/[^`]+)`");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    /** What the shell does not read. */
    private static final Pattern COMMENT = Pattern.compile("\\s+#\\s.*");

    private Handbook() {}

    /**
     * A command as it is printed.
     *
     * @param inline whether it stands in a sentence or table, where it may be shortened
     */
    record Command(String page, int line, String words, boolean inline) {
        /** The script, such as {@code scripts/demo}, or the shell's own word. */
        String script() {
            return withoutVariables().split("\\s")[0];
        }

        /** The words behind variables that are set for this command only. */
        String withoutVariables() {
            return words.replaceFirst("^(?:[A-Z_]+=\\S+ )+", "");
        }

        boolean isProgram() {
            return script().equals("scripts/dispatchlens");
        }

        @Override
        public String toString() {
            return page + ":" + line + ": " + words;
        }
    }

    static String text(String page) {
        try {
            return Files.readString(Script.ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every command of a page, in its order. */
    static List<Command> commands(String page) {
        List<Command> commands = new ArrayList<>();
        String[] lines = text(page).split("\n");
        boolean fenced = false;
        for (int i = 0; i < lines.length; i++) {
            fenced ^= lines[i].startsWith("```");
            if (lines[i].startsWith("    ") || fenced) {
                int first = i;
                StringBuilder words = new StringBuilder(lines[i].strip());
                while (words.toString().endsWith("\\") && i + 1 < lines.length) {
                    words.setLength(words.length() - 1);
                    words.append(lines[++i].strip());
                }
                String command = COMMENT.matcher(words).replaceFirst("");
                if (COMMAND.matcher(command).matches()) {
                    commands.add(new Command(page, first + 1, command, false));
                }
            } else {
                Matcher inline = INLINE.matcher(lines[i]);
                while (inline.find()) {
                    commands.add(new Command(page, i + 1, inline.group(1), true));
                }
            }
        }
        return commands;
    }

    /** The text of the first fenced block of a page that begins so; throws when there is none. */
    static String block(String page, String beginning) {
        Matcher fences = FENCE.matcher(text(page));
        while (fences.find()) {
            if (fences.group(2).startsWith(beginning)) {
                return fences.group(2);
            }
        }
        throw new AssertionError(page + " has no block that begins with " + beginning);
    }
}
