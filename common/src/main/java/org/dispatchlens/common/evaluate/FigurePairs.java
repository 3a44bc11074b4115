package org.dispatchlens.common.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.align.statements.StatementKind;
import org.dispatchlens.common.compare.FactHeads;
import org.dispatchlens.common.compare.FigureFacts;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Span;

/** Scores pairs of figures: 1 where the two articles, taken as one story, give one fact with both, else 0. */
final class FigurePairs {
    private static final double BOTH = 0.5;

    private final FigureGroups groups;
    private final PairEvidence evidence;

    private FigurePairs(FigureGroups groups, PairEvidence evidence) {
        this.groups = groups;
        this.evidence = evidence;
    }

    static List<ScoredPair> scored(Scorer.Gold gold, PairEvidence evidence, List<StatementPair> pairs) {
        FigurePairs by = new FigurePairs(FigureGroups.from(gold.codebook()), evidence);
        return pairs.stream()
                .filter(p -> p.kind() == StatementKind.FIGURE)
                .map(p -> new ScoredPair(p, by.oneFact(p) ? 1 : 0, BOTH))
                .toList();
    }

    private boolean oneFact(StatementPair pair) {
        FigureFacts facts = new FigureFacts(groups);
        Stream.of(pair.articleA(), pair.articleB()).forEach(article -> facts.add(evidence.of(article)));
        return facts.heads().stream()
                .anyMatch(fact -> has(fact, pair.articleA(), pair.spanA()) && has(fact, pair.articleB(), pair.spanB()));
    }

    private static boolean has(FactHeads fact, Article article, Span span) {
        return fact.places().stream()
                .anyMatch(
                        p -> p.articleId().equals(article.articleId()) && span.overlaps(new Span(p.start(), p.end())));
    }
}
