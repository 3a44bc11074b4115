package org.dispatchlens.common.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.semantics.SentimentHead;
import org.dispatchlens.common.semantics.TargetExample;
import org.dispatchlens.common.semantics.TargetQuery;

/**
 * Labelled targets. Fields of a row: {@code id}, {@code text}, {@code start} and {@code end} of the target (UTF-16
 * offsets, end left out), {@code target} (its words, optional) and {@code label} negative, neutral or positive.
 */
public final class TargetExamples {
    private TargetExamples() {}

    /**
     * Reads a JSON Lines file, or all of a folder.
     *
     * @throws InputException where a row has another label or a target that is not in its text
     */
    public static List<TargetExample> read(Path path) {
        return GoldFile.read(path).stream().map(TargetExamples::example).toList();
    }

    private static TargetExample example(GoldFile.Row row) {
        String text = row.text("text");
        String label = row.text("label");
        if (!SentimentHead.LABELS.contains(label)) {
            throw new InputException(row.place() + ": the label \"" + label + "\" is none of "
                    + String.join(", ", SentimentHead.LABELS));
        }
        Span target = TargetExample.place(text, row.text("target", ""), row.integer("start"), row.integer("end"))
                .orElseThrow(() -> new InputException(row.place() + ": start and end do not lie in the text"));
        return new TargetExample(new TargetQuery(row.text("id"), text, target), label);
    }
}
