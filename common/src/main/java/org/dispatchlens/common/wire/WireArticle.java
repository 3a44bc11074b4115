package org.dispatchlens.common.wire;

import java.io.Serializable;
import java.util.List;
import org.dispatchlens.common.ingest.SourceCredit;

/**
 * One article of a group of copies.
 *
 * @param lead whether its outlet gets the counts once per wire
 * @param publishedAt ISO 8601 date or instant, or empty
 * @param text the cleaned text, title first
 * @param credits whom it credits with the text
 */
public record WireArticle(
        String articleId, String outlet, boolean lead, String publishedAt, String text, List<SourceCredit> credits)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String UNKNOWN = "unknown:";

    public WireArticle {
        // A list that Java serialisation ships whatever it was made of.
        credits = List.copyOf(credits);
    }

    /** Whether the outlet's name is known. */
    boolean named() {
        return !outlet.startsWith(UNKNOWN);
    }
}
