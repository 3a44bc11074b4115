package org.dispatchlens.jobs.spark;

import static org.dispatchlens.common.tables.Column.flag;
import static org.dispatchlens.common.tables.Column.integer;
import static org.dispatchlens.common.tables.Column.number;
import static org.dispatchlens.common.tables.Column.text;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableSpec;

/**
 * The wide tables between stages. {@code sources} has one row per record of the input, {@code articles} has one row per article with its text and its removed lines, {@code
 * extractions} one row per article with all its evidence as arrays (so that an article is written in one transaction
 * and compared without a shuffle), {@code alignment} one row per article with its groups.
 */
public final class StageTables {
    private StageTables() {}

    public static final TableSpec ARTICLES = TableSpec.of(
            "articles",
            "One cleaned dispatch with its text.",
            List.of("article_id"),
            text("article_id", "Unique id."),
            text("source_file", "Path relative to its input."),
            text("outlet", "Outlet, or unknown:<article_id>."),
            text("outlet_evidence", "What names the outlet."),
            number("outlet_confidence", "In [0,1]."),
            text("title", "Title line."),
            text("author", "Byline persons."),
            text("published_at", "ISO 8601 or empty."),
            text("published_evidence", "What gives the date."),
            text("dateline", "Place of the dateline."),
            text("language", "ISO 639-1."),
            text("metadata", "Further manifest columns as JSON."),
            text("text", "The cleaned text."),
            text("content_key", "SHA-256 over all that extraction reads of the article."));

    /** One row per record of the input and per manifest row without one, be it an article or a reject. */
    public static final TableSpec SOURCES = TableSpec.of(
            "sources",
            "Where an article comes from, or why there is none.",
            List.of("article_id"),
            text("article_id", "Unique id, of rejects as well."),
            text("source_file", "Path relative to its input, or manifest line."),
            text("ingest_key", "SHA-256 over all that decides how the record is read."),
            text("outlet", "Outlet before repeated lines are removed; empty for rejects."),
            text("text_hash", "Hash of the text before repeated lines are removed, hexadecimal; empty for rejects."),
            text("code", "Why there is no article; empty where there is one."),
            text("detail", "The reject in one line."));

    /** Columns of {@code sources} after those: lines that may be furniture, and those of them that are. */
    public static final String LINES = "lines";

    public static final String REPEATED = "repeated";

    /** Columns of {@code extractions} after the families: how many rows each has, and what they were made from. */
    public static final String SIZES = "sizes";

    public static final String EXTRACT_KEY = "extract_key";

    public static final TableSpec ALIGNMENT = TableSpec.of(
            "alignment",
            "The groups of one article.",
            List.of("article_id"),
            text("article_id", "Unique id."),
            text("wire_group", "Group of copies, or empty."),
            flag("wire_lead", "True for the lead and for articles without copies."),
            number("similarity", "Jaccard similarity with the lead."),
            flag("exact", "True for the same body as the lead's."),
            text("story_id", "Story, or empty for an article that no other tells the same event as."),
            text("story_states", "States that the story is about, separated by blanks."),
            text("story_keywords", "Most telling words of the story, separated by commas."));

    /** Table, and its column beside {@code article_id}: an array of the model's rows of {@code sentiments}. */
    public static final String MODEL_SENTIMENTS = "model_sentiments";

    private static final TableSpec EXTRACTION_HEAD = TableSpec.of(
            "extractions",
            "All evidence of one article.",
            List.of("article_id"),
            text("article_id", "Unique id."),
            text("outlet", "Outlet."),
            text("published_at", "ISO 8601 or empty."),
            integer("words", "Words of the text."),
            integer("sentences", "Sentences of the text."));

    /** Families of evidence, in the order of the columns of {@code extractions} after its head. */
    public static final List<TableSpec> FAMILIES = List.of(
            EvidenceTables.MENTIONS,
            EvidenceTables.QUOTES,
            EvidenceTables.BLAMES,
            EvidenceTables.FIGURES,
            EvidenceTables.SENTIMENTS,
            EvidenceTables.VIOLENCE,
            ComparisonTables.UNRESOLVED_NAMES);

    /** Schema of {@code extractions}. */
    public static StructType extractions() {
        StructType schema = Schemas.of(EXTRACTION_HEAD);
        for (TableSpec family : FAMILIES) {
            schema = schema.add(arrayOf(family));
        }
        return schema.add(SIZES, DataTypes.createArrayType(DataTypes.IntegerType, false), false)
                .add(EXTRACT_KEY, DataTypes.StringType, false);
    }

    /** Schema of {@code sources}: the spec's columns and the lines. */
    public static StructType sources() {
        return Schemas.of(SOURCES)
                .add(LINES, DataTypes.createArrayType(DataTypes.StringType, false), false)
                .add(REPEATED, DataTypes.createArrayType(DataTypes.StringType, false), false);
    }

    /** Schema of {@code articles}: the spec's columns and the removed lines. */
    public static StructType articles() {
        return Schemas.of(ARTICLES).add(arrayOf(EvidenceTables.FURNITURE));
    }

    /** Schema of a table whose rows are read by position; empty for others. */
    static Optional<StructType> schema(String table) {
        return switch (table) {
            case "extractions" -> Optional.of(extractions());
            case "articles" -> Optional.of(articles());
            case "sources" -> Optional.of(sources());
            default -> Optional.empty();
        };
    }

    private static StructField arrayOf(TableSpec spec) {
        return DataTypes.createStructField(spec.name(), DataTypes.createArrayType(Schemas.of(spec), false), false);
    }
}
