package org.dispatchlens.common.tables;

import static org.dispatchlens.common.tables.Column.flag;
import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.number;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;

/** Tables with one row per thing found in an article or per thing that was rejected. */
public final class EvidenceTables {
    private EvidenceTables() {}

    private static final Column ARTICLE_ID = text("article_id", "Article that the row was found in.");
    private static final Column OUTLET = text("outlet", "Outlet of that article.");
    private static final Column SENTENCE_ID =
            integer("sentence_id", "0-based sentence in the article; 0 is the title.");
    private static final Column CHAR_START =
            integer("char_start", "First UTF-16 offset of the span in the cleaned article text.");
    private static final Column CHAR_END = integer("char_end", "Offset after the span's last char (exclusive).");
    private static final Column RULE_ID = text("rule_id", "Rule or model that produced the row.");
    private static final Column CONFIDENCE = number("confidence", "How sure the rule is, in [0,1].");
    private static final Column SENTENCE = text("sentence", "The sentence as it stands in the article.");
    private static final Column SENTENCE_START =
            integer("sentence_start", "First UTF-16 offset of the sentence in the cleaned article text.");
    private static final Column REPAIRED_FROM = text(
            "repaired_from",
            "Article and sentence (article_id#sentence_id) of the report that names who speaks; empty where this one does.");
    private static final List<String> IN_TEXT_ORDER =
            List.of("article_id", "sentence_id", "char_start", "char_end", "rule_id");

    public static final TableSpec ARTICLES = TableSpec.of(
            "articles",
            "One cleaned dispatch.",
            List.of("article_id"),
            text("article_id", "File name without extension, or the id given in the input; unique in a run."),
            text("source_file", "Path of the file, relative to its input."),
            text("outlet", "Name of the outlet, or unknown:<article_id>."),
            text("outlet_evidence", "What names the outlet: manifest, byline, dateline."),
            text("title", "Title line."),
            text("author", "Persons of the byline, or empty."),
            text("published_at", "ISO 8601 date or instant, or empty."),
            text("dateline", "Place of the dateline, or empty."),
            integer("words", "Words of the cleaned text with its title."),
            text("wire_group", "Group of exact and near copies; empty for an article without copies."),
            flag("wire_lead", "True for the earliest article of its wire group and for articles without copies."),
            text(
                    "story_id",
                    "Story that the article belongs to; empty for one that no other article shares an event with."),
            integer("sentences", "Sentences of the cleaned text with its title."),
            number("outlet_confidence", "How sure the outlet's name is, in [0,1]; 0 when unknown."),
            text("published_evidence", "What gives the date: manifest, update line, dateline, file name, or empty."),
            text("language", "ISO 639-1 code."),
            text("url", "Address from the manifest, or empty."),
            text("country", "Country from the manifest, or empty."),
            text("metadata", "Further manifest columns as a JSON object."));

    public static final TableSpec MENTIONS = TableSpec.of(
            "mentions",
            "One actor named or referred to in a sentence.",
            IN_TEXT_ORDER,
            ARTICLE_ID,
            OUTLET,
            SENTENCE_ID,
            CHAR_START,
            CHAR_END,
            text("surface", "The words as they stand."),
            text("actor_id", "Codebook id."),
            text("actor_name", "Codebook name."),
            text("actor_type", "STATE, GOVERNMENT, MINISTRY, MILITARY, PERSON, BODY, GROUP, REGION, PEOPLE or OUTLET."),
            text("state", "Alpha-3 code or body id that the actor rolls up to, or empty."),
            text("via", "How the words came to the actor: NAME, CAPITAL, DEMONYM, ROLE, TITLE, SURNAME, PRONOUN ..."),
            text("voice", "OUTLET, INDIRECT, DIRECT or NESTED."),
            RULE_ID,
            CONFIDENCE,
            SENTENCE,
            SENTENCE_START);

    public static final TableSpec FIGURES = TableSpec.of(
            "figures",
            "One count of people as printed.",
            IN_TEXT_ORDER,
            ARTICLE_ID,
            OUTLET,
            SENTENCE_ID,
            CHAR_START,
            CHAR_END,
            text("surface", "The number with its qualifier."),
            text("kind", "killed, wounded, casualties, missing, captured, displaced, deployed or arrested."),
            number("value", "The number as printed; empty for vague quantities."),
            number("low", "Lower end of the interval; open for more_than."),
            number("high", "Upper end; open for nearly and fewer_than; inf when unbounded."),
            text("qualifier", "exact, at_least, more_than, nearly, about, up_to, fewer_than, range or vague."),
            text("side", "Whose people: alpha-3 code, body id, BOTH, or empty."),
            text("grp", "soldiers, civilians, people ..."),
            text("event_ref", "current, or an EDTF expression (ISO 8601-2) of another event."),
            text("attributed_to", "Who says so: state, id or words; empty for the outlet itself."),
            text("doubt", "The hedge as printed, or empty."),
            text("fact_id", "Fact that the figure reports; see figure_facts."),
            RULE_ID,
            CONFIDENCE,
            SENTENCE,
            SENTENCE_START);

