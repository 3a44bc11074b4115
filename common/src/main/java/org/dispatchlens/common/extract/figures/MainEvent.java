package org.dispatchlens.common.extract.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dispatchlens.common.model.Figure;

/**
 * The event that a dispatch is about, where the dispatch puts it in the past as a report on a trial or a summary of last
 * week's fighting does. Its figures become {@code current}.
 *
 * <p>Only a time that can be the news itself counts: a day or a week, or a longer time that the title or the first four
 * sentences give, and no past that the text leaves open. So {@code in August} deep in a text stays what it is even where no other figure stands. Where no
 * figure is {@code current}, the time with the most figures is taken (the earlier in the text among equals); where
 * figures without any time are {@code current}, it is the week of the first figure, or the time of a figure that one of
 * them repeats ({@code four were hurt in May}, later {@code the four hurt}); neither when a figure is dated to these days.
 */
final class MainEvent {
    private static final Pattern DAY_OR_WEEK = Pattern.compile("[\\dX]{4}-[\\dX]{2}-\\d{2}.*");
    private static final Pattern WEEK = Pattern.compile("[\\d-]{10}/[\\d-]{10}|XXXX-XX");
    private static final int LEAD = 4;

    private MainEvent() {}

    /** A figure with what dates it. */
    record Dated(Figure figure, EventTime time) {
        /** The same figure at another time. */
        Dated at(String edtf) {
            return new Dated(figure.withEvent(edtf), time.with(edtf));
        }
    }

    /** The figures in the same order, those of the main event {@code current}. */
    static List<Figure> relabel(List<Dated> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        String main = figures.stream().anyMatch(f -> f.time().current()) ? besideUndated(figures) : news(figures);
        return figures.stream()
                .map(Dated::figure)
                .map(f -> f.eventRef().equals(main) ? f.withEvent(TimeReference.CURRENT) : f)
                .toList();
    }

    private static String besideUndated(List<Dated> figures) {
        if (figures.stream().anyMatch(f -> f.time().current() && f.time().stated())) {
            return "";
        }
        String first = figures.get(0).time().edtf();
        if (WEEK.matcher(first).matches()) {
            return first;
        }
        return figures.stream()
                .filter(f -> !f.time().current() && canBeNews(f))
                .filter(f -> figures.stream().anyMatch(g -> g.time().current() && repeats(g.figure(), f.figure())))
                .map(f -> f.time().edtf())
                .findFirst()
                .orElse("");
    }

    private static boolean repeats(Figure one, Figure other) {
        return one.kind() == other.kind()
                && one.value() != null
                && one.value() > 1
                && one.value().equals(other.value())
                && one.side().equals(other.side())
                && one.group().equals(other.group());
    }

    private static String news(List<Dated> figures) {
        return mostFrequent(figures.stream()
                .filter(MainEvent::canBeNews)
                .map(f -> f.time().edtf())
                .toList());
    }

    /** The reference that occurs most often, the earlier among equals; empty when there is none. */
    static String mostFrequent(Collection<String> references) {
        Map<String, Long> counts = new LinkedHashMap<>();
        references.forEach(r -> counts.merge(r, 1L, Long::sum));
        String main = "";
        long most = 0;
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                main = entry.getKey();
                most = entry.getValue();
            }
        }
        return main;
    }

    private static boolean canBeNews(Dated figure) {
        if (figure.time().background()) {
            return false;
        }
        boolean unknown = figure.time().edtf().equals("XXXX");
        return (figure.figure().sentenceId() <= LEAD && !unknown)
                || DAY_OR_WEEK.matcher(figure.time().edtf()).matches();
    }
}
