package org.dispatchlens.common.tables;

import static org.dispatchlens.common.tables.Column.flag;
import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.number;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;

/** Whether outlets differ by more than chance, in what they measure and in their words. Over the whole corpus only. */
public final class TestTables {
    private TestTables() {}

    /** Stands for all other outlets together in {@code outlet_b}. */
    public static final String ALL_OTHERS = "all others";

    private static final Column STORY = text(ComparisonTables.STORY_ID, "ALL: the whole corpus.");

    public static final TableSpec LOG_ODDS = TableSpec.of(
            "log_odds",
            "One word that an outlet uses more or less than all other outlets, in its own words (outside quotation marks) in"
                    + " sentences with blame, violence or figures. The 25 words that it uses most above the others and"
                    + " the 25 most below; each sentence once per article, of wire copies the lead only.",
            List.of(ComparisonTables.STORY_ID, "outlet", "direction", "rank"),
            STORY,
            text("outlet", "Outlet."),
            text("term", "Lemma, without names of actors and capitalised words; empty where there is not enough data."),
            integer("n", "Uses in this outlet."),
            integer("n_total", "All words of this outlet in these sentences."),
            integer("n_other", "Uses in all other outlets."),
            integer("n_other_total", "All words of all other outlets in these sentences."),
            integer("n_articles", "Articles of this outlet that use it."),
            number(
                    "log_odds",
                    "Log-odds ratio with an informative Dirichlet prior; above 0 when this outlet uses it more."),
            number("low", "Lower end of its 95 % interval."),
            number("high", "Upper end."),
            number("z", "log_odds over its standard error."),
            number("p_value", "Two-sided p of no difference."),
            number("q_value", "p_value after Benjamini-Hochberg over the n_tested words of this outlet."),
            text("status", "ok, or not enough data."),
            integer(
                    "n_tested",
                    "Words tested for this outlet: those with at least 5 uses in 3 articles over all outlets."),
            text("direction", "more or less."),
            integer("rank", "1 for the word with the largest z in its direction."));

    public static final TableSpec OUTLET_TESTS = TableSpec.of(
            "outlet_tests",
            "One test of whether two outlets differ in one measure by more than chance: articles change hands at random."
                    + " With more than 12 outlets, each is tested against all others together. Pairs without enough data are"
                    + " listed for up to 12 outlets, and only for measures that are not of one state.",
            List.of(ComparisonTables.STORY_ID, "measure", "subject", "sentiment_method", "outlet_a", "outlet_b"),
            STORY,
            text(
                    "measure",
                    "blame_balance, own_share, agentless_share, speech_share, actor_share or sentiment (all voices)."),
            text("subject", "State or body; for blame_balance side_a / side_b; else empty."),
            text("sentiment_method", "lexicon, or the language model's name; empty for other measures."),
            text("outlet_a", "First outlet."),
            text("outlet_b", "Second outlet, or all others."),
            integer("n_a", "Rows of outlet_a: the denominator of its value."),
            integer("n_b", "Rows of outlet_b."),
            integer("n_articles_a", "Articles of outlet_a with such rows."),
            integer("n_articles_b", "Articles of outlet_b with such rows."),
            number("value_a", "The measure of outlet_a; empty without enough data."),
            number("value_b", "The measure of outlet_b; empty without enough data."),
            number("difference", "value_a - value_b."),
            number("p_value", "Two-sided p of the permutation test."),
            number("q_value", "p_value after Benjamini-Hochberg over all tests of this table."),
            flag("significant", "True when q_value is at most 0.05; empty when not tested."),
            text("method", "exact (all ways to split), monte carlo, or normal limit; empty when not tested."),
            text(
                    "status",
                    "ok, or not enough data: fewer than 5 articles, or rows under the minimum n, in either one."),
            integer("n_tests", "Tests of this table, over which q_value is taken."));
}
