package org.dispatchlens.common.extract.figures;

import java.util.List;
import java.util.Locale;
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
    private static final List<String> ORDINALS =
            List.of("-", "-", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final String UNBORN = "unborn";

    private final SingleVictims singles;
    private final Companions companions;
    private final Phrases<Boolean> ownDeath;

    private ArticleToll(FiguresCodebook codebook) {
        this.singles = new SingleVictims(codebook);
        this.companions = new Companions(codebook);
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
        boolean counted = votes(reading, kind).best().isPresent()
                || votes(reading, FigureKind.CASUALTIES).best().isPresent();
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
        TollVotes votes = votes(reading, FigureKind.KILLED);
        OptionalDouble single = reading.single(FigureKind.KILLED);
        if (votes.best().isEmpty()) {
            boolean alone = reading.views().stream().anyMatch(v -> ownDeath.firstIn(v.lexes(), 0, v.size()) != null);
            OptionalDouble told = single.isEmpty() ? votes.single() : single;
            return told.isEmpty() && alone ? OptionalDouble.of(1) : told;
        }
        // "A third victim has died": two others had.
        double most = Math.max(votes.best().getAsDouble(), ordinal(reading.figures(), FigureKind.KILLED));
        return OptionalDouble.of(most + killer(reading, votes, most));
    }

    /** 1 where the killer's own death comes on top of the number, else 0. */
    private int killer(Reading reading, TollVotes votes, double most) {
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
        TollVotes direct = votes(reading, FigureKind.WOUNDED);
        OptionalDouble left = hitLessKilled(reading);
        boolean few = (direct.best().orElse(0) == 1 && left.orElse(0) > 1)
                || direct.best().orElse(0) < ordinal(reading.figures(), FigureKind.WOUNDED) - killedOf(reading);
        if (direct.best().isPresent() && !few && !(left.isPresent() && firmer(reading, left.getAsDouble(), direct))) {
            return direct.best();
        }
        if (left.isPresent()) {
            return left;
        }
        OptionalDouble single = reading.single(FigureKind.WOUNDED);
        return single.isEmpty() ? direct.single() : single;
    }

    /**
     * {@code Five were shot; two are in a critical condition}: where those who were hit are told as often as the wounded,
     * fewer wounded are some of them, and where they are told more often, more wounded may have died since.
     */
    private boolean firmer(Reading reading, double left, TollVotes direct) {
        double hit = votes(reading, FigureKind.CASUALTIES).most();
        double most = direct.best().orElse(0);
        return (left > most && hit >= direct.most()) || (left < most && hit > direct.most());
    }

    private OptionalDouble hitLessKilled(Reading reading) {
        TollVotes hit = votes(reading, FigureKind.CASUALTIES);
        double all = Math.max(hit.best().orElse(0), ordinal(reading.figures(), FigureKind.WOUNDED));
        if (all == 0) {
            return OptionalDouble.empty();
        }
        double killed = killedOf(reading);
        return OptionalDouble.of(killed < all ? all - killed : all);
    }

    private double killedOf(Reading reading) {
        return votes(reading, FigureKind.KILLED)
                .either()
                .orElse(reading.single(FigureKind.KILLED).orElse(0));
    }

    private TollVotes votes(Reading reading, FigureKind kind) {
        // "Five people and an unborn child were killed" is a toll of five: the unborn are told apart.
        List<Figure> born = reading.figures().stream()
                .filter(f -> !f.surface().contains(UNBORN))
                .toList();
        return TollVotes.of(born, kind, f -> companions.beside(reading.views(), f));
    }

    /** 5 for {@code a fifth victim was injured}: four others were hit; 0 where no ordinal stands in a figure. */
    private static int ordinal(List<Figure> figures, FigureKind kind) {
        return figures.stream()
                .filter(f -> f.kind() == kind && f.eventRef().equals(TimeReference.CURRENT))
                .mapToInt(f -> ordinal(f.surface()))
                .max()
                .orElse(0);
    }

    private static int ordinal(String surface) {
        String[] words = surface.toLowerCase(Locale.ROOT).split(" ");
        int first = Math.max(0, ORDINALS.indexOf(words[0]));
        return words.length < 3 ? first : Math.max(first, ORDINALS.indexOf(words[1]));
    }
}
