package org.dispatchlens.common.coding;

import java.util.List;
import org.dispatchlens.common.stats.Estimate;

/** Shares that describe the sample itself and therefore have no interval. */
final class SampleShares {
    private SampleShares() {}

    /** Share of a task's items for which a coder answered the first question. */
    static Measured answered(CodingSample sample, Coder coder, CodingTask task) {
        List<SampleItem> items = sample.items(task);
        int done = (int) items.stream()
                .filter(item -> coder.answer(item, task.key()).isPresent())
                .count();
        return share(task, task.key(), coder.name(), "answered", done, done, items);
    }

    /** Share of the units with two or more answers on which no answer has a majority. */
    static Measured ties(CodingTask task, Variable variable, List<Rating> ratings) {
        List<Rating> shared =
                ratings.stream().filter(r -> r.answers().size() > 1).toList();
        int ties = (int) shared.stream().filter(r -> r.consensus().isEmpty()).count();
        int values = shared.stream().mapToInt(r -> r.answers().size()).sum();
        List<SampleItem> items = shared.stream().map(Rating::item).toList();
        return share(task, variable, Measured.CODERS, "ties", ties, values, items);
    }

    private static Measured share(
            CodingTask task, Variable variable, String who, String measure, int k, int values, List<SampleItem> of) {
        double share = of.isEmpty() ? Double.NaN : (double) k / of.size();
        int articles =
                (int) of.stream().map(i -> i.unit().articleId()).distinct().count();
        return new Measured(
                task,
                variable.id(),
                who,
                "",
                measure,
                new Estimate(share, Double.NaN, Double.NaN),
                of.size(),
                values,
                articles,
                of.isEmpty() ? Measured.NOT_ENOUGH : Measured.OK);
    }
}
