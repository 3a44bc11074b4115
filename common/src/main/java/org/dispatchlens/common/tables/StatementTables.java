package org.dispatchlens.common.tables;

import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.number;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;

/** Tables of what outlets state within one story, and what one report lends another. */
public final class StatementTables {
    private StatementTables() {}

    private static final Column STATEMENT_ID = text("statement_id", "Id of the statement.");
    private static final Column STORY_ID = text("story_id", "Story.");
    private static final Column KIND = text("kind", "BLAME, FIGURE or QUOTE.");
    private static final Column METHOD =
            text("method", "What compared the texts: lexical, the embedding model's name, or fact for figures.");
    private static final String MOVES =
            "voice, marks, cue, agency, quotation, number, qualifier, source or hedge, each as what: before > after";

    public static final TableSpec STATEMENTS = TableSpec.of(
            "statements",
            "One statement (who blames whom for what, one figure fact, or speech that two outlets carry) of a story that"
                    + " two outlets carry, and which outlets carry it.",
            List.of("story_id", "statement_id"),
            STATEMENT_ID,
            STORY_ID,
            KIND,
            text("label", "The statement in words."),
            integer("n_rows", "Evidence rows."),
            integer("n_outlets", "Outlets that carry it."),
            integer("denominator", "Outlets of the story."),
            text("carried_by", "Outlets, separated by semicolons."),
            text("left_out_by", "Outlets of the story without it, separated by semicolons."),
            text("article_id", "First article with it."),
            integer("sentence_id", "First sentence with it."),
            integer("n_once", "Evidence rows with each wire story counted once."),
            integer("n_articles", "Articles with it."),
            number("similarity", "Mean similarity of its sister reports, in [0,1]; empty without any."),
            METHOD,
            text("wording_moves", "How many pairs of sister reports move in what, such as cue 2; voice 1."));

    public static final TableSpec STATEMENT_REPORTS = TableSpec.of(
            "statement_reports",
            "One evidence row that reports a statement.",
            List.of("story_id", "statement_id", "article_id", "char_start", "char_end"),
            STATEMENT_ID,
            STORY_ID,
            text("outlet", "Outlet."),
            text("article_id", "Article."),
            KIND,
            integer("sentence_id", "Sentence in the article."),
            integer("char_start", "First UTF-16 offset of the evidence row's span."),
            integer("char_end", "Offset after its last char (exclusive)."),
            text("wording", "Its words: the act, the figure, or what is said."),
            number("similarity", "Mean similarity to the statement's other reports, in [0,1]; empty without any."),
            text("moves", "How it words the statement unlike the first report: " + MOVES + "; empty for the first."),
            text("repaired_from", "Article and sentence that name its speaker, or empty."));

    public static final TableSpec STATEMENT_PAIRS = TableSpec.of(
            "statement_pairs",
            "Two reports of one statement by different outlets, the earlier first. At most the first 40 reports of a"
                    + " statement are paired.",
            List.of("story_id", "statement_id", "article_a", "start_a", "end_a", "article_b", "start_b", "end_b"),
            STATEMENT_ID,
            STORY_ID,
            KIND,
            text("outlet_a", "Outlet of the earlier report."),
            text("article_a", "Its article."),
            integer("sentence_a", "Its sentence."),
            integer("start_a", "First UTF-16 offset of its span."),
            integer("end_a", "Offset after the span's last char (exclusive)."),
            text("outlet_b", "Outlet of the later report."),
            text("article_b", "Its article."),
            integer("sentence_b", "Its sentence."),
            integer("start_b", "First UTF-16 offset of its span."),
            integer("end_b", "Offset after the span's last char (exclusive)."),
            number(
                    "similarity",
                    "Similarity of the texts in [0,1]; for figures the smaller number over the larger, empty where one"
                            + " has none."),
            METHOD,
            text("moves", "How the wording moves from the earlier to the later: " + MOVES + "."));

    /** Not exported: the repaired rows themselves are, in blames and quotes. */
    public static final TableSpec REPAIRS = TableSpec.of(
            "repairs",
            "One evidence row whose accuser or source another report of the same statement names.",
            List.of("article_id", "table", "sentence_id", "char_start", "char_end", "words"),
            text("article_id", "Article of the row."),
            text("table", "blames or quotes."),
            integer("sentence_id", "Its sentence."),
            integer("char_start", "Start of its span."),
            integer("char_end", "End of its span."),
            text("words", "Accuser or source as the row has it, such as it."),
            text("id", "Codebook id of who it is, or empty."),
            text("state", "State of who it is, or empty."),
            text("text", "Name in the other report."),
            text("from_article", "Article of the other report."),
            integer("from_sentence", "Its sentence."),
            number("similarity", "Similarity of the two reports in [0,1]."));
}
