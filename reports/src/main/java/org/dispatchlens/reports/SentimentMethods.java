package org.dispatchlens.reports;

import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.tables.ComparisonTables;

/** The methods that scored the sentences of a run. Their scores have different scales and are never added up. */
public final class SentimentMethods {
    /** Word list with rules for negation and emphasis; scores every run. */
    public static final String LEXICON = "lexicon";

    private SentimentMethods() {}

    /** Methods with scores, the word list first; the word list alone where nothing was scored. */
    public static List<String> of(ReportData data) {
        List<String> methods = data.rows(ComparisonTables.SENTIMENT_BY_OUTLET).stream()
                .map(row -> row.text("method"))
                .distinct()
                .sorted(Comparator.comparing((String method) -> !method.equals(LEXICON))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return methods.isEmpty() ? List.of(LEXICON) : methods;
    }

    /** A method in words: {@code word list} or {@code language model (its name)}. */
    public static String name(String method) {
        return method.equals(LEXICON) ? "word list" : "language model (" + method + ")";
    }

    /** {@code word list} or {@code model}, for heads of narrow columns; numbered where there are several models. */
    public static String shortName(List<String> methods, String method) {
        if (method.equals(LEXICON)) {
            return "word list";
        }
        List<String> models = methods.stream().filter(m -> !m.equals(LEXICON)).toList();
        return models.size() == 1 ? "model" : "model " + (models.indexOf(method) + 1);
    }
}
