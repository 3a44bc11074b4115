package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.align.statements.LexicalSimilarity;
import org.dispatchlens.common.align.statements.Reports;
import org.dispatchlens.common.align.statements.StatementKind;
import org.dispatchlens.common.align.statements.StatementSimilarity;
import org.dispatchlens.common.align.statements.VectorSimilarity;
import org.dispatchlens.common.align.statements.Wording;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.semantics.TextEmbedder;

/**
 * Whether two evidence rows report one statement. Gold: {@code pair}, {@code collection}, {@code story}, {@code kind}
 * (BLAME, QUOTE or FIGURE), {@code a} and {@code b} (each {@code article_id}, {@code start}, {@code end}), {@code same},
 * {@code parties} (whether accuser and accused, or speakers, agree) and {@code weight}.
 *
 * <p>Blame and speech are scored by {@link LexicalSimilarity}, or {@link VectorSimilarity} where there is a model, at its
 * thresholds; only pairs with agreeing parties, since others are never compared, and with similarity 0 where their times
 * exclude each other. How rare words are is learnt from all evidence of the named articles of a story. Figures are scored
 * by their facts. {@code weight} is how many comparable pairs a pair was
 * drawn for: near pairs were drawn more often than their number, and the weighted precision and recall undo that.
 * {@code held_out} chooses the threshold on half of the stories and scores the other half, both ways.
 */
final class StatementPairScorer implements Scorer {
    private final Optional<TextEmbedder> model;

    StatementPairScorer(Optional<TextEmbedder> model) {
        this.model = model;
    }

    @Override
    public Evaluation score(Gold gold) {
        List<GoldFile.Row> rows = GoldFile.read(gold.path());
        List<StatementPair> pairs = new ArrayList<>();
        Map<String, GoldTexts> texts = new HashMap<>();
        rows.forEach(row -> pairs.add(StatementPair.of(
                row, texts.computeIfAbsent(row.node().path("collection").asText(), gold::articles))));
        PairEvidence evidence = new PairEvidence(gold.extractor());
        List<ScoredPair> scored = new ArrayList<>(byText(Wording.from(gold.codebook()), evidence, pairs));
        scored.addAll(FigurePairs.scored(gold, evidence, pairs));
        return new Evaluation(
                Task.STATEMENT_PAIRS.code(),
                metrics(scored),
                scored.stream().map(StatementPairScorer::item).toList());
    }

    private List<ScoredPair> byText(Wording wording, PairEvidence evidence, List<StatementPair> pairs) {
        StatementSimilarity similarity = similarity(wording, pairs);
        TreeMap<String, List<StatementPair>> stories = pairs.stream()
                .filter(p -> p.kind() != StatementKind.FIGURE)
                .collect(Collectors.groupingBy(StatementPair::story, TreeMap::new, Collectors.toList()));
        List<ScoredPair> scored = new ArrayList<>();
        for (List<StatementPair> story : stories.values()) {
            StatementSimilarity.Measure measure = similarity.of(story.stream()
                    .flatMap(p -> Stream.of(p.articleA(), p.articleB()))
                    .distinct()
                    .flatMap(article -> Reports.texts(evidence.of(article), wording).stream())
                    .distinct()
                    .toList());
            story.stream()
                    .filter(StatementPair::parties)
                    .forEach(pair -> scored.add(new ScoredPair(
                            pair,
                            evidence.timesExclude(pair, wording) ? 0 : measure.between(pair.textA(), pair.textB()),
                            similarity.threshold(pair.kind()))));
        }
        return scored;
    }

    private StatementSimilarity similarity(Wording wording, List<StatementPair> pairs) {
        if (model.isEmpty()) {
            return new LexicalSimilarity(wording);
        }
        List<String> texts = pairs.stream()
                .flatMap(p -> Stream.of(p.textA(), p.textB()))
                .distinct()
                .toList();
        return new VectorSimilarity(
                model.get().name(),
                VectorSimilarity.DEFAULT_THRESHOLD,
                model.get().vectors(texts),
                wording);
    }

    private static List<Metric> metrics(List<ScoredPair> scored) {
        List<Metric> metrics = new ArrayList<>(Counts.metrics("", items(scored, Optional.empty())));
        for (StatementKind kind : StatementKind.values()) {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            metrics.addAll(Counts.metrics(name + "_", items(scored, Optional.of(kind))));
            if (kind != StatementKind.FIGURE) {
                metrics.addAll(ThresholdChoice.metrics(
                        name,
                        scored.stream().filter(p -> p.pair().kind() == kind).toList()));
            }
        }
        return metrics;
    }

    private static List<Item> items(List<ScoredPair> scored, Optional<StatementKind> kind) {
        return scored.stream()
                .filter(p -> kind.isEmpty() || p.pair().kind() == kind.get())
                .map(StatementPairScorer::item)
                .toList();
    }

    private static Item item(ScoredPair scored) {
        StatementPair pair = scored.pair();
        return new Item(
                pair.story(),
                pair.id(),
                outcome(pair.same(), scored.found()),
                pair.same() ? "same" : "different",
                String.format(java.util.Locale.ROOT, "%.3f", scored.similarity()),
                pair.kind().name(),
                place(pair.spanA()) + " " + place(pair.spanB()),
                pair.textA() + " | " + pair.textB());
    }

    private static Outcome outcome(boolean same, boolean found) {
        return same ? (found ? Outcome.RIGHT : Outcome.MISSED) : found ? Outcome.SPURIOUS : Outcome.ABSENT;
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }
}
