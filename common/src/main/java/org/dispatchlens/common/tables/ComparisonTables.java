package org.dispatchlens.common.tables;

import static org.dispatchlens.common.tables.Column.flag;
import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.number;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;

/**
 * Small tables that compare outlets. In all of them {@code n} counts rows as they are; {@code n_once}, and every column
 * that ends in {@code _once}, counts them with each wire story counted once (only rows of articles with {@code
 * wire_lead}, so that a story which three outlets carry as one copy counts for the outlet of its lead). {@code status} is
 * {@code ok} or {@code not enough data} when the denominator is under the minimum n; the estimate and its interval are
 * then empty. An estimate of fewer than 3 articles has no interval. Tables whose first column is {@code story_id} have one set of rows over all articles and one per story.
 */
public final class ComparisonTables {
    private ComparisonTables() {}

    /** Stands for the whole corpus in a column {@code story_id}; {@link RowOrder} puts it first. */
    public static final String ALL_STORIES = "ALL";

    /** Name of the column that tells which story a row counts. */
    public static final String STORY_ID = "story_id";

    private static final Column STORY =
            text(STORY_ID, "Story that at least two outlets carry; ALL stands for the whole corpus.");
    private static final Column N_ARTICLES_ONCE = once("n_articles");

    /** The count of another column with each wire story counted once. */
    private static Column once(String counted) {
        return integer(counted + "_once", counted + " with each wire story counted once.");
    }

    private static final Column OUTLET = text("outlet", "Outlet.");
    private static final Column N_ONCE = integer("n_once", "The same with each wire story counted once.");
    private static final Column N_ARTICLES = integer("n_articles", "Articles with at least one such row.");
    private static final Column STATUS = text("status", "ok, or not enough data.");

    public static final TableSpec OUTLET_SUMMARY = TableSpec.of(
            "outlet_summary",
            "One outlet and how much of everything was found in it.",
            List.of(STORY_ID, "outlet"),
            STORY,
            OUTLET,
            integer("n_articles", "Articles."),
            integer("n_once", "Articles with each wire story counted once."),
            integer("n_words", "Words."),
            integer("n_sentences", "Sentences."),
            integer("n_mentions", "Actor mentions."),
            integer("n_blames", "Blame rows."),
            integer("n_figures", "Figures."),
            integer("n_quotes", "Stretches of reported speech."),
            integer(
                    "n_sentiments",
                    "Sentence-target pairs with a sentiment score, each once however many methods score it."),
            text("first_published", "Earliest publication date, or empty."),
            text("last_published", "Latest publication date, or empty."),
            once("n_words"),
            once("n_sentences"),
            once("n_mentions"),
            once("n_blames"),
            once("n_figures"),
            once("n_quotes"),
            once("n_sentiments"));

    public static final TableSpec ACTOR_MENTIONS = TableSpec.of(
            "actor_mentions",
            "Mentions of one actor in one outlet.",
            List.of(STORY_ID, "outlet", "actor_id"),
            STORY,
            OUTLET,
            text("actor_id", "Codebook id."),
            text("actor_name", "Codebook name."),
            text("actor_type", "Kind of actor."),
            text("state", "What it rolls up to, or empty."),
            integer("n", "Mentions."),
            N_ONCE,
            N_ARTICLES,
            N_ARTICLES_ONCE);

    public static final TableSpec ACTOR_SHARES = TableSpec.of(
            "actor_shares",
            "Share of one state or body in an outlet's actor mentions, rolled up by affiliation.",
            List.of(STORY_ID, "outlet", "state"),
            STORY,
            OUTLET,
            text("state", "Alpha-3 code or body id."),
            integer("n", "Mentions that roll up to it."),
            N_ONCE,
            N_ARTICLES,
            integer("denominator", "All mentions with a state in this outlet."),
            number("share", "n / denominator."),
            number("low", "Lower end of the 95 % interval over articles; empty under 3 articles."),
            number("high", "Upper end."),
            number("per_1000_words", "Mentions per 1,000 words of this outlet."),
            STATUS,
            N_ARTICLES_ONCE,
            once("denominator"));

    public static final TableSpec SENTIMENT_BY_OUTLET = TableSpec.of(
            "sentiment_by_outlet",
            "Mean sentiment of an outlet's sentences toward one state or body, by voice.",
            List.of(STORY_ID, "outlet", "target_state", "method", "voice"),
            STORY,
            OUTLET,
            text("target_state", "Alpha-3 code or body id."),
            text(
                    "method",
                    "lexicon (word list), or the language model's name. Rows of two methods are never to be added up."),
            text("voice", "OWN (outlet's voice), CITED (any other) or ALL."),
            integer("n", "Scored sentence-target pairs."),
            N_ONCE,
            N_ARTICLES,
            number("mean", "Mean score in [-1,1]."),
            number("low", "Lower end of the 95 % interval over articles; empty under 3 articles."),
            number("high", "Upper end."),
            integer("n_negative", "Pairs labelled negative."),
            integer("n_neutral", "Pairs labelled neutral."),
            integer("n_positive", "Pairs labelled positive."),
            STATUS,
            N_ARTICLES_ONCE,
            once("n_negative"),
            once("n_neutral"),
            once("n_positive"));

