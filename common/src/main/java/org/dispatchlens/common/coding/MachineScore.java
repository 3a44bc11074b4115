package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The program against the coders' majority.
 *
 * <p>Items weigh as many units of their stratum as they stand for: stratum units over the stratum's items on which the coders
 * decided. An item that nobody coded, or on which they are divided, is thus taken to be like the others of its stratum.
 */
final class MachineScore {
    private final CodingTask task;
    private final String method;
    private final int minimumN;
    private final List<Decided> decided = new ArrayList<>();

    /** An item with the coders' decision on the key. */
    private record Decided(SampleItem item, String coders, int answers, String machine, double weight) {}

    private MachineScore(CodingTask task, String method, int minimumN) {
        this.task = task;
        this.method = method;
        this.minimumN = minimumN;
    }

    /** Rows of one method. */
    static List<Measured> of(CodingTask task, String method, Map<String, List<Rating>> ratings, int minimumN) {
        MachineScore score = new MachineScore(task, method, minimumN);
        score.decide(ratings.get(task.key().id()));
        List<Measured> rows = new ArrayList<>(score.key());
        task.variables().stream()
                .skip(1)
                .forEach(variable -> rows.add(score.accuracy(variable, consensus(ratings.get(variable.id())))));
        return rows.stream()
                .map(row -> row.atLeast(Math.max(1, score.minimumN)))
                .toList();
    }

    private void decide(List<Rating> keys) {
        List<Rating> usable = keys.stream()
                .filter(r ->
                        r.consensus().isPresent() && r.item().unit().machine().containsKey(method))
                .toList();
        TreeMap<Stratum, Integer> answered = new TreeMap<>();
        usable.forEach(r -> answered.merge(r.item().stratum(), 1, Integer::sum));
        for (Rating rating : usable) {
            SampleItem item = rating.item();
            double weight = (double) item.stratumUnits() / answered.get(item.stratum());
            decided.add(new Decided(
                    item,
                    rating.consensus().orElseThrow(),
                    rating.answers().size(),
                    machine(item, task.key()),
                    weight));
        }
    }

    private String machine(SampleItem item, Variable variable) {
        return item.unit().machine().getOrDefault(method, new TreeMap<>()).getOrDefault(variable.id(), "");
    }

    static Map<String, String> consensus(List<Rating> ratings) {
        Map<String, String> consensus = new TreeMap<>();
        ratings.forEach(
                r -> r.consensus().ifPresent(answer -> consensus.put(r.item().item(), answer)));
        return consensus;
    }

    private List<Measured> key() {
        Variable key = task.key();
        List<String> codes = key.codes().contains(CodingTask.YES) ? List.of(CodingTask.YES) : key.codes();
        List<Measured> rows = new ArrayList<>();
        for (String code : codes) {
            UnseenMisses unseen = new UnseenMisses();
            decided.forEach(d -> unseen.add(d.weight, d.machine.equals(code), d.coders.equals(code)));
            rows.add(share(code, "precision", d -> d.machine.equals(code), d -> d.coders.equals(code)));
            Measured recall = share(code, "recall", d -> d.coders.equals(code), d -> d.machine.equals(code));
            rows.add(recall.with(unseen.recall(recall.estimate())));
            Measured f1 = f1(code);
            rows.add(f1.with(unseen.f1(f1.estimate())));
        }
        rows.add(share("", "accuracy", d -> true, d -> d.machine.equals(d.coders)));
        return rows;
    }

    /** Share of the items that {@code among} takes for which {@code right} holds. */
    private Measured share(String code, String measure, Predicate<Decided> among, Predicate<Decided> right) {
        WeightedRatio ratio = new WeightedRatio();
        decided.stream()
                .filter(among)
                .forEach(d -> ratio.add(d.item.unit().articleId(), d.answers, d.weight, right.test(d) ? 1 : 0, 1));
        return measured(task.key(), code, measure, ratio);
    }

    /** 2 TP / (2 TP + FP + FN). */
    private Measured f1(String code) {
        WeightedRatio ratio = new WeightedRatio();
        for (Decided d : decided) {
            int found = d.machine.equals(code) ? 1 : 0;
            int there = d.coders.equals(code) ? 1 : 0;
            ratio.add(d.item.unit().articleId(), d.answers, d.weight, 2.0 * found * there, (double) found + there);
        }
        return measured(task.key(), code, "f1", ratio);
    }

    /** Where program and coders both say yes: the share of equal answers. */
    private Measured accuracy(Variable variable, Map<String, String> consensus) {
        WeightedRatio ratio = new WeightedRatio();
        for (Decided d : decided) {
            String answer = consensus.get(d.item.item());
            if (answer != null && d.machine.equals(CodingTask.YES) && d.coders.equals(CodingTask.YES)) {
                boolean right = answer.equals(machine(d.item, variable));
                ratio.add(d.item.unit().articleId(), d.answers, d.weight, right ? 1 : 0, 1);
            }
        }
        return measured(variable, "", "accuracy", ratio);
    }

    private Measured measured(Variable variable, String code, String measure, WeightedRatio ratio) {
        String key = String.join("|", measure, task.code(), variable.id(), method, code);
        return new Measured(
                task,
                variable.id(),
                method,
                code,
                measure,
                ratio.estimate(key),
                ratio.items(),
                ratio.values(),
                ratio.articles(),
                Measured.OK);
    }

    /** The methods that answered some item of a task. */
    static TreeSet<String> methods(List<SampleItem> items) {
        TreeSet<String> methods = new TreeSet<>();
        items.forEach(item -> methods.addAll(item.unit().machine().keySet()));
        return methods;
    }
}
