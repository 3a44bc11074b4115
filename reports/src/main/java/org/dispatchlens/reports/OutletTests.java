package org.dispatchlens.reports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TestTables;

/** Tests of whether outlets differ, in words and in the order of reading. */
public final class OutletTests {
    private static final String OK = "ok";

    private static final Map<String, String> MEASURES = Map.of(
            "blame_balance", "blame balance",
            "own_share", "share of blame in own voice",
            "agentless_share", "share of violence without agent",
            "speech_share", "share of speech",
            "actor_share", "share of mentions",
            "sentiment", "mean sentiment");

    private OutletTests() {}

    /** Whether there was enough data for a test. */
    public static boolean isMade(TableRow test) {
        return test.text("status").equals(OK);
    }

    /** The tests for which there was enough data, the surest difference first. */
    public static List<TableRow> made(ReportData data) {
        return data.rows(TestTables.OUTLET_TESTS).stream()
                .filter(OutletTests::isMade)
                .sorted(Comparator.comparing((TableRow row) -> row.number("q_value"))
                        .thenComparing(row -> row.number("p_value"))
                        .thenComparing(row -> -Math.abs(row.number("difference"))))
                .toList();
    }

    /** Whether its values are shares; else they are scores or balances. */
    public static boolean isShare(TableRow test) {
        return test.text("measure").endsWith("_share");
    }

    /** A value of a test as reports print it. */
    public static String value(TableRow test, String column) {
        return isShare(test) ? Labels.share(test.number(column)) : Labels.score(test.number(column));
    }

    /** What was compared. */
    public static String measure(TableRow test) {
        String subject = Arrays.stream(test.text("subject").split(" / "))
                .filter(code -> !code.isEmpty())
                .map(Labels::state)
                .collect(Collectors.joining(" against "));
        String method = test.text("sentiment_method");
        String toward = test.text("measure").equals("sentiment") ? " toward " : ": ";
        return MEASURES.getOrDefault(test.text("measure"), test.text("measure"))
                + (subject.isEmpty() ? "" : toward + subject)
                + (method.isEmpty() ? "" : ", " + SentimentMethods.name(method));
    }
}