    public static final TableSpec BLAMES = TableSpec.of(
            "blames",
            "One accuser, one accused, one act.",
            List.of(
                    "article_id",
                    "sentence_id",
                    "char_start",
                    "char_end",
                    "rule_id",
                    "accuser_id",
                    "accused_id",
                    "act"),
            ARTICLE_ID,
            OUTLET,
            SENTENCE_ID,
            CHAR_START,
            CHAR_END,
            text("accuser_id", "Codebook id, OUTLET, or empty for a name that the codebook does not know."),
            text("accuser_state", "Alpha-3 code, body id, OUTLET, or empty."),
            text("accuser_text", "The words; empty for the outlet."),
            text("accused_id", "Codebook id, or empty for a name that the codebook does not know."),
            text("accused_state", "Alpha-3 code, body id, or empty."),
            text("accused_text", "The words."),
            text("form", "accusation, assertion, nominal, claim or denial."),
            flag("reciprocal", "True for the two directions of mutual blame."),
            text("act", "The act as printed, or empty."),
            text("cameo", "CAMEO code: 110-116 and 1121-1125 accuse, 12x deny, else the asserted act."),
            text("cue", "The words that made it a row."),
            text("voice", "OUTLET, INDIRECT, DIRECT or NESTED."),
            text("polarity", "ASSERT, DENY, NEGATED or HYPOTHETICAL."),
            RULE_ID,
            CONFIDENCE,
            SENTENCE,
            REPAIRED_FROM,
            SENTENCE_START);

    public static final TableSpec QUOTES = TableSpec.of(
            "quotes",
            "One stretch of reported speech.",
            IN_TEXT_ORDER,
            ARTICLE_ID,
            OUTLET,
            SENTENCE_ID,
            CHAR_START,
            CHAR_END,
            text("kind", "DIRECT, INDIRECT or MIXED."),
            text("source_id", "Codebook id of the speaker, or empty."),
            text("source_state", "Alpha-3 code or body id of the speaker, or empty."),
            text("source_text", "The speaker's words."),
            text("cue", "The speech word, or empty."),
            text("content", "What is said; the span is its place."),
            integer("words", "Words of the content."),
            RULE_ID,
            CONFIDENCE,
            SENTENCE,
            REPAIRED_FROM,
            SENTENCE_START);

    public static final TableSpec SENTIMENTS = TableSpec.of(
            "sentiments",
            "Sentiment of one sentence toward one actor that it names.",
            List.of("article_id", "sentence_id", "target_id", "method", "voice"),
            ARTICLE_ID,
            OUTLET,
            SENTENCE_ID,
            text("target_id", "Codebook id of the target."),
            text("target_state", "Alpha-3 code or body id of the target, or empty."),
            text(
                    "method",
                    "lexicon (word list), or the language model's name. Rows of two methods are never to be added up."),
            number("score", "In [-1,1]; negative is unfavourable."),
            text("label", "negative, neutral or positive."),
            text("voice", "OUTLET, INDIRECT, DIRECT or NESTED."),
            SENTENCE,
            CHAR_START,
            CHAR_END,
            text("surface", "The target's words."),
            RULE_ID,
            CONFIDENCE,
            SENTENCE_START);

    public static final TableSpec VIOLENCE = TableSpec.of(
            "violence",
            "One description of violence, with or without who did it.",
            IN_TEXT_ORDER,
            ARTICLE_ID,
            OUTLET,
            SENTENCE_ID,
            CHAR_START,
            CHAR_END,
            text("surface", "The words."),
            text("construction", "ACTIVE, PASSIVE_AGENT, PASSIVE_AGENTLESS, INTRANSITIVE or NOMINAL."),
            text("agent_id", "Codebook id of who did it, or empty."),
            text("agent_state", "Its state, or empty."),
            text("agent_text", "Its words, or empty."),
            text("patient_state", "State of whom it hit, or empty."),
            text("patient_text", "Its words, or empty."),
            text("voice", "OUTLET, INDIRECT, DIRECT or NESTED."),
            RULE_ID,
            CONFIDENCE,
            SENTENCE,
            SENTENCE_START);

    public static final TableSpec REJECTS = TableSpec.of(
            "rejects",
            "One file or manifest row that did not become an article.",
            List.of("source_file", "code", "detail"),
            text("source_file", "Path of the file or manifest line."),
            text("code", "Short code such as EMPTY, BINARY, ENCODING, TOO_LARGE, LANGUAGE."),
            text("detail", "One line that tells which it is and why."));

    public static final TableSpec FURNITURE = TableSpec.of(
            "furniture",
            "One line that was removed from a dispatch.",
            List.of("article_id", "line_no"),
            ARTICLE_ID,
            OUTLET,
            integer("line_no", "1-based line in the file."),
            RULE_ID,
            text("line", "The line as it stood."));

    /** All of them, in the order of the way. */
    public static final List<TableSpec> ALL =
            List.of(ARTICLES, REJECTS, FURNITURE, MENTIONS, QUOTES, BLAMES, FIGURES, SENTIMENTS, VIOLENCE);
}