    public static final TableSpec BLAME_MATRIX = TableSpec.of(
            "blame_matrix",
            "Blame rows of an outlet by accuser, accused, form, voice and polarity.",
            List.of(STORY_ID, "outlet", "accuser_state", "accused_state", "form", "voice", "polarity"),
            STORY,
            OUTLET,
            text("accuser_state", "Alpha-3 code, body id, OUTLET, or empty where the codebook knows no state."),
            text("accused_state", "Alpha-3 code, body id, or empty."),
            text("form", "accusation, assertion, nominal, claim or denial."),
            text("voice", "OUTLET, INDIRECT, DIRECT or NESTED."),
            text("polarity", "ASSERT, DENY, NEGATED or HYPOTHETICAL."),
            integer("n", "Rows."),
            N_ONCE,
            N_ARTICLES,
            N_ARTICLES_ONCE);

    public static final TableSpec BLAME_BALANCE = TableSpec.of(
            "blame_balance",
            "How an outlet's asserted blame falls on the two opposed sides of a story.",
            List.of(STORY_ID, "outlet"),
            text(STORY_ID, "Story; ALL stands for the whole corpus."),
            OUTLET,
            text("side_a", "First side."),
            text("side_b", "Second side."),
            integer("n_a", "Asserted rows that accuse side_a."),
            integer("n_b", "Asserted rows that accuse side_b."),
            integer("n", "n_a + n_b."),
            N_ONCE,
            N_ARTICLES,
            number("balance", "(n_a - n_b) / n in [-1,1]; 1 when all blame falls on side_a."),
            number("low", "Lower end of the 95 % interval over articles; empty under 3 articles."),
            number("high", "Upper end."),
            integer("own_n_a", "Of n_a, in the outlet's own voice."),
            integer("own_n_b", "Of n_b, in the outlet's own voice."),
            STATUS,
            N_ARTICLES_ONCE,
            once("n_a"),
            once("n_b"),
            once("own_n_a"),
            once("own_n_b"));

    public static final TableSpec VOICE_AGENCY = TableSpec.of(
            "voice_agency",
            "In whose voice an outlet gives blame, and how often it names who did the violence.",
            List.of(STORY_ID, "outlet"),
            STORY,
            OUTLET,
            integer("n_blames", "Blame rows."),
            integer("n_own", "In the outlet's own voice."),
            integer("n_indirect", "Cited without quotation marks."),
            integer("n_direct", "Inside quotation marks."),
            integer("n_nested", "Cited from another outlet."),
            number("own_share", "n_own / n_blames."),
            number("own_low", "Lower end of the 95 % interval over articles; empty under 3 articles."),
            number("own_high", "Upper end."),
            integer("n_violence", "Descriptions of violence."),
            integer("n_active", "With the agent as subject."),
            integer("n_passive_agent", "Passive with an agent."),
            integer("n_agentless", "Passive or intransitive without an agent."),
            integer("n_nominal", "As a noun."),
            number("agentless_share", "n_agentless / n_violence."),
            number("agentless_low", "Lower end of the 95 % interval over articles; empty under 3 articles."),
            number("agentless_high", "Upper end."),
            text("own_status", "ok, or not enough data, for own_share."),
            text("agentless_status", "ok, or not enough data, for agentless_share."),
            once("n_blames"),
            once("n_own"),
            once("n_indirect"),
            once("n_direct"),
            once("n_nested"),
            once("n_violence"),
            once("n_active"),
            once("n_passive_agent"),
            once("n_agentless"),
            once("n_nominal"));

    public static final TableSpec SPEECH_SHARES = TableSpec.of(
            "speech_shares",
            "Share of reported speech that an outlet gives to one state or body.",
            List.of(STORY_ID, "outlet", "state"),
            STORY,
            OUTLET,
            text("state", "Alpha-3 code or body id of the speakers."),
            integer("n", "Stretches of speech."),
            N_ONCE,
            N_ARTICLES,
            integer("denominator", "Stretches of speech with a known speaker's state in this outlet."),
            number("share", "n / denominator."),
            number("low", "Lower end of the 95 % interval over articles; empty under 3 articles."),
            number("high", "Upper end."),
            integer("words", "Words of that speech."),
            number("word_share", "words / all words of speech with a known state in this outlet."),
            integer("first_heard", "Articles in which it is the first to be heard."),
            STATUS,
            N_ARTICLES_ONCE,
            once("denominator"),
            once("words"),
            once("first_heard"));

