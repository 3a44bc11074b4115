package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.stats.Interval;
import org.dispatchlens.common.stats.Quantiles;

/**
 * Checks sums: the sides of an event against its total, civilians and forces of a side against all its people.
 *
 * <p>Each part stands for what most outlets agree on: as a number the median of the supporters' numbers, as an interval
 * their consensus. The sum agrees with a report of the whole when the sum of the intervals meets the report's. Parts that are lower
 * bounds count only where their sum comes near the whole. A sum of exactly two parts that meets no report is noted too; with more parts it is not, since some may overlap.
 */
final class PartsAndTotals {
    /** How far a sum with lower bounds may lie from the whole. */
    private static final double NEAR = 0.15;

    private PartsAndTotals() {}

    /** Notes by the key of the whole. */
    static Map<FactKey, List<String>> notes(List<Fact> facts) {
        TreeMap<FactKey, List<Fact>> parts = new TreeMap<>();
        for (Fact fact : facts) {
            FactKey key = fact.key();
            boolean usable = fact.agreed() != null && !Double.isNaN(number(fact));
            if (usable && !key.group().isEmpty()) {
                add(parts, key.with(key.side(), FigureGroups.GENERAL), fact);
            } else if (usable && !key.total()) {
                add(parts, key.with(FactKey.TOTAL, FigureGroups.GENERAL), fact);
            }
        }
        Map<FactKey, Fact> byKey = facts.stream().collect(Collectors.toMap(Fact::key, f -> f));
        TreeMap<FactKey, List<String>> notes = new TreeMap<>();
        parts.forEach((whole, of) -> {
            if (byKey.containsKey(whole)) {
                check(byKey.get(whole), bySide(whole, of), notes);
                check(byKey.get(whole), byGroup(whole, of), notes);
            }
        });
        return notes;
    }

    private static void add(Map<FactKey, List<Fact>> parts, FactKey whole, Fact part) {
        parts.computeIfAbsent(whole, k -> new ArrayList<>()).add(part);
    }

    private static List<Fact> bySide(FactKey whole, List<Fact> parts) {
        return parts.stream().filter(p -> !p.key().side().equals(whole.side())).toList();
    }

    private static List<Fact> byGroup(FactKey whole, List<Fact> parts) {
        return parts.stream().filter(p -> p.key().side().equals(whole.side())).toList();
    }

    private static double number(Fact fact) {
        return Quantiles.median(fact.consensus().values());
    }

    private static void check(Fact whole, List<Fact> parts, Map<FactKey, List<String>> notes) {
        if (parts.size() < 2) {
            return;
        }
        if (parts.stream().anyMatch(PartsAndTotals::unbounded) && !near(whole, parts)) {
            // Lower bounds far below the whole say nothing about it.
            return;
        }
        Interval sum = parts.stream().map(p -> p.consensus().reach()).reduce(Interval.closed(0, 0), Interval::plus);
        Set<String> agreeing = surfaces(whole, sum, true);
        Set<String> others = surfaces(whole, sum, false);
        if (!agreeing.isEmpty()) {
            note(whole, words(parts) + " agrees with " + String.join(", ", agreeing), notes);
        } else if (parts.size() == 2) {
            note(whole, words(parts) + " does not agree with " + String.join(", ", others), notes);
        }
    }

    private static boolean unbounded(Fact part) {
        return Double.isInfinite(part.consensus().stated().high());
    }

    private static boolean near(Fact whole, List<Fact> parts) {
        double sum = sum(parts);
        return whole.voting().stream().anyMatch(r -> Math.abs(r.value() - sum) <= NEAR * r.value());
    }

    private static double sum(List<Fact> parts) {
        return parts.stream().mapToDouble(PartsAndTotals::number).sum();
    }

    private static Set<String> surfaces(Fact whole, Interval sum, boolean meets) {
        return whole.voting().stream()
                .filter(r -> r.reach().intersects(sum) == meets)
                .flatMap(r -> r.heads().stream())
                .map(FigureItem::surface)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code ARM 49 + AZE 50 = 99}. */
    private static String words(List<Fact> parts) {
        return parts.stream()
                        .map(p -> name(p.key()) + " " + Numbers.text(number(p)))
                        .collect(Collectors.joining(" + ")) + " = " + Numbers.text(sum(parts));
    }

    private static String name(FactKey part) {
        return part.group().isEmpty() ? part.side() : part.group();
    }

    private static void note(Fact whole, String words, Map<FactKey, List<String>> notes) {
        notes.computeIfAbsent(whole.key(), k -> new ArrayList<>()).add(words);
    }
}
