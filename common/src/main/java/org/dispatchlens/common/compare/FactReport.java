package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.stats.Interval;
import org.dispatchlens.common.stats.Intervals;

/**
 * What one article reports of one fact.
 *
 * <p>An article often gives parts beside the whole ({@code 49 soldiers}, later {@code four troops in his region}) or an
 * earlier toll beside the new one. So a number that the article itself replaces is set aside, and of its other figures of
 * one fact one that lies wholly below another, as a part. Figures that commit to a number rank before loose ones ({@code dozens}, {@code up to 40}): a loose figure sets
 * nothing aside and is itself set aside when it does not fit. What is left shares a common stretch, since intervals on a
 * line that meet pairwise all meet.
 *
 * @param heads the figures that report the fact, in text order, never empty
 * @param aside the figures set aside, in text order
 * @param value the largest number of the heads; NaN when all are vague
 * @param stated the common stretch of the heads' intervals
 * @param reach the same with lower bounds drawn in, see {@link FigureItem#reach}
 */
record FactReport(
        ArticleFacts article,
        List<FigureItem> heads,
        List<FigureItem> aside,
        double value,
        Interval stated,
        Interval reach) {

    /** The report of one article from all its figures of the fact, in text order. */
    static FactReport of(List<FigureItem> figures) {
        List<FigureItem> newest =
                orAll(figures.stream().filter(f -> !f.superseded()).toList(), figures);
        List<FigureItem> ranked =
                orAll(newest.stream().filter(FigureItem::definite).toList(), newest);
        List<FigureItem> deciding = ranked.stream()
                .filter(f -> ranked.stream().noneMatch(g -> f.reach().below(g.reach())))
                .toList();
        Interval reach =
                Intervals.intersection(deciding.stream().map(FigureItem::reach).toList());
        List<FigureItem> heads = new ArrayList<>();
        List<FigureItem> aside = new ArrayList<>();
        for (FigureItem figure : figures) {
            boolean loose = newest.contains(figure)
                    && !ranked.contains(figure)
                    && figure.stated().intersects(reach);
            (loose || deciding.contains(figure) ? heads : aside).add(figure);
        }
        double value = deciding.stream()
                .filter(FigureItem::hasValue)
                .mapToDouble(FigureItem::value)
                .max()
                .orElse(Double.NaN);
        Interval stated =
                Intervals.intersection(deciding.stream().map(FigureItem::stated).toList());
        return new FactReport(figures.get(0).article(), heads, aside, value, stated, reach);
    }

    private static List<FigureItem> orAll(List<FigureItem> some, List<FigureItem> all) {
        return some.isEmpty() ? all : some;
    }

    String outlet() {
        return article.outlet();
    }

    boolean positive() {
        return value > 0;
    }

    /** Printed numbers of the heads. */
    List<Double> values() {
        return heads.stream()
                .filter(FigureItem::hasValue)
                .map(FigureItem::value)
                .toList();
    }

    boolean supports(Interval stretch) {
        return reach.intersect(stretch).equals(stretch);
    }
}
