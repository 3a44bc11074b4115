package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;

/**
 * One number for a whole article: how many were killed or wounded in its main event.
 *
 * <p>Only figures with a value that belong to the {@code current} event count (where there are none, those of the event
 * with the most figures), and no parts of another figure. Numbers
 * that one verb joins are added ({@code two women and a child were killed}). The most frequent total wins; among equals
 * the larger, then the earlier. Single persons ({@code a man}) count only where nothing else does. Where no wounded are
 * given, they are the casualties less the killed.
 */
public final class ArticleToll {
    private ArticleToll() {}

    /** The article's total of {@code kind}, empty when it gives none. */
    public static OptionalDouble of(List<Figure> figures, FigureKind kind) {
        OptionalDouble direct = direct(figures, kind);
        if (direct.isPresent() || kind != FigureKind.WOUNDED) {
            return direct;
        }
        OptionalDouble hit = direct(figures, FigureKind.CASUALTIES);
        if (hit.isEmpty()) {
            return hit;
        }
        double killed = direct(figures, FigureKind.KILLED).orElse(0);
        return killed < hit.getAsDouble() ? OptionalDouble.of(hit.getAsDouble() - killed) : hit;
    }

    private static OptionalDouble direct(List<Figure> figures, FigureKind kind) {
        List<Total> totals = totals(figures, kind);
        List<Total> numbers = totals.stream().filter(t -> !t.single()).toList();
        Map<Double, Integer> counts = new LinkedHashMap<>();
        (numbers.isEmpty() ? totals : numbers).forEach(t -> counts.merge(t.value(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Double, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> OptionalDouble.of(e.getKey()))
                .orElse(OptionalDouble.empty());
    }

    /** A sum over joined figures; {@code single} when it is only {@code a man} or the like. */
    private record Total(double value, boolean single) {}

    private static String event(List<Figure> figures) {
        List<String> events = figures.stream().map(Figure::eventRef).toList();
        return events.contains(TimeReference.CURRENT) ? TimeReference.CURRENT : MainEvent.mostFrequent(events);
    }

    private static List<Total> totals(List<Figure> figures, FigureKind kind) {
        String event = event(figures);
        List<Total> totals = new ArrayList<>();
        Figure last = null;
        for (Figure figure : figures) {
            boolean counts = figure.kind() == kind
                    && figure.value() != null
                    && figure.eventRef().equals(event)
                    && !figure.ruleId().equals("figure.part");
            if (!counts) {
                continue;
            }
            boolean joined = last != null
                    && last.sentenceId() == figure.sentenceId()
                    && (figure.ruleId().equals("figure.coordination")
                            || last.ruleId().equals("figure.coordination"));
            if (joined) {
                Total sum = totals.remove(totals.size() - 1);
                totals.add(new Total(sum.value() + figure.value(), false));
            } else {
                totals.add(new Total(figure.value(), figure.surface().matches("(?i)(?:an?|another) .*")));
            }
            last = figure;
        }
        return totals;
    }
}
