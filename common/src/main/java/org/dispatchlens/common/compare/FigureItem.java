package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.stats.Interval;
import org.dispatchlens.common.tables.TableRow;

/**
 * A figure as comparisons need it.
 *
 * @param side {@link FactKey#TOTAL} for {@code BOTH} and for no side
 * @param both true when the words count both sides together
 * @param group class of people, see {@link FigureGroups}
 * @param superseded whether the article itself replaces the number by a newer one
 * @param value as printed; NaN for vague quantities
 * @param stated the interval that the words state
 */
record FigureItem(
        ArticleFacts article,
        int sentenceId,
        int start,
        int end,
        String surface,
        String kind,
        String side,
        boolean both,
        String group,
        String event,
        String qualifier,
        boolean superseded,
        double value,
        Interval stated)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * How far a lower bound reaches: {@code at least 49} supports numbers under 98. Writers give the highest number that
     * they know, so a report of twice as many is another report, though the bare intervals would meet.
     */
    static final double REACH = 2;

    static final Comparator<FigureItem> TEXT_ORDER = Comparator.comparing(
                    (FigureItem i) -> i.article().articleId())
            .thenComparingInt(FigureItem::start)
            .thenComparingInt(FigureItem::end)
            .thenComparing(FigureItem::surface)
            .thenComparingDouble(FigureItem::value);

    private static final Set<String> LOOSE = Set.of("up_to", "fewer_than", "vague");

    static FigureItem of(ArticleFacts article, TableRow figure, FigureGroups groups) {
        String qualifier = figure.text("qualifier");
        String side = figure.text("side");
        boolean total = side.isEmpty() || side.equals("BOTH");
        return new FigureItem(
                article,
                figure.integer("sentence_id"),
                figure.integer("char_start"),
                figure.integer("char_end"),
                figure.text("surface"),
                figure.text("kind"),
                total ? FactKey.TOTAL : side,
                side.equals("BOTH"),
                groups.classOf(figure.text("grp")),
                figure.text("event_ref"),
                qualifier,
                figure.text("rule_id").equals(Figure.SUPERSEDED),
                figure.number("value"),
                Interval.of(figure.number("low"), figure.number("high"), qualifier));
    }

    boolean hasValue() {
        return !Double.isNaN(value);
    }

    /** Whether the words commit to a number; {@code up to 40} and {@code dozens} do not. */
    boolean definite() {
        return hasValue() && !LOOSE.contains(qualifier);
    }

    /** The stated interval with a lower bound's open end drawn in to {@link #REACH} times its value. */
    Interval reach() {
        if (!hasValue() || value <= 0 || !Double.isInfinite(stated.high())) {
            return stated;
        }
        return new Interval(stated.low(), stated.lowOpen(), REACH * value, true);
    }
}
