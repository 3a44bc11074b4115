package org.dispatchlens.common.simulate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** The evidence of a run's articles, read back from its exports. */
final class ExportedArticles {
    private static final List<TableSpec> TABLES = List.of(
            EvidenceTables.MENTIONS,
            EvidenceTables.BLAMES,
            EvidenceTables.QUOTES,
            EvidenceTables.FIGURES,
            EvidenceTables.SENTIMENTS,
            EvidenceTables.VIOLENCE);

    private ExportedArticles() {}

    /** All articles of an output folder; {@link InputException} where it has no exports. */
    static List<ArticleEvidence> read(Path output) {
        Path exports = output.resolve("exports");
        if (!Files.isDirectory(exports)) {
            throw new InputException(output + " has no folder exports: name the output of a finished run");
        }
        Map<String, Map<String, List<TableRow>>> byArticle = new HashMap<>();
        for (TableSpec table : TABLES) {
            for (TableRow row : TableCsv.read(table, exports)) {
                byArticle
                        .computeIfAbsent(row.text("article_id"), id -> new HashMap<>())
                        .computeIfAbsent(table.name(), name -> new ArrayList<>())
                        .add(row);
            }
        }
        return TableCsv.read(EvidenceTables.ARTICLES, exports).stream()
                .map(ArticleFacts::of)
                .map(facts -> new ArticleEvidence(facts, byArticle.getOrDefault(facts.articleId(), Map.of())))
                .toList();
    }
}
