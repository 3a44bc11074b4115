package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;

/**
 * The votes of an article's figures for each total of one kind; {@code single} holds {@code a man} and the like, which
 * count where nothing else does.
 */
record TollVotes(Map<Double, Double> counts, OptionalDouble single) {
    private static final double HEADLINE = 2;
    private static final Set<FigureKind> HARM = Set.of(FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.CASUALTIES);

    /** A sum over joined figures; {@code single} when it is only {@code a man} or the like. */
    private record Total(double value, boolean single, double weight) {}

    /**
     * @param companions how many people without a number share what befell those of a figure
     */
    static TollVotes of(List<Figure> figures, FigureKind kind, ToIntFunction<Figure> companions) {
        Map<Double, Double> counts = new LinkedHashMap<>();
        OptionalDouble single = OptionalDouble.empty();
        for (Total total : totals(figures, kind, companions)) {
            if (total.single()) {
                single = OptionalDouble.of(total.value());
            } else {
                counts.merge(total.value(), total.weight(), Double::sum);
            }
        }
        return new TollVotes(counts, single);
    }

    /** The total with most votes, among equals the larger. */
    OptionalDouble best() {
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Double, Double> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> OptionalDouble.of(e.getKey()))
                .orElse(OptionalDouble.empty());
    }

    /** How many votes the best total has. */
    double most() {
        return counts.values().stream().mapToDouble(v -> v).max().orElse(0);
    }

    OptionalDouble either() {
        return best().isPresent() ? best() : single;
    }

    /** The event whose victims count: {@code current}, or that of most victims where nobody was hit in a current one. */
    private static String event(List<Figure> figures) {
        List<String> events = figures.stream()
                .filter(f -> HARM.contains(f.kind()))
                .map(Figure::eventRef)
                .toList();
        return events.contains(TimeReference.CURRENT) ? TimeReference.CURRENT : MainEvent.mostFrequent(events);
    }

    private static List<Total> totals(List<Figure> figures, FigureKind kind, ToIntFunction<Figure> companions) {
        String event = event(figures);
        List<Total> totals = new ArrayList<>();
        Figure last = null;
        for (Figure figure : figures) {
            boolean counts = figure.kind() == kind
                    && figure.value() != null
                    && figure.eventRef().equals(event)
                    && !figure.ruleId().equals("figure.part")
                    && !figure.ruleId().equals(Figure.SUPERSEDED);
            if (!counts) {
                continue;
            }
            double weight = figure.sentenceId() == 0 ? HEADLINE : 1;
            int beside = companions.applyAsInt(figure);
            double value = figure.value() + beside;
            boolean joined = last != null
                    && last.sentenceId() == figure.sentenceId()
                    && (figure.ruleId().equals("figure.coordination")
                            || last.ruleId().equals("figure.coordination"));
            if (joined) {
                Total sum = totals.remove(totals.size() - 1);
                totals.add(new Total(sum.value() + value, false, weight));
            } else {
                totals.add(new Total(value, beside == 0 && single(figure), weight));
            }
            last = figure;
        }
        return totals;
    }

    private static boolean single(Figure figure) {
        String surface = figure.surface();
        int blank = surface.indexOf(' ');
        String first = blank < 0 ? "" : surface.substring(0, blank);
        return first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an") || first.equalsIgnoreCase("another");
    }
}
