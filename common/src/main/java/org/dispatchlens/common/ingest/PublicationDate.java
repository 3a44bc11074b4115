package org.dispatchlens.common.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a dispatch was published, by the best evidence: manifest, date line, dateline, and last a file name that begins with
 * a day ({@code 2021-03-05_raid.txt}), as archives name their files.
 *
 * @param date ISO 8601 date or instant, or empty
 * @param evidence kind and words, or empty
 */
record PublicationDate(String date, String evidence) {
    private static final Pattern NAMED = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d).*");

    /** @param articleId the file name without its extension, or the id that the manifest gives */
    static PublicationDate of(
            ManifestRow row, Optional<DateLines.DateLine> line, Optional<Dateline> dateline, String articleId) {
        if (!row.published().isEmpty()) {
            return new PublicationDate(row.published(), row.givenBy());
        }
        return line.map(d -> new PublicationDate(d.date(), (d.updated() ? "update line: " : "date line: ") + d.line()))
                .or(() -> dateline.filter(d -> !d.date().isEmpty())
                        .map(d -> new PublicationDate(
                                d.date(), "dateline: " + d.text().strip())))
                .or(() -> named(articleId))
                .orElse(new PublicationDate("", ""));
    }

    private static Optional<PublicationDate> named(String articleId) {
        Matcher name = NAMED.matcher(articleId);
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)));
            return Optional.of(new PublicationDate(day.toString(), "file name"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
