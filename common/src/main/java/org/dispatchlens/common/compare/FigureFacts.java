package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Tables {@code figure_facts} and {@code figure_reports}: which numbers outlets give for the same thing, and how far they
 * differ.
 *
 * <p>A fact is story, event, kind and side; figures of both sides together and figures without a side make the fact {@code
 * total}. {@link FactIndex} tells when event references and groups of people coincide, {@link FactReport} what an article
 * reports, {@link FactConsensus} what most outlets agree on, {@link FactOutliers} who stands outside, {@link
 * PartsAndTotals} whether sums agree. Numbers and counts include copies of wire stories; votes do not.
 *
 * <p>Keeps one small record per figure. In a large archive make one of these per story.
 */
public final class FigureFacts implements Comparison<FigureFacts> {
    private static final long serialVersionUID = 1L;

    private final FigureGroups groups;
    private final FactIndex index;
    private final TreeMap<String, ArrayList<FigureItem>> items = new TreeMap<>();

    public FigureFacts(FigureGroups groups) {
        this.groups = groups;
        this.index = new FactIndex(groups);
    }

    /** An empty count with the built-in classes of people. */
    public static FigureFacts builtIn() {
        return new FigureFacts(FigureGroups.from(CodebookFiles.builtIn()));
    }

    @Override
    public FigureFacts add(ArticleEvidence article) {
        List<FigureItem> own = FactIndex.items(article, groups);
        if (!own.isEmpty()) {
            index.add(article);
            items.computeIfAbsent(FactResolver.scope(article.facts()), s -> new ArrayList<>())
                    .addAll(own);
        }
        return this;
    }

    @Override
    public FigureFacts merge(FigureFacts other) {
        index.merge(other.index);
        other.items.forEach((scope, theirs) ->
                items.computeIfAbsent(scope, s -> new ArrayList<>()).addAll(theirs));
        return this;
    }

    /** Gives every row of the figures table its fact. */
    public FactResolver resolver() {
        return index.resolver();
    }

    /** The judged facts in the order of their keys. */
    List<Fact> facts() {
        FactResolver resolver = resolver();
        List<Fact> facts = new ArrayList<>();
        for (List<FigureItem> ofScope : items.values()) {
            TreeMap<FactKey, List<FigureItem>> byKey = ofScope.stream()
                    .sorted(FigureItem.TEXT_ORDER)
                    .collect(Collectors.groupingBy(resolver::keyOf, TreeMap::new, Collectors.toList()));
            byKey.forEach((key, figures) -> facts.add(fact(key, figures)));
        }
        return facts;
    }

    private static Fact fact(FactKey key, List<FigureItem> figures) {
        Map<String, List<FigureItem>> byArticle = figures.stream()
                .collect(Collectors.groupingBy(f -> f.article().articleId(), TreeMap::new, Collectors.toList()));
        List<FactReport> reports =
                byArticle.values().stream().map(FactReport::of).toList();
        return Fact.of(key, reports, figures.stream().anyMatch(FigureItem::both));
    }

    /** The figures that report each fact, in the order of the facts. */
    public List<FactHeads> heads() {
        return facts().stream().map(FactHeads::of).toList();
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return FactRows.facts(facts(), options);
    }

    /** Rows of {@link ComparisonTables#FIGURE_REPORTS}. */
    public List<TableRow> reportRows() {
        return FactRows.reports(facts());
    }
}
