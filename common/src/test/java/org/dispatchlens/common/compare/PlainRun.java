package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** All tables of some articles by a plain loop: over the corpus, over its stories and over names. */
final class PlainRun {
    private static final FigureGroups GROUPS = FigureGroups.from(CodebookFiles.builtIn());

    private PlainRun() {}

    static Map<TableSpec, List<TableRow>> tables(Sides chosen, List<Articles> articles) {
        return tables(chosen, articles, new DataIssues());
    }

    static Map<TableSpec, List<TableRow>> tables(Sides chosen, List<Articles> articles, DataIssues issues) {
        List<ArticleEvidence> evidence =
                articles.stream().map(Articles::evidence).toList();
        Map<TableSpec, List<TableRow>> tables = new LinkedHashMap<>();
        byScope(evidence).values().forEach(scope -> story(chosen, scope)
                .forEach((spec, rows) -> add(tables, spec, rows)));
        List<TableRow> names = names(evidence);
        add(tables, ComparisonTables.UNRESOLVED_NAMES, names);
        List<TableRow> found = tables.remove(ComparisonTables.DATA_ISSUES);
        if (found != null) {
            found.forEach(issues::addIssue);
        }
        issues.addUnresolved(names.size());
        corpus(chosen, evidence, issues).forEach((spec, rows) -> add(tables, spec, rows));
        tables.forEach((spec, rows) -> rows.sort(new RowOrder(spec)));
        return tables;
    }

    private static void add(Map<TableSpec, List<TableRow>> tables, TableSpec spec, List<TableRow> rows) {
        tables.computeIfAbsent(spec, s -> new ArrayList<>()).addAll(rows);
    }

    private static TreeMap<String, List<ArticleEvidence>> byScope(List<ArticleEvidence> articles) {
        return articles.stream()
                .collect(Collectors.groupingBy(
                        a -> FactResolver.scope(a.facts()), TreeMap::new, Collectors.toCollection(ArrayList::new)));
    }

    static Map<TableSpec, List<TableRow>> story(Sides chosen, List<ArticleEvidence> articles) {
        CompareOptions options = CompareOptions.defaults().between(chosen);
        return new StoryComparison(options, GROUPS).tables(StorySubject.UNKNOWN, articles);
    }

    private static Map<TableSpec, List<TableRow>> corpus(
            Sides chosen, List<ArticleEvidence> articles, DataIssues issues) {
        OpposedSides opposed = new OpposedSides(chosen);
        articles.forEach(opposed::add);
        ComparisonSet set = new ComparisonSet(opposed.sides());
        articles.forEach(set::add);
        CompareOptions options = CompareOptions.defaults().between(opposed.sides());
        return set.addIssues(issues).rows(options);
    }

    private static List<TableRow> names(List<ArticleEvidence> articles) {
        TreeMap<String, NameUses> names = new TreeMap<>();
        for (ArticleEvidence article : articles) {
            for (TableRow row : article.rows(ComparisonTables.UNRESOLVED_NAMES)) {
                ArticleFacts facts = article.facts();
                names.computeIfAbsent(row.text("surface"), s -> new NameUses())
                        .add(new NameUses.InArticle(
                                facts.articleId(),
                                facts.outlet(),
                                facts.wireLead(),
                                row.integer("n"),
                                row.text("sentence")));
            }
        }
        return names.entrySet().stream().map(e -> e.getValue().row(e.getKey())).toList();
    }
}
