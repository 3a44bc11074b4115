package org.dispatchlens.common.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.run.JsonNumbers;
import org.dispatchlens.common.tables.TableCsv;

/**
 * What a hand coding says: how far the coders agree, and how far the program agrees with them.
 *
 * @param coders in the order given
 * @param minimumN fewest units that get a number
 */
public record CodingAgreement(
        CodingSample sample,
        List<Coder> coders,
        int minimumN,
        List<Measured> measured,
        List<Confusion> confusions,
        List<Disagreement> disagreements) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public CodingAgreement {
        coders = List.copyOf(coders);
        measured = List.copyOf(measured);
        confusions = List.copyOf(confusions);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Measures everything.
     *
     * @throws InputException where one coder stands in two workbooks
     */
    public static CodingAgreement of(CodingSample sample, List<Coder> coders, int minimumN) {
        checkNames(coders);
        CodingAgreement all = new CodingAgreement(sample, coders, minimumN, List.of(), List.of(), List.of());
        List<Measured> measured = new ArrayList<>();
        List<Confusion> confusions = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        TreeSet<CodingTask> tasks =
                sample.items().stream().map(i -> i.unit().task()).collect(Collectors.toCollection(TreeSet::new));
        for (CodingTask task : tasks) {
            Map<String, List<Rating>> ratings = all.ratings(task);
            coders.forEach(coder -> measured.add(SampleShares.answered(sample, coder, task)));
            task.variables().forEach(v -> {
                List<Rating> of = ratings.get(v.id());
                measured.addAll(all.coding(task, v, of));
                confusions.addAll(all.matrices(task, v, of));
                disagreements.addAll(Disagreement.of(v, of, coders));
            });
            MachineScore.methods(sample.items(task))
                    .forEach(method -> measured.addAll(MachineScore.of(task, method, ratings, minimumN)));
        }
        return new CodingAgreement(sample, coders, minimumN, measured, confusions, disagreements);
    }

    private static void checkNames(List<Coder> coders) {
        Map<String, String> files = new TreeMap<>();
        for (Coder coder : coders) {
            String other = files.put(coder.name(), coder.file());
            if (other != null) {
                throw new InputException(
                        other + " and " + coder.file() + " are both sheets of " + coder.name()
                                + ": give each coder's sheet once, and give a copied sheet a name of its own in the cell Coder");
            }
        }
    }

    private Map<String, List<Rating>> ratings(CodingTask task) {
        Map<String, List<Rating>> ratings = new HashMap<>();
        task.variables().forEach(v -> ratings.put(v.id(), Rating.of(sample, coders, task, v)));
        return ratings;
    }

    private List<Measured> coding(CodingTask task, Variable variable, List<Rating> ratings) {
        if (coders.size() < 2) {
            return List.of();
        }
        List<Measured> rows = new ArrayList<>(Reliability.of(task, variable, ratings, minimumN));
        rows.add(SampleShares.ties(task, variable, ratings));
        return rows;
    }

    private List<Confusion> matrices(CodingTask task, Variable variable, List<Rating> ratings) {
        if (variable.kind() == Variable.Kind.NUMBER) {
            return List.of();
        }
        List<Confusion> matrices = new ArrayList<>(Confusion.coders(task, variable, ratings, coders));
        MachineScore.methods(sample.items(task))
                .forEach(method -> matrices.addAll(Confusion.machine(task, variable, ratings, method)));
        return matrices;
    }

    /** The rows of a task and question, in the order in which they were measured. */
    public List<Measured> measured(CodingTask task, String variable) {
        return measured.stream()
                .filter(m -> m.task() == task && m.variable().equals(variable))
                .toList();
    }

    /** Tasks that the sample asks about. */
    public EnumSet<CodingTask> tasks() {
        EnumSet<CodingTask> tasks = EnumSet.noneOf(CodingTask.class);
        sample.items().forEach(item -> tasks.add(item.unit().task()));
        return tasks;
    }

    /** {@link CodingTables#AGREEMENT} as one text. */
    public String csv() {
        return TableCsv.write(
                CodingTables.AGREEMENT, measured.stream().map(Measured::row).toList());
    }

    /** One line: sample, coders, items, and each number as {@code task.variable.who[.code].measure}. */
    public String json() {
        ObjectNode line = JSON.createObjectNode();
        line.put("sample", sample.id())
                .put("coders", coders.size())
                .put("items", sample.items().size());
        for (Measured m : measured) {
            String code = m.code().isEmpty() ? "" : "." + m.code();
            String name = m.task().code() + "." + m.variable() + "." + m.who() + code + "." + m.measure();
            ObjectNode number = line.putObject(name);
            JsonNumbers.put(number, "value", m.estimate().value());
            JsonNumbers.put(number, "low", m.estimate().low());
            JsonNumbers.put(number, "high", m.estimate().high());
            number.put("n", m.n()).put("status", m.status());
        }
        return line.toString();
    }
}
