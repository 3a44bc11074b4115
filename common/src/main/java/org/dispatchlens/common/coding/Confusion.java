package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often each answer of one side met each answer of the other, in items.
 *
 * @param rows whose answers the rows are
 * @param columns whose answers the columns are
 * @param codes answers that occur, fixed codes first and in their order
 * @param counts items by row code and column code; pairs that did not occur are not there
 */
public record Confusion(
        CodingTask task,
        String variable,
        String rows,
        String columns,
        List<String> codes,
        TreeMap<String, TreeMap<String, Integer>> counts) {
    /** The coders' most frequent answer. */
    public static final String MAJORITY = "majority of coders";
    /** All coders, each with each other. */
    public static final String EVERYBODY = "all coders";
    /** Up to this many coders each pair has a matrix of its own. */
    private static final int MOST_COUNTED_APART = 3;

    /** Items with this pair of answers. */
    public int count(String row, String column) {
        return counts.getOrDefault(row, new TreeMap<>()).getOrDefault(column, 0);
    }

    /** Matrices of the coders with each other; with many coders one for all, in which each pair stands both ways. */
    static List<Confusion> coders(CodingTask task, Variable variable, List<Rating> ratings, List<Coder> coders) {
        if (coders.size() > MOST_COUNTED_APART) {
            return nonEmpty(new Builder(task, variable).all(ratings));
        }
        List<Confusion> matrices = new ArrayList<>();
        for (int i = 0; i < coders.size(); i++) {
            for (int j = i + 1; j < coders.size(); j++) {
                String a = coders.get(i).name();
                String b = coders.get(j).name();
                Builder builder = new Builder(task, variable);
                ratings.forEach(r -> builder.add(of(r, a), of(r, b)));
                matrices.addAll(nonEmpty(builder.build(a, b)));
            }
        }
        return matrices;
    }

    /** The matrix of a method with the majority; ties are left out. */
    static List<Confusion> machine(CodingTask task, Variable variable, List<Rating> ratings, String method) {
        Builder builder = new Builder(task, variable);
        Function<Rating, Optional<String>> answer = r -> Optional.ofNullable(
                r.item().unit().machine().getOrDefault(method, new TreeMap<>()).get(variable.id()));
        ratings.forEach(r -> builder.add(answer.apply(r), r.consensus()));
        return nonEmpty(builder.build(method, MAJORITY));
    }

    private static Optional<String> of(Rating rating, String coder) {
        return Optional.ofNullable(rating.answers().get(coder));
    }

    private static List<Confusion> nonEmpty(Confusion confusion) {
        return confusion.counts().isEmpty() ? List.of() : List.of(confusion);
    }

    private static final class Builder {
        private final CodingTask task;
        private final Variable variable;
        private final TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>();

        Builder(CodingTask task, Variable variable) {
            this.task = task;
            this.variable = variable;
        }

        void add(Optional<String> row, Optional<String> column) {
            if (row.isPresent() && column.isPresent()) {
                counts.computeIfAbsent(row.get(), r -> new TreeMap<>()).merge(column.get(), 1, Integer::sum);
            }
        }

        Confusion all(List<Rating> ratings) {
            for (Rating rating : ratings) {
                rating.answers().forEach((coder, row) -> rating.answers().forEach((other, column) -> {
                    if (!coder.equals(other)) {
                        add(Optional.of(row), Optional.of(column));
                    }
                }));
            }
            return build(EVERYBODY, EVERYBODY);
        }

        Confusion build(String rows, String columns) {
            List<String> codes = new ArrayList<>(variable.codes());
            counts.forEach((row, cells) -> {
                addNew(codes, row);
                cells.keySet().forEach(column -> addNew(codes, column));
            });
            codes.removeIf(code ->
                    !counts.containsKey(code) && counts.values().stream().noneMatch(cells -> cells.containsKey(code)));
            return new Confusion(task, variable.id(), rows, columns, List.copyOf(codes), counts);
        }

        private static void addNew(List<String> codes, String code) {
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
    }
}
