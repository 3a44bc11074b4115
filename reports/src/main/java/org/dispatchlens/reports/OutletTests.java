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
    private static final int SHOWN = 3;

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

    /** How many differences are beyond chance, and the surest, in a sentence or two. */
    public static String inWords(ReportData data) {
        List<TableRow> tested = made(data);
        if (tested.isEmpty()) {
            return "Cannot be tested: no two outlets have 5 articles each with rows of the same measure.";
        }
        List<TableRow> sure =
                tested.stream().filter(row -> row.flag("significant")).toList();
        String tests = "n = " + Labels.count(tested.size(), "test", "tests") + " between outlets ";
        if (sure.isEmpty()) {
            return "None of " + tests
                    + "finds a difference beyond chance; what else this report shows of differences may be"
                    + " chance.";
        }
        List<String> surest =
                sure.stream().limit(SHOWN).map(OutletTests::difference).toList();
        return Labels.count(sure.size()) + " of " + tests
                + (sure.size() == 1 ? "finds a difference" : "find differences") + " beyond chance: "
                + Labels.list(surest)
                + (sure.size() > SHOWN ? " are the surest." : ".");
    }

    private static String difference(TableRow test) {
        String q = Labels.probability(test.number("q_value"));
        return measure(test) + " (" + Labels.outlet(test.text("outlet_a")) + " " + value(test, "value_a") + ", "
                + Labels.outlet(test.text("outlet_b")) + " " + value(test, "value_b") + ", q "
                + (q.startsWith("<") ? q : "= " + q) + ")";
    }
}
