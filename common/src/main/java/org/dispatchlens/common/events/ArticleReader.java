package org.dispatchlens.common.events;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Goes through the exported tables side by side, one article at a time: all of them are sorted by article, so that each is
 * read once from its beginning to its end and no more than one article is in memory.
 */
final class ArticleReader implements Iterator<ArticleRows>, Closeable {
    /** The tables that are read. */
    static final List<TableSpec> TABLES = List.of(
            EvidenceTables.ARTICLES,
            EvidenceTables.BLAMES,
            EvidenceTables.FIGURES,
            EvidenceTables.VIOLENCE,
            EvidenceTables.MENTIONS,
            EvidenceTables.SENTIMENTS);

    private static final String LEXICON = "lexicon";

    private final List<TableFile> files = new ArrayList<>();
    private final Iterator<TableRow> articles;
    private final Part blames;
    private final Part figures;
    private final Part violence;
    private final Part mentions;
    private final Part sentiments;

    /** @param exports local folder with the CSV files of {@link #TABLES} */
    ArticleReader(Path exports) {
        try {
            articles = open(EvidenceTables.ARTICLES, exports).iterator();
            blames = new Part(open(EvidenceTables.BLAMES, exports));
            figures = new Part(open(EvidenceTables.FIGURES, exports));
            violence = new Part(open(EvidenceTables.VIOLENCE, exports));
            mentions = new Part(
                    open(EvidenceTables.MENTIONS, exports).only(List.of("article_id", "actor_id", "actor_name")));
            sentiments =
                    new Part(open(EvidenceTables.SENTIMENTS, exports).only(List.of("article_id", "method", "score")));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private TableFile open(TableSpec spec, Path exports) {
        TableFile file = TableFile.open(spec, exports);
        files.add(file);
        return file;
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public ArticleRows next() {
        TableRow article = articles.next();
        String id = article.text("article_id");
        return new ArticleRows(
                article,
                blames.of(id),
                figures.of(id),
                violence.of(id),
                names(mentions.of(id)),
                tone(sentiments.of(id)));
    }

    private static Map<String, String> names(Collection<TableRow> mentions) {
        Map<String, String> names = new HashMap<>();
        mentions.forEach(row -> names.putIfAbsent(row.text("actor_id"), row.text("actor_name")));
        return names;
    }

    private static OptionalDouble tone(Collection<TableRow> sentiments) {
        return sentiments.stream()
                .filter(row -> row.text("method").equals(LEXICON))
                .mapToDouble(row -> row.number("score"))
                .average();
    }

    @Override
    public void close() {
        files.forEach(TableFile::close);
    }

    /** The rows of one table, handed out article by article. */
    private static final class Part {
        private final Iterator<TableRow> rows;
        private TableRow next;

        Part(Iterable<TableRow> rows) {
            this.rows = rows.iterator();
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }

        /** Rows of that article; they come next or there are none. */
        List<TableRow> of(String article) {
            List<TableRow> found = new ArrayList<>();
            while (next != null && next.text("article_id").equals(article)) {
                found.add(next);
                advance();
            }
            return found;
        }
    }
}
