package org.dispatchlens.common.model;

import java.util.Map;

/**
 * One cleaned dispatch.
 *
 * @param articleId unique in a run; the file name without its extension for text files
 * @param sourceFile path as given, relative to the input root where there is one
 * @param outlet name of the outlet, or {@code unknown:<articleId>}
 * @param outletEvidence where the name comes from, such as {@code manifest} or {@code byline: By Euronews with AFP}
 * @param outletConfidence in [0,1]; 0 when unknown
 * @param title title line, never empty
 * @param author byline persons, or empty
 * @param publishedAt ISO 8601 date or instant, or empty
 * @param publishedEvidence where the date comes from, or empty
 * @param dateline place of the dateline as printed, or empty
 * @param language ISO 639-1 code
 * @param metadata further manifest columns in the manifest's order
 * @param text the cleaned text, NFC, paragraphs separated by one line feed, the title as its first paragraph; all
 *     offsets of extracted rows point into it
 */
public record Article(
        String articleId,
        String sourceFile,
        String outlet,
        String outletEvidence,
        double outletConfidence,
        String title,
        String author,
        String publishedAt,
        String publishedEvidence,
        String dateline,
        String language,
        Map<String, String> metadata,
        String text) {
    public Article {
        metadata = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(metadata));
    }

    /** An article with nothing but an id, an outlet and a text: enough to extract from. */
    public static Article of(String articleId, String outlet, String text) {
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        return new Article(articleId, articleId, outlet, "given", 1, title, "", "", "", "", "en", Map.of(), text);
    }

    /** The same article with a publication date, as evidence {@code given}. */
    public Article publishedAt(String date) {
        return new Article(
                articleId,
                sourceFile,
                outlet,
                outletEvidence,
                outletConfidence,
                title,
                author,
                date,
                "given",
                dateline,
                language,
                metadata,
                text);
    }
}
