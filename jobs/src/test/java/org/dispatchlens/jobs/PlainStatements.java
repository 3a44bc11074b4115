package org.dispatchlens.jobs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchlens.common.align.statements.LexicalSimilarity;
import org.dispatchlens.common.align.statements.RepairedRows;
import org.dispatchlens.common.align.statements.StatementSimilarity;
import org.dispatchlens.common.align.statements.StoryStatements;
import org.dispatchlens.common.align.statements.Wording;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** The statements of all stories by the pure function alone, in a plain loop. */
public record PlainStatements(List<ArticleEvidence> articles, List<StoryStatements.Result> stories) {
    /** The words of the built-in codebook. */
    public static final Wording WORDING = Wording.from(CodebookFiles.builtIn());

    static PlainStatements of(List<ArticleEvidence> articles) {
        return of(articles, new LexicalSimilarity(WORDING));
    }

    /** The statements as a similarity has them. */
    public static PlainStatements of(List<ArticleEvidence> articles, StatementSimilarity similarity) {
        StoryStatements statements =
                new StoryStatements(similarity, FigureGroups.from(CodebookFiles.builtIn()), WORDING);
        Map<String, List<ArticleEvidence>> byStory = articles.stream()
                .filter(a -> !a.facts().storyId().isEmpty())
                .collect(Collectors.groupingBy(a -> a.facts().storyId(), TreeMap::new, Collectors.toList()));
        return new PlainStatements(
                articles, byStory.values().stream().map(statements::of).toList());
    }

    /** The articles with speakers from sister reports. */
    List<ArticleEvidence> repaired() {
        List<TableRow> repairs = rows(StatementTables.REPAIRS, StoryStatements.Result::repairs);
        return articles.stream()
                .map(a -> RepairedRows.apply(
                        a,
                        repairs.stream()
                                .filter(r ->
                                        r.text("article_id").equals(a.facts().articleId()))
                                .toList()))
                .toList();
    }

    /** The exported tables, their rows in order. */
    public Map<TableSpec, List<TableRow>> tables() {
        return Map.of(
                StatementTables.STATEMENTS,
                rows(StatementTables.STATEMENTS, StoryStatements.Result::statements),
                StatementTables.STATEMENT_REPORTS,
                rows(StatementTables.STATEMENT_REPORTS, StoryStatements.Result::reports),
                StatementTables.STATEMENT_PAIRS,
                rows(StatementTables.STATEMENT_PAIRS, StoryStatements.Result::pairs));
    }

    private List<TableRow> rows(TableSpec spec, Function<StoryStatements.Result, List<TableRow>> table) {
        return stories.stream()
                .flatMap(story -> table.apply(story).stream())
                .sorted(new RowOrder(spec))
                .toList();
    }
}
