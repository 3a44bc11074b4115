package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;

/**
 * One number for a whole article: how many were killed or wounded in its main event.
 *
 * <p>Only figures with a value that belong to the {@code current} event count (where there are none, those of the event
 * with the most figures), and no parts of another figure. Numbers that one verb joins are added ({@code two women and a
 * child were killed}). The total with the most votes wins, the headline voting twice; among equals the larger, then the
 * earlier.
 *
 * <p>Where no number is given, the people are counted of whom the article tells one by one. The wounded who are not given
 * are those who were hit less the killed. A killer who dies by his own hand is one of the dead.
 */
public final class ArticleToll {
    private static final double HEADLINE = 2;
    private static final List<String> ORDINALS =
            List.of("-", "-", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final SingleVictims singles;
    private final Phrases<Boolean> ownDeath;

    private ArticleToll(FiguresCodebook codebook) {
        this.singles = new SingleVictims(codebook);
        this.ownDeath = Phrases.of(codebook.singles().ownDeath());
    }

    /** Reads {@code figures.yaml}. */
    public static ArticleToll from(CodebookFiles files) {
        return new ArticleToll(files.read("figures", FiguresCodebook.class));
    }

    /** The article's total of {@code kind} (killed or wounded), empty when it gives none. */
    public Optional<Toll> of(Extraction article, FigureKind kind) {
        List<SentenceView> views = article.sentences().stream()
                .map(s -> SentenceView.of(new AnnotatedSentence(s, List.of(), List.of(), List.of())))
                .toList();
        Reading reading = new Reading(article.figures(), views, singles.in(views));
        OptionalDouble toll = kind == FigureKind.WOUNDED ? wounded(reading) : killed(reading);
        boolean counted = votes(article.figures(), kind).best().isPresent()
                || votes(article.figures(), FigureKind.CASUALTIES).best().isPresent();
        return toll.isEmpty() ? Optional.empty() : Optional.of(new Toll(toll.getAsDouble(), counted));
    }

    /**
     * @param counted whether the article prints a number; else it tells of people one by one
     */
    public record Toll(double value, boolean counted) {}

    /** What one article says. */
    private record Reading(List<Figure> figures, List<SentenceView> views, Map<FigureKind, Integer> singles) {
        OptionalDouble single(FigureKind kind) {
            int count = singles.getOrDefault(kind, 0);
            return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(count);
        }
    }

    private OptionalDouble killed(Reading reading) {
        Votes votes = votes(reading.figures(), FigureKind.KILLED);
        OptionalDouble single = reading.single(FigureKind.KILLED);
        if (votes.best().isEmpty()) {
            boolean alone = reading.views().stream().anyMatch(v -> ownDeath.firstIn(v.lexes(), 0, v.size()) != null);
            OptionalDouble told = single.isEmpty() ? votes.single() : single;
            return told.isEmpty() && alone ? OptionalDouble.of(1) : told;
        }
        double most = votes.best().getAsDouble();
        return OptionalDouble.of(most + killer(reading, votes, most));
    }

    /** 1 where the killer's own death comes on top of the number, else 0. */
    private int killer(Reading reading, Votes votes, double most) {
        boolean dies = false;
        boolean onTop = false;
        for (SentenceView view : reading.views()) {
            Phrases.Match<Boolean> death = ownDeath.firstIn(view.lexes(), 0, view.size());
            dies |= death != null;
            onTop |= death != null && killedBefore(reading.figures(), view, death.from(), most);
        }
        return onTop || (dies && votes.counts().containsKey(most + 1)) ? 1 : 0;
    }

    private static boolean killedBefore(List<Figure> figures, SentenceView view, int death, double most) {
        int offset = view.lexes().get(death).start();
        return figures.stream()
                .anyMatch(f -> f.sentenceId() == view.sentence().id()
                        && f.kind() == FigureKind.KILLED
                        && f.ruleId().equals("figure.left.active")
                        && f.span().end() <= offset
                        && f.value() != null
                        && f.value() == most);
    }

    private OptionalDouble wounded(Reading reading) {
        Votes direct = votes(reading.figures(), FigureKind.WOUNDED);
        OptionalDouble left = hitLessKilled(reading);
        boolean few = (direct.best().orElse(0) == 1 && left.orElse(0) > 1)
                || direct.best().orElse(0) < ordinal(reading.figures()) - killedOf(reading);
        if (direct.best().isPresent() && !few) {
            return direct.best();
        }
        if (left.isPresent()) {
            return left;
        }
        OptionalDouble single = reading.single(FigureKind.WOUNDED);
        return single.isEmpty() ? direct.single() : single;
    }

    private OptionalDouble hitLessKilled(Reading reading) {
        Votes hit = votes(reading.figures(), FigureKind.CASUALTIES);
        double all = Math.max(hit.best().orElse(0), ordinal(reading.figures()));
        if (all == 0) {
            return OptionalDouble.empty();
        }
        double killed = killedOf(reading);
        return OptionalDouble.of(killed < all ? all - killed : all);
    }

    private static double killedOf(Reading reading) {
        return votes(reading.figures(), FigureKind.KILLED)
                .either()
                .orElse(reading.single(FigureKind.KILLED).orElse(0));
    }

    /** A sum over joined figures; {@code single} when it is only {@code a man} or the like. */
    private record Total(double value, boolean single, double weight) {}

    /** The votes for each number; {@code single} holds {@code a man} and the like, which count where nothing else does. */
    private record Votes(Map<Double, Double> counts, OptionalDouble single) {
        OptionalDouble best() {
            return counts.entrySet().stream()
                    .max(Comparator.comparing((Map.Entry<Double, Double> e) -> e.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(e -> OptionalDouble.of(e.getKey()))
                    .orElse(OptionalDouble.empty());
        }

        OptionalDouble either() {
            return best().isPresent() ? best() : single;
        }
    }

    private static Votes votes(List<Figure> figures, FigureKind kind) {
        Map<Double, Double> counts = new LinkedHashMap<>();
        OptionalDouble single = OptionalDouble.empty();
        for (Total total : totals(figures, kind)) {
            if (total.single()) {
                single = OptionalDouble.of(total.value());
            } else {
                counts.merge(total.value(), total.weight(), Double::sum);
            }
        }
        return new Votes(counts, single);
    }

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
            double weight = figure.sentenceId() == 0 ? HEADLINE : 1;
            boolean joined = last != null
                    && last.sentenceId() == figure.sentenceId()
                    && (figure.ruleId().equals("figure.coordination")
                            || last.ruleId().equals("figure.coordination"));
            if (joined) {
                Total sum = totals.remove(totals.size() - 1);
                totals.add(new Total(sum.value() + figure.value(), false, weight));
            } else {
                totals.add(new Total(figure.value(), single(figure), weight));
            }
            last = figure;
        }
        return totals;
    }

    /** 5 for {@code a fifth victim was injured}: four others were hit; 0 where no ordinal stands in a figure. */
    private static int ordinal(List<Figure> figures) {
        return figures.stream()
                .filter(f -> f.kind() == FigureKind.WOUNDED && f.eventRef().equals(TimeReference.CURRENT))
                .mapToInt(f -> ordinal(f.surface()))
                .max()
                .orElse(0);
    }

    private static int ordinal(String surface) {
        int from = surface.indexOf(' ') + 1;
        int to = surface.indexOf(' ', from);
        return from == 0 || to < 0 ? 0 : Math.max(0, ORDINALS.indexOf(surface.substring(from, to)));
    }

    private static boolean single(Figure figure) {
        String surface = figure.surface();
        int blank = surface.indexOf(' ');
        String first = blank < 0 ? "" : surface.substring(0, blank);
        return first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an") || first.equalsIgnoreCase("another");
    }
}
