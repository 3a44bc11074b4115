package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Everything that is said of one story, made of its articles alone; so an archive is compared story by story. An article
 * without a story is a scope of its own, of which only the figures are told.
 */
public final class StoryComparison implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The tables that it makes; rows of {@code data_issues} go into one {@link DataIssues} of the whole run. */
    public static final List<TableSpec> TABLES = List.of(
            ComparisonTables.STORIES,
            ComparisonTables.OUTLET_SUMMARY,
            ComparisonTables.ACTOR_MENTIONS,
            ComparisonTables.ACTOR_SHARES,
            ComparisonTables.SENTIMENT_BY_OUTLET,
            ComparisonTables.BLAME_MATRIX,
            ComparisonTables.BLAME_BALANCE,
            ComparisonTables.VOICE_AGENCY,
            ComparisonTables.SPEECH_SHARES,
            ComparisonTables.FIGURE_FACTS,
            ComparisonTables.FIGURE_REPORTS,
            EvidenceTables.FIGURES,
            ComparisonTables.DATA_ISSUES);

    /**
     * The columns that it reads, beside those of {@code figures}, which it reads all; a caller may leave the others null.
     */
    public static final Map<TableSpec, List<String>> READS = Map.of(
            EvidenceTables.MENTIONS, List.of("actor_id", "actor_name", "actor_type", "state"),
            EvidenceTables.QUOTES, List.of("char_start", "char_end", "source_state", "words"),
            EvidenceTables.BLAMES, List.of("accuser_state", "accused_state", "form", "voice", "polarity"),
            EvidenceTables.SENTIMENTS,
                    List.of("sentence_id", "target_id", "target_state", "method", "score", "label", "voice"),
            EvidenceTables.VIOLENCE, List.of("construction"));

    private final CompareOptions options;
    private final FigureGroups groups;

    /**
     * Compares as the options say.
     *
     * @param options with the user's sides, or {@link Sides#NONE} to find the sides of each story
     * @param groups classes of people in figures
     */
    public StoryComparison(CompareOptions options, FigureGroups groups) {
        this.options = options;
        this.groups = groups;
    }

    /**
     * The rows of {@link #TABLES}, each table in any order; a table without rows may be missing.
     *
     * @param subject what the story is about
     * @param articles all articles of one story, or one article without a story
     */
    public Map<TableSpec, List<TableRow>> tables(StorySubject subject, List<ArticleEvidence> articles) {
        Map<TableSpec, List<TableRow>> tables = new LinkedHashMap<>();
        String story = articles.get(0).facts().storyId();
        if (!story.isEmpty()) {
            tables.putAll(compared(story, subject, articles));
        }
        tables.putAll(figures(articles));
        return tables;
    }

    private Map<TableSpec, List<TableRow>> compared(
            String story, StorySubject subject, List<ArticleEvidence> articles) {
        StorySummary summary = new StorySummary(options.sides());
        articles.forEach(summary::add);
        CompareOptions within = options.within(story, summary.sides());
        Map<TableSpec, List<TableRow>> tables = new LinkedHashMap<>();
        tables.put(ComparisonTables.STORIES, List.of(summary.row(story, subject)));
        if (summary.shared()) {
            ScopeComparisons comparisons = new ScopeComparisons(within.sides());
            articles.forEach(comparisons::add);
            tables.putAll(comparisons.rows(within));
        } else {
            BlameBalance balance = new BlameBalance(within.sides());
            articles.forEach(balance::add);
            tables.put(ComparisonTables.BLAME_BALANCE, balance.rows(within));
        }
        return tables;
    }

    private Map<TableSpec, List<TableRow>> figures(List<ArticleEvidence> articles) {
        FigureFacts figures = new FigureFacts(groups);
        articles.forEach(figures::add);
        List<Fact> facts = figures.facts();
        if (facts.isEmpty()) {
            return Map.of();
        }
        FactResolver resolver = figures.resolver();
        List<TableRow> withFacts = new ArrayList<>();
        for (ArticleEvidence article : articles) {
            for (TableRow figure : article.rows(EvidenceTables.FIGURES)) {
                withFacts.add(EvidenceRows.withFact(figure, resolver.factIdOf(article.facts(), figure)));
            }
        }
        return Map.of(
                ComparisonTables.FIGURE_FACTS, FactRows.facts(facts, options),
                ComparisonTables.FIGURE_REPORTS, FactRows.reports(facts),
                ComparisonTables.DATA_ISSUES, FactIssues.of(facts),
                EvidenceTables.FIGURES, withFacts);
    }
}
