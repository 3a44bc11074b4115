package org.dispatchlens.common.coding;

import static org.dispatchlens.common.tables.Column.flag;
import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.number;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;
import org.dispatchlens.common.tables.TableSpec;

/** Tables beside a run that has been coded by hand: {@code OUT/coding/<sample>/}. */
public final class CodingTables {
    private CodingTables() {}

    public static final TableSpec SAMPLE = TableSpec.of(
            "sample",
            "One item that people are asked to code. Not for coders: it tells where the program found something.",
            List.of("task", "item"),
            text("item", "Short id in the sheets."),
            text("task", "blame, figures or sentiment."),
            text("article_id", "Article that the item stands in."),
            text("outlet", "Outlet of that article."),
            integer("sentence_id", "0-based sentence in the article; 0 is the title."),
            integer("char_start", "First UTF-16 offset in the article of what is coded."),
            integer("char_end", "Offset after it (exclusive)."),
            text("subject_id", "Codebook id of the target, or empty."),
            text("subject", "The number as printed, the target's name, or empty."),
            text("before", "End of the sentence before, or empty."),
            text("sentence", "The sentence."),
            text("after", "Beginning of the sentence after, or empty."),
            integer("mark_start", "First offset inside the sentence of the words in bold."),
            integer("mark_end", "Offset after them; equal to mark_start where none are."),
            text("stratum_outlet", "Outlet of the stratum, or (other outlets)."),
            flag("stratum_found", "Whether the program found something in the units of the stratum."),
            integer("stratum_units", "Units of the stratum in the run."),
            integer("stratum_sampled", "How many of them were drawn."),
            number("weight", "stratum_units / stratum_sampled: how many units the item stands for."));

    public static final TableSpec MACHINE = TableSpec.of(
            "machine",
            "What the program says of an item. Not for coders.",
            List.of("item", "method", "variable"),
            text("item", "Short id in the sheets."),
            text("method", "rules, lexicon, or the language model's name."),
            text("variable", "The question."),
            text("answer", "Its answer, as a coder would give it."));

    public static final TableSpec AGREEMENT = TableSpec.of(
            "agreement",
            "One measured number of a hand coding.",
            List.of("task", "variable", "who", "code", "measure"),
            text("task", "blame, figures or sentiment."),
            text("variable", "The question."),
            text("who", "coders (with each other), one coder's name, or the method of the program against the coders."),
            text("code", "Code that the number is about, or empty for all codes."),
            text("measure", "alpha, agreement, answered, ties, precision, recall, f1 or accuracy."),
            number("value", "The number; empty where there is not enough data."),
            number("low", "Lower end of its 95 % interval, or empty."),
            number("high", "Upper end, or empty."),
            integer("n", "What it rests on: units with two answers, or items of the denominator."),
            integer("n_values", "Answers of coders that it rests on; for alpha the pairable values."),
            integer("n_articles", "Articles that these stand in."),
            text("status", "ok, not enough data, or no variation."));
}
