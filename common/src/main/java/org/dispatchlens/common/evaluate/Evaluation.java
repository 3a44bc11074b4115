package org.dispatchlens.common.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dispatchlens.common.tables.TableCsv;

/**
 * What an evaluation found.
 *
 * @param task code of the task
 * @param metrics in the order in which they are printed, the main one first
 * @param items every scored item
 */
public record Evaluation(String task, List<Metric> metrics, List<Item> items) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double DIGITS = 10_000;

    public Evaluation {
        metrics = List.copyOf(metrics);
        items = List.copyOf(items);
    }

    /** The metric of a name; throws when this task has none. */
    public Metric metric(String name) {
        return metrics.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(task + " has no metric " + name));
    }

    /** One line: {@code task}, {@code items}, and each metric with its {@code _low}, {@code _high} and {@code _n}. */
    public String json() {
        ObjectNode line = JSON.createObjectNode();
        line.put("task", task).put("items", items.size());
        for (Metric metric : metrics) {
            put(line, metric.name(), metric.estimate().value());
            put(line, metric.name() + "_low", metric.estimate().low());
            put(line, metric.name() + "_high", metric.estimate().high());
            line.put(metric.name() + "_n", metric.n());
        }
        return line.toString();
    }

    private static void put(ObjectNode line, String name, double value) {
        if (Double.isNaN(value)) {
            line.putNull(name);
        } else {
            line.put(name, Math.round(value * DIGITS) / DIGITS);
        }
    }

    /** Writes {@link Item#TABLE} as CSV, errors first and sorted by rule; makes the folder where it is missing. */
    public void writeItems(Path file) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(
                    file,
                    TableCsv.write(
                            Item.TABLE, items.stream().map(Item::row).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }
}
