package org.dispatchlens.common.ingest;

import java.util.Optional;

/**
 * When a dispatch was published, by the best evidence: manifest, date line, dateline.
 *
 * @param date ISO 8601 date or instant, or empty
 * @param evidence kind and words, or empty
 */
record PublicationDate(String date, String evidence) {
    static PublicationDate of(ManifestRow row, Optional<DateLines.DateLine> line, Optional<Dateline> dateline) {
        if (!row.published().isEmpty()) {
            return new PublicationDate(row.published(), "manifest");
        }
        return line.map(d -> new PublicationDate(d.date(), (d.updated() ? "update line: " : "date line: ") + d.line()))
                .or(() -> dateline.filter(d -> !d.date().isEmpty())
                        .map(d -> new PublicationDate(
                                d.date(), "dateline: " + d.text().strip())))
                .orElse(new PublicationDate("", ""));
    }
}