    public static final TableSpec FIGURE_FACTS = TableSpec.of(
            "figure_facts",
            "One fact (event, kind, side within a story) and how the reports of it vary.",
            List.of("fact_id"),
            text("fact_id", "Id of the fact."),
            text("event_ref", "current, or an EDTF expression."),
            text("kind", "killed, wounded ..."),
            text("side", "Whose people, BOTH, or empty."),
            integer("n_reports", "Figures that report it."),
            integer("n_outlets", "Outlets that report it."),
            number("min", "Smallest printed value."),
            number("median", "Median of printed values."),
            number("max", "Largest printed value."),
            number("spread_ratio", "max / min; empty without values or when min is 0."),
            number("low", "Lower end of the consensus interval: the intersection of the most reports."),
            number("high", "Upper end."),
            text("status", "agree, compatible, conflict or outlier; single for one report."),
            text("outlier_outlets", "Outlets with an outlying figure, separated by semicolons."),
            text("note", "Slips, parts and totals in words."),
            text("story_id", "Story of the fact."),
            text("label", "The fact in words."),
            once("n_reports"),
            once("n_outlets"),
            flag("of_interest", "True for a fact that the case file asks for."));

    public static final TableSpec FIGURE_REPORTS = TableSpec.of(
            "figure_reports",
            "What one outlet reports of one fact.",
            List.of("fact_id", "outlet"),
            text("fact_id", "Id of the fact."),
            OUTLET,
            integer("n", "Figures of this outlet."),
            text("surfaces", "The distinct words, separated by semicolons."),
            number("min", "Smallest printed value."),
            number("max", "Largest printed value."),
            number("low", "Smallest lower end."),
            number("high", "Largest upper end."),
            number("deviation", "log10 of the outlet's median value over the fact's median; empty without values."),
            flag("outlier", "True when it stands outside what the other outlets report."),
            N_ONCE);

    public static final TableSpec WIRE_COPIES = TableSpec.of(
            "wire_copies",
            "One article of a group of copies.",
            List.of("wire_group", "article_id"),
            text("wire_group", "Id of the group."),
            text("article_id", "Article."),
            OUTLET,
            flag("lead", "True for the group's earliest article."),
            number("similarity", "Jaccard similarity of word 5-grams with the lead, in [0,1]."),
            flag("exact", "True when the cleaned bodies are the same."));

    public static final TableSpec STORIES = TableSpec.of(
            "stories",
            "One story: one event as at least two articles tell it, by time, actors and content.",
            List.of("story_id"),
            text("story_id", "Id of the story."),
            text("label", "The story in words: its states, its most telling words, its days."),
            text("side_a", "First of the two opposed sides, or empty."),
            text("side_b", "Second, or empty."),
            text("sides_evidence", "What chose the sides."),
            integer("n_articles", "Articles."),
            integer("n_outlets", "Outlets."),
            text("first_published", "Earliest known publication date, or empty."),
            text("last_published", "Latest, or empty."),
            once("n_articles"),
            once("n_outlets"),
            text("keywords", "Words that its articles have most of and others lack, the most telling first."));

    public static final TableSpec UNRESOLVED_NAMES = TableSpec.of(
            "unresolved_names",
            "One capitalised name that nothing in the codebook resolves.",
            List.of("surface"),
            text("surface", "The name."),
            integer("n", "Times seen."),
            integer("n_articles", "Articles."),
            integer("n_outlets", "Outlets."),
            text("article_id", "First article with it."),
            text("sentence", "A sentence with it."),
            N_ONCE,
            once("n_articles"),
            once("n_outlets"));

    public static final TableSpec DATA_ISSUES = TableSpec.of(
            "data_issues",
            "One thing about the input or the results that a reader should know.",
            List.of("code", "subject", "detail"),
            text("code", "Short code: the reject codes, UNKNOWN_OUTLET, UNKNOWN_DATE, FIGURE_OUTLIER ..."),
            text("severity", "reject, warning or note."),
            text("subject", "File, article or fact."),
            text("detail", "What it is, in words."));

    /** Tables that say the same of all articles together and of each story that at least two outlets carry. */
    public static final List<TableSpec> BY_STORY = List.of(
            OUTLET_SUMMARY,
            ACTOR_MENTIONS,
            ACTOR_SHARES,
            SENTIMENT_BY_OUTLET,
            BLAME_MATRIX,
            VOICE_AGENCY,
            SPEECH_SHARES);

    /** All of them, in reading order. */
    public static final List<TableSpec> ALL = List.of(
            STORIES,
            OUTLET_SUMMARY,
            ACTOR_MENTIONS,
            ACTOR_SHARES,
            SENTIMENT_BY_OUTLET,
            BLAME_MATRIX,
            BLAME_BALANCE,
            VOICE_AGENCY,
            SPEECH_SHARES,
            TestTables.OUTLET_TESTS,
            TestTables.LOG_ODDS,
            FIGURE_FACTS,
            FIGURE_REPORTS,
            StatementTables.STATEMENTS,
            StatementTables.STATEMENT_REPORTS,
            StatementTables.STATEMENT_PAIRS,
            WireTables.WIRE_GROUPS,
            WIRE_COPIES,
            WireTables.WIRE_CHANGES,
            UNRESOLVED_NAMES,
            CodebookTables.CODEBOOK_MATCHES,
            DATA_ISSUES);
}
