package org.dispatchlens.common.tables;

import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.number;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;

/** What is known of groups of copies beside their members ({@link ComparisonTables#WIRE_COPIES}). */
public final class WireTables {
    private WireTables() {}

    public static final TableSpec WIRE_GROUPS = TableSpec.of(
            "wire_groups",
            "One group of copies: where its text likely comes from, and how much its outlets changed.",
            List.of("wire_group"),
            text("wire_group", "Id of the group."),
            text("origin", "Agency or outlet that the text likely comes from, or unknown."),
            text(
                    "origin_kind",
                    "agency (credited), source (credited, but not listed as an agency), outlet (nobody credited) or"
                            + " unknown."),
            text("origin_evidence", "What tells the origin, or why nothing does."),
            number("origin_confidence", "How sure the origin is, in [0,1]; 0 when unknown."),
            text("origin_article", "Article with that evidence, or empty."),
            text("lead_article", "Earliest article of the group; its outlet gets the counts once per wire."),
            text("compared_with", "Article that the others are compared with: the origin's own, else the lead."),
            integer("n_articles", "Articles."),
            integer("n_outlets", "Outlets."),
            integer("n_changes", "Rows in wire_changes."));

    public static final TableSpec WIRE_CHANGES = TableSpec.of(
            "wire_changes",
            "One thing that an article changed against the text that its group is compared with.",
            List.of("article_id", "sentence_id", "char_start", "lead_sentence_id", "lead_char_start", "change"),
            text("wire_group", "Id of the group."),
            text("article_id", "Article that made the change."),
            text("outlet", "Outlet of that article."),
            text(
                    "change",
                    "TITLE, ADDED, DROPPED, MOVED, QUOTE (words inside quotation marks), FIGURE (a number), ATTRIBUTION"
                            + " (who says it, or how saying is worded) or REWORDED (anything else)."),
            text("lead_article_id", "Article that it is compared with."),
            integer("sentence_id", "Sentence in this article; 0 is the title; empty for DROPPED."),
            integer("char_start", "First UTF-16 offset of the changed words in this article; empty for DROPPED."),
            integer("char_end", "Offset after their last char (exclusive)."),
            integer("lead_sentence_id", "Sentence in the article that it is compared with; empty for ADDED."),
            integer("lead_char_start", "First offset of the words in that article; empty for ADDED."),
            integer("lead_char_end", "Offset after their last char (exclusive)."),
            text("before", "The words in the article that it is compared with; empty for ADDED."),
            text("after", "The words in this article; empty for DROPPED."),
            number("similarity", "Dice similarity of the two sentences' words, in [0,1]; 0 without a counterpart."),
            text("sentence", "The sentence in this article; for DROPPED, the one that is missing."));
}
