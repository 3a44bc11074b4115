package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/**
 * Finds time expressions and writes them as EDTF (ISO 8601-2). Relative ones ({@code last week}, {@code in August}) are
 * reckoned from the day of publication and stay {@code XXXX-08} or the like without one.
 */
final class TimeExpressions {
    private static final int COMPARED_REACH = 12;
    private static final int BOUND_REACH = 4;
    private static final int SINCE_REACH = 6;
    private static final int LONGEST_BETWEEN = 6;
    private static final Set<String> BEGAN = WordSet.of("began", "started", "erupted");
    private static final Set<String> UNBOUND = WordSet.of("in", "on", ",");

    private final Phrases<Boolean> current;
    private final Phrases<String> named;
    private final Phrases<Boolean> comparison;
    private final Set<String> superlatives;
    private final CalendarDates dates;
    private final RelativeTimes relative;
    private final Set<String> openers = new HashSet<>();

    TimeExpressions(FiguresCodebook codebook) {
        FiguresCodebook.TimeWords words = codebook.time();
        this.current = Phrases.of(words.current());
        this.named = Phrases.of(words.named());
        this.comparison = Phrases.of(words.comparisonOpeners());
        this.superlatives = WordSet.of(words.superlatives());
        this.dates = new CalendarDates(codebook);
        this.relative = new RelativeTimes(codebook);
        List.of(current.firstWords(), named.firstWords(), dates.openers(), relative.openers())
                .forEach(openers::addAll);
    }

    /** All time expressions of the sentence; {@code published} may be null. */
    List<TimeReference> in(SentenceView view, LocalDate published) {
        List<TimeReference> found = new ArrayList<>();
        boolean ago = saysAgo(view);
        int i = 0;
        while (i < view.size()) {
            Lex lex = view.lexes().get(i);
            boolean opens = ago || lex.number() || openers.contains(lex.lower());
            Dating time = opens ? at(view, i, published) : null;
            if (time == null) {
                i++;
            } else {
                found.add(reference(view, time));
                i = time.to();
            }
        }
        return TimeLists.joined(view, found);
    }

    private static boolean saysAgo(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            if (view.word(i).equals("ago")) {
                return true;
            }
        }
        return false;
    }

    private Dating at(SentenceView view, int i, LocalDate published) {
        Phrases.Match<String> name = named.startingAt(view.lexes(), i);
        if (name != null) {
            return new Dating(i, name.to(), name.value());
        }
        Dating back = relative.at(view, i, published);
        if (back != null) {
            return back;
        }
        Dating date = dates.at(view, i, published);
        if (date != null) {
            return date;
        }
        Phrases.Match<Boolean> now = current.startingAt(view.lexes(), i);
        return now == null ? null : new Dating(i, now.to(), TimeReference.CURRENT);
    }

    private TimeReference reference(SentenceView view, Dating time) {
        int from = time.from();
        boolean since = view.word(from - 1).equals("since")
                || (view.word(from - 2).equals("since") && view.word(from - 1).length() < LONGEST_BETWEEN);
        return new TimeReference(from, time.to(), time.edtf(), since || sinceBegan(view, from), bounded(view, from));
    }

    /** {@code since the siege began 18 years ago}. */
    private static boolean sinceBegan(SentenceView view, int from) {
        boolean began = BEGAN.contains(view.word(from - 1));
        for (int i = from - 2; began && i >= from - SINCE_REACH; i--) {
            if (view.word(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code since}, {@code after} or the like opens the phrase, or a superlative stands before it. */
    private boolean bounded(SentenceView view, int from) {
        for (int end = from; end > from - BOUND_REACH && end > 0; end--) {
            if (comparison.endingAt(view.lexes(), end) != null) {
                return true;
            }
            if (UNBOUND.contains(view.word(end - 1))) {
                return false;
            }
        }
        return false;
    }

    /** Whether {@code worst ... since} or {@code deadliest ... since} stands before the expression. */
    boolean comparedWith(SentenceView view, TimeReference time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - COMPARED_REACH); i--) {
            String word = view.word(i);
            if (superlatives.contains(word) || (word.length() > 6 && word.endsWith("iest"))) {
                return true;
            }
        }
        return false;
    }
}
