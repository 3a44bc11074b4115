package org.dispatchlens.jobs.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.text.Sha256;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;
import scala.collection.JavaConverters;

/** Articles as rows of the wide table and back. */
public final class ArticleRows {
    /** Columns of {@code tables/articles} after the id and without the text, with the removed lines. */
    public static final String[] WITHOUT_TEXT = Stream.concat(
                    StageTables.ARTICLES.columnNames().stream()
                            .filter(c -> !List.of("article_id", "text", "content_key")
                                    .contains(c)),
                    Stream.of(EvidenceTables.FURNITURE.name()))
            .toArray(String[]::new);

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleRows() {}

    static Row row(ParsedDispatch dispatch) {
        Article article = dispatch.toArticle();
        Object furniture = JavaConverters.asScalaBuffer(
                        Schemas.rows(EvidenceRows.furniture(article, dispatch.furniture())))
                .toSeq();
        return RowFactory.create(
                article.articleId(),
                article.sourceFile(),
                article.outlet(),
                article.outletEvidence(),
                article.outletConfidence(),
                article.title(),
                article.author(),
                article.publishedAt(),
                article.publishedEvidence(),
                article.dateline(),
                article.language(),
                json(article.metadata()),
                article.text(),
                contentKey(article),
                furniture);
    }

    /** Hash over all of the article that a rule of the extraction may look at. */
    private static String contentKey(Article article) {
        return Sha256.hexOfParts(Stream.of(
                        article.articleId(),
                        article.outlet(),
                        article.title(),
                        article.author(),
                        article.publishedAt(),
                        article.dateline(),
                        article.language(),
                        article.text())
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /** The article of a row with all columns of {@code tables/articles}. */
    public static Article article(Row row) {
        return article(row, row.getAs("text"));
    }

    /** The article of a row with the columns of {@link #WITHOUT_TEXT}; its text is empty. */
    public static Article withoutText(Row row) {
        return article(row, "");
    }

    private static Article article(Row row, String text) {
        return new Article(
                row.getAs("article_id"),
                row.getAs("source_file"),
                row.getAs("outlet"),
                row.getAs("outlet_evidence"),
                row.<Double>getAs("outlet_confidence"),
                row.getAs("title"),
                row.getAs("author"),
                row.getAs("published_at"),
                row.getAs("published_evidence"),
                row.getAs("dateline"),
                row.getAs("language"),
                metadata(row.getAs("metadata")),
                text);
    }

    private static String json(Map<String, String> metadata) {
        try {
            return JSON.writeValueAsString(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metadata does not serialise", e);
        }
    }

    private static Map<String, String> metadata(String json) {
        try {
            return JSON.readValue(json, new TypeReference<java.util.LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metadata does not parse: " + json, e);
        }
    }
}
