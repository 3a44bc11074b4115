package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.model.Publication;

/** What a reader should know of a fact's reports, in words. */
final class FactNotes {
    private static final double ROUNDING = 0.05;
    private static final int SHOWN = 5;

    private FactNotes() {}

    static String of(Fact fact, List<String> partsAndTotals) {
        List<String> notes = new ArrayList<>();
        fact.outliers().forEach(o -> notes.add(o.words()));
        if (fact.status().equals(Fact.OUTLIER)) {
            notes.add("the others: " + rest(fact));
        }
        if (fact.status().equals(Fact.CONFLICT)) {
            notes.addAll(FactOutliers.undecidedSlips(fact.voting()));
            notes.addAll(rounding(fact));
            notes.addAll(rise(fact));
        }
        if (fact.status().equals(Fact.COMPATIBLE) && !Fact.meet(fact.voting(), FactReport::reach)) {
            notes.add("compatible only because lower bounds have no upper end");
            notes.addAll(rise(fact));
        }
        notes.addAll(partsAndTotals);
        if (!fact.aside().isEmpty()) {
            notes.add("smaller or loose figures beside a report, set aside: " + aside(fact.aside()));
        }
        return String.join("; ", new java.util.LinkedHashSet<>(notes));
    }

    private static String rest(Fact fact) {
        List<FactReport> outlying =
                fact.outliers().stream().map(FactOutliers.Outlier::report).toList();
        List<FactReport> rest =
                fact.reports().stream().filter(r -> !outlying.contains(r)).toList();
        return Fact.of(fact.key(), rest, fact.both()).status();
    }

    private static List<String> rounding(Fact fact) {
        List<Double> values =
                fact.voting().stream().map(FactReport::value).sorted().toList();
        double smallest = values.get(0);
        double largest = values.get(values.size() - 1);
        boolean near = smallest > 0 && largest / smallest - 1 <= ROUNDING;
        return near && largest > smallest
                ? List.of("numbers differ by at most 5 %: may be rounding or counts of different hours")
                : List.of();
    }

    /** Reports that never fall from day to day and differ: a toll that rose. */
    private static List<String> rise(Fact fact) {
        TreeMap<Long, TreeSet<Double>> byDay = new TreeMap<>();
        for (FactReport report : fact.voting()) {
            Publication.day(report.article().publishedAt())
                    .ifPresent(day ->
                            byDay.computeIfAbsent(day, d -> new TreeSet<>()).add(report.value()));
        }
        double before = Double.NEGATIVE_INFINITY;
        boolean rising = byDay.size() > 1;
        for (TreeSet<Double> values : byDay.values()) {
            rising &= values.size() == 1 && values.first() >= before;
            before = values.first();
        }
        boolean differs = rising && before > byDay.firstEntry().getValue().first();
        return differs
                ? List.of("later reports are higher: "
                        + Numbers.text(byDay.firstEntry().getValue().first()) + ", then " + Numbers.text(before))
                : List.of();
    }

    private static String aside(List<FigureItem> figures) {
        List<String> words = figures.stream()
                .sorted(Comparator.comparing((FigureItem f) -> f.article().outlet())
                        .thenComparing(FigureItem.TEXT_ORDER))
                .map(f -> f.surface() + " (" + f.article().outlet() + ")")
                .distinct()
                .toList();
        String more = words.size() > SHOWN ? " and " + (words.size() - SHOWN) + " more" : "";
        return String.join(", ", words.subList(0, Math.min(SHOWN, words.size()))) + more;
    }
}
