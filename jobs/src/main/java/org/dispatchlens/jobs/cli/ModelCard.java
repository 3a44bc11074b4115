package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.evaluate.Evaluation;
import org.dispatchlens.common.evaluate.Metric;
import org.dispatchlens.common.semantics.SentimentHead;

/** What a reader must know of a sentiment model before trusting it: data, date, measures, limits. */
final class ModelCard {
    private ModelCard() {}

    /** The card as Markdown. */
    static String of(SentimentHead head, List<Path> dev, List<Evaluation> evaluations) {
        StringBuilder card = new StringBuilder("# Model card: " + head.name() + "\n\n");
        card.append(
                        "Sentiment (negative, neutral, positive) of a news sentence toward a target that it names. A multinomial\n")
                .append("logistic regression over word vectors of ")
                .append(String.join(" and ", head.encoders()))
                .append(
                        ": the target's words, the words around it\nby distance, the words next to it, and all words.\n\n")
                .append("Trained on ")
                .append(LocalDate.now(ZoneOffset.UTC))
                .append(" by `dispatchlens train-sentiment`. Same input, same weights.\n\n## Data\n\n");
        head.training()
                .forEach((key, value) ->
                        card.append("* ").append(key).append(": ").append(value).append('\n'));
        card.append(
                "\n## Measured on data that it was not trained on\n\n| data | metric | value (95 % interval) | n |\n|---|---|---|---|\n");
        for (int i = 0; i < evaluations.size(); i++) {
            for (Metric metric : evaluations.get(i).metrics()) {
                card.append(row(dev.get(i).getFileName().toString(), metric));
            }
        }
        return card.append(LIMITS).toString();
    }

    private static String row(String data, Metric metric) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f (%.3f to %.3f) | %d |%n",
                data,
                metric.name().replace('_', ' '),
                metric.estimate().value(),
                metric.estimate().low(),
                metric.estimate().high(),
                metric.n());
    }

    private static final String LIMITS =
            """

            ## Limits

            * It knows the kind of news, the time and the country of its training data; other news must be measured anew.
            * It reads one sentence. Irony, and praise or blame that only the sentences around it make, are lost on it.
            * The encoders were trained on texts of the web and carry their associations with names, groups and places into the
              score. Do not compare two targets by a difference that the interval of either does not exclude.
            * Labels weigh the same in training, so that probabilities are no frequencies of news at large.
            * Vectors of the quantised encoders differ in the last digits between kinds of processors; a label on the edge can differ.
            """;
}
