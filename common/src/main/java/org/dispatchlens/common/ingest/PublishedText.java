package org.dispatchlens.common.ingest;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the publication dates that people write into tables. */
public final class PublishedText {
    private PublishedText() {}

    /** ISO 8601 date or instant; empty stays empty; nothing when it cannot be read. */
    public static Optional<String> read(String written) {
        if (written.isBlank()) {
            return Optional.of("");
        }
        String iso = written.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
        Optional<String> local = localDateTime(iso);
        return local.isPresent() ? local : DateText.find(iso);
    }

    /** A clock time without a zone says which day it was, and no more. */
    private static Optional<String> localDateTime(String iso) {
        try {
            return Optional.of(LocalDateTime.parse(iso).toLocalDate().toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
