package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;

/**
 * Does a sentence accuse, and who whom. Gold: {@code id}, {@code text}, {@code label} ({@code accuse} or another), {@code
 * source} and {@code target} in words, and {@code explicit} false where no verb of accusing stands there.
 *
 * <p>A sentence is detected when it gives at least one row of form {@code accusation}; of several rows the one that fits
 * the gold best is compared. Direction is swapped when the accuser fits the gold's target and the accused its source.
 *
 * <p>These labels take a condemned event for a target ({@code condemned the bombing}), which the codebook as shipped does
 * not, since it names nobody; so {@code f1} is measured with {@code events_as_accused} on, and {@code as_shipped_f1}
 * without.
 */
final class AccusationScorer implements Scorer {
    private record Case(GoldFile.Row row, List<Blame> found) {
        boolean accuses() {
            return row.text("label").equals("accuse");
        }

        boolean detected() {
            return !found.isEmpty();
        }

        boolean source(Blame blame) {
            return PartyText.fits(blame.accuser(), row.texts("source"));
        }

        boolean target(Blame blame) {
            return PartyText.fits(blame.accused(), row.texts("target"));
        }

        int fit(Blame blame) {
            return (source(blame) ? 1 : 0) + (target(blame) ? 1 : 0);
        }

        Blame best() {
            return found.stream().max(Comparator.comparingInt(this::fit)).orElseThrow();
        }

        boolean swapped() {
            return found.stream().noneMatch(b -> source(b) || target(b))
                    && found.stream()
                            .anyMatch(b -> PartyText.fits(b.accuser(), row.texts("target"))
                                    && PartyText.fits(b.accused(), row.texts("source")));
        }
    }

    @Override
    public Evaluation score(Gold gold) {
        List<GoldFile.Row> rows = GoldFile.read(gold.path());
        List<Case> cases = cases(rows, Extractor.from(withEvents(gold.codebook())));
        List<Item> items = cases.stream().map(AccusationScorer::item).toList();
        List<Metric> metrics = metrics(cases, items);
        List<Item> shipped = cases(rows, gold.extractor()).stream()
                .map(AccusationScorer::item)
                .toList();
        metrics.addAll(Counts.metrics("as_shipped_", shipped));
        return new Evaluation(Task.ACCUSATIONS.code(), metrics, items);
    }

    private static CodebookFiles withEvents(CodebookFiles codebook) {
        return codebook.with("blame", "events_as_accused", true);
    }

    private static List<Case> cases(List<GoldFile.Row> rows, Extractor extractor) {
        List<Case> cases = new ArrayList<>();
        for (GoldFile.Row row : rows) {
            Article article = Article.of(row.text("id"), "", row.text("text"));
            List<Blame> found = extractor.extract(article).blames().stream()
                    .filter(b -> b.form() == BlameForm.ACCUSATION)
                    .toList();
            cases.add(new Case(row, found));
        }
        return cases;
    }

    private static List<Metric> metrics(List<Case> cases, List<Item> items) {
        List<Case> detected =
                cases.stream().filter(c -> c.accuses() && c.detected()).toList();
        List<Metric> metrics = new ArrayList<>(Counts.metrics("", items));
        metrics.add(Metric.share("source_head", count(detected, c -> c.source(c.best())), detected.size()));
        metrics.add(Metric.share("target_head", count(detected, c -> c.target(c.best())), detected.size()));
        metrics.add(Metric.share("direction_swapped", count(detected, Case::swapped), detected.size()));
        metrics.add(recall("recall_explicit", cases, true));
        metrics.add(recall("recall_implicit", cases, false));
        return metrics;
    }

    private static Metric recall(String name, List<Case> cases, boolean explicit) {
        List<Case> of = cases.stream()
                .filter(c -> c.accuses() && c.row().node().path("explicit").asBoolean(true) == explicit)
                .toList();
        return Metric.share(name, count(of, Case::detected), of.size());
    }

    private static long count(List<Case> cases, java.util.function.Predicate<Case> test) {
        return cases.stream().filter(test).count();
    }

    private static Item item(Case c) {
        Outcome outcome = c.accuses()
                ? (c.detected() ? Outcome.RIGHT : Outcome.MISSED)
                : (c.detected() ? Outcome.SPURIOUS : Outcome.ABSENT);
        String note = c.accuses() && c.detected()
                ? (c.source(c.best()) ? "" : "source ") + (c.target(c.best()) ? "" : "target ")
                : "";
        return new Item(
                c.row().text("id"),
                note.isEmpty() ? "" : "other " + note.strip(),
                outcome,
                String.join(" + ", c.row().texts("source")) + " > "
                        + String.join(" + ", c.row().texts("target")),
                c.found().stream()
                        .map(b -> b.accuser().text() + " > " + b.accused().text())
                        .collect(Collectors.joining("; ")),
                c.found().stream().map(Blame::ruleId).distinct().collect(Collectors.joining(" ")),
                c.found().stream()
                        .map(b -> b.span().start() + "-" + b.span().end())
                        .collect(Collectors.joining(" ")),
                c.row().text("text"));
    }
}
