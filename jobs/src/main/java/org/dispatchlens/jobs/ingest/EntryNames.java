package org.dispatchlens.jobs.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of entries of archives. They are names only, as nothing is unpacked to disk, but hostile ones are told. */
final class EntryNames {
    private static final int MAX_LENGTH = 1000;
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
    private static final Pattern ABSOLUTE = Pattern.compile("^(?:[/\\\\]|[A-Za-z]:)");

    private EntryNames() {}

    /** Whether a part of the path begins with a dot or an underscore, as what tools leave behind does. */
    static boolean hidden(String name) {
        for (String part : SEPARATOR.split(name)) {
            if (InputFiles.hidden(part) && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with the name, if anything is. */
    static Optional<String> unsafe(String name) {
        if (ABSOLUTE.matcher(name).find()) {
            return Optional.of("its path is absolute");
        }
        for (String part : SEPARATOR.split(name)) {
            if (part.equals("..")) {
                return Optional.of("its path leads out of the archive");
            }
        }
        if (name.length() > MAX_LENGTH || name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("its name is over " + MAX_LENGTH + " chars or has control characters");
        }
        return Optional.empty();
    }

    /** The name for tables: parts divided by one slash, without {@code .} parts, control characters and excess length. */
    static String plain(String name) {
        String plain = SEPARATOR
                .matcher(name.replaceAll("\\p{Cntrl}", "?"))
                .replaceAll("/")
                .replaceAll("(?<![^/])\\./", "")
                .replaceFirst("^/", "");
        return plain.length() <= MAX_LENGTH ? plain : plain.substring(0, MAX_LENGTH);
    }
}
