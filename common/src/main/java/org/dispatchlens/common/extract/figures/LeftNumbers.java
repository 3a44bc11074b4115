package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Span;

/** Gathers the numbers of one sentence that became no figure. Used once. */
final class LeftNumbers implements NumberWatch {
    private final SentenceView view;
    private final boolean read;
    private final Map<Integer, NoFigure> reasons = new TreeMap<>();
    private final Map<Integer, Integer> ends = new TreeMap<>();

    /** @param read whether the sentence holds a word without which the rules do not look at it */
    LeftNumbers(SentenceView view, boolean read) {
        this.view = view;
        this.read = read;
    }

    @Override
    public void left(int from, int to, NoFigure why) {
        if (why != NoFigure.ARTICLE) {
            reasons.putIfAbsent(from, why);
            ends.putIfAbsent(from, to);
        }
    }

    List<LeftNumber> all(List<Candidate> candidates, List<Quantity> numbers, List<Figure> figures) {
        for (Candidate candidate : candidates) {
            Quantity number = candidate.count().number();
            if (!candidate.found() && !candidate.count().article()) {
                boolean people = candidate.people().form() != Form.NONE;
                boolean counted = people && candidate.people().form() != Form.ELLIPTIC;
                left(number.from(), number.to(), counted ? NoFigure.NO_EVENT : NoFigure.NO_PEOPLE);
            }
        }
        for (Quantity number : numbers) {
            left(number.from(), number.to(), read ? NoFigure.NO_PEOPLE : NoFigure.NO_TRIGGER);
        }
        unreadable(numbers);
        List<LeftNumber> out = new ArrayList<>();
        reasons.forEach((from, why) -> add(from, why, figures, out));
        return List.copyOf(out);
    }

    private void unreadable(List<Quantity> numbers) {
        for (int i = 0; i < view.size(); i++) {
            int at = i;
            boolean inside = numbers.stream().anyMatch(n -> n.from() <= at && at < n.to())
                    || reasons.keySet().stream().anyMatch(from -> from <= at && at < ends.get(from));
            if (view.lexes().get(i).number() && !inside) {
                left(i, i + 1, NoFigure.UNREADABLE);
            }
        }
    }

    private void add(int from, NoFigure why, List<Figure> figures, List<LeftNumber> out) {
        int to = ends.get(from);
        Span span = view.span(from, to);
        boolean figure = figures.stream()
                .anyMatch(
                        f -> f.sentenceId() == view.sentence().id() && f.span().overlaps(span));
        if (!figure) {
            boolean unsaid = !read && (why == NoFigure.NO_EVENT || why == NoFigure.NO_PEOPLE);
            Span shown = view.span(money(from), wordBehind(to));
            int base = view.sentence().sentence().span().start();
            String words = view.sentence().text().substring(shown.start() - base, shown.end() - base);
            out.add(new LeftNumber(span, words, unsaid ? NoFigure.NO_TRIGGER : why));
        }
    }

    private int wordBehind(int to) {
        boolean word = view.inside(to) && Character.isLetter(view.word(to).codePointAt(0));
        return word || view.word(to).equals("%") ? to + 1 : to;
    }

    /** The sign before an amount is shown with it. */
    private int money(int from) {
        boolean sign = view.glued(from)
                && from > 0
                && Character.getType(view.word(from - 1).codePointAt(0)) == Character.CURRENCY_SYMBOL;
        return sign ? from - 1 : from;
    }
}
