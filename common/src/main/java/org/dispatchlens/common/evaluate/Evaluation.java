package org.dispatchlens.common.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.run.JsonNumbers;
import org.dispatchlens.common.stats.Estimate;
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
            JsonNumbers.put(line, metric.name(), metric.estimate().value());
            JsonNumbers.put(line, metric.name() + "_low", metric.estimate().low());
            JsonNumbers.put(line, metric.name() + "_high", metric.estimate().high());
            line.put(metric.name() + "_n", metric.n());
        }
        return line.toString();
    }

    /**
     * Adds a row per metric to a Markdown file: task, metric, value with its interval, n.
     *
     * @throws InputException where the file cannot be written
     */
    public void addMarkdown(Path file) {
        StringBuilder rows = new StringBuilder();
        for (Metric metric : metrics) {
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %d |%n",
                    task,
                    metric.name().replace('_', ' '),
                    metric.n() == 0 ? "no items" : withInterval(metric.estimate()),
                    metric.n()));
        }
        write(file, rows.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String withInterval(Estimate e) {
        return Double.isNaN(e.low())
                ? String.format(Locale.ROOT, "%.3f (no interval)", e.value())
                : String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", e.value(), e.low(), e.high());
    }

    /**
     * Writes {@link Item#TABLE} as CSV, errors first and sorted by rule; makes the folder where it is missing.
     *
     * @throws InputException where the file cannot be written
     */
    public void writeItems(Path file) {
        write(file, TableCsv.write(Item.TABLE, items.stream().map(Item::row).toList()));
    }

    private static void write(Path file, String text, OpenOption... how) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text, how);
        } catch (IOException e) {
            throw new InputException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
