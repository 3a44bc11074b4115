package org.dispatchlens.common.ingest;

import java.util.List;

/**
 * {@code furniture.yaml} as it stands.
 *
 * @param lines whole lines that go
 * @param labels heads of lines that go
 * @param blocks headings that may take what follows with them
 * @param bylines lines that name authors, in group {@code names}
 * @param authorRoles job titles under a lone author's name
 * @param dateLines lines that carry a date and next to nothing else
 * @param notPlaces words in capitals that open no dateline
 * @param englishWords frequent function words
 */
record FurnitureCodebook(
        List<Entry> lines,
        List<Entry> labels,
        List<Entry> blocks,
        List<Entry> bylines,
        String authorRoles,
        List<Entry> dateLines,
        List<String> notPlaces,
        List<String> englishWords) {

    /**
     * One rule.
     *
     * @param keepsTitle the rule leaves alone a line that may be the title
     */
    record Entry(String id, String note, boolean keepsTitle, String pattern) {}
}
