package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.SentimentMethods;

/** What each method says of the same outlet and state, beside each other and never added up. */
final class MethodsSideBySide {
    private MethodsSideBySide() {}

    static void draw(SheetCanvas canvas, List<String> methods, List<TableRow> all) {
        canvas.heading("The methods side by side");
        canvas.note(
                "One line for each outlet and state of which any method has a mean; all voices. The scales differ, so"
                        + " compare the order of outlets and the sign. Same sign: whether all means lie on one side of 0.");
        List<Field<Map<String, TableRow>>> fields = new ArrayList<>(List.of(
                Field.<Map<String, TableRow>>of("Outlet", Look.TEXT, row -> Labels.outlet(any(row).text("outlet")))
                        .width(Columns.OUTLET_WIDTH),
                Field.<Map<String, TableRow>>of("Toward", Look.TEXT, row -> Labels.state(any(row).text("target_state")))
                        .width(Columns.STATE_WIDTH)));
        methods.forEach(method -> fields.addAll(columns(canvas.book(), methods, method)));
        fields.add(Field.<Map<String, TableRow>>of("Same sign", Look.TEXT, row -> sameSign(row, methods)));
        TableBlock.draw(
                canvas, "sentiment_methods", fields, lines(all), "No outlet has scored sentences enough for a mean.");
    }

    private static List<Map<String, TableRow>> lines(List<TableRow> all) {
        Map<String, Map<String, Map<String, TableRow>>> byOutlet = new TreeMap<>();
        all.stream().filter(row -> row.text("voice").equals("ALL")).forEach(row -> byOutlet.computeIfAbsent(
                        row.text("outlet"), key -> new TreeMap<>())
                .computeIfAbsent(row.text("target_state"), key -> new TreeMap<>())
                .put(row.text("method"), row));
        return byOutlet.values().stream()
                .flatMap(states -> states.values().stream())
                .filter(line -> line.values().stream().anyMatch(row -> !Double.isNaN(row.number("mean"))))
                .toList();
    }

    private static TableRow any(Map<String, TableRow> line) {
        return line.values().iterator().next();
    }

    private static List<Field<Map<String, TableRow>>> columns(Book book, List<String> methods, String method) {
        String head = ", " + SentimentMethods.shortName(methods, method);
        return List.of(
                Field.<Map<String, TableRow>>of("n" + head, Look.COUNT, row -> cell(row, method, "n"))
                        .linked(row -> row.containsKey(method) ? SentimentSheet.link(book, row.get(method)) : null),
                score("Mean" + head, method, "mean"),
                score("95 % low" + head, method, "low"),
                score("95 % high" + head, method, "high"));
    }

    private static Field<Map<String, TableRow>> score(String head, String method, String column) {
        return Field.of(head, Look.SCORE, row -> cell(row, method, column));
    }

    private static Object cell(Map<String, TableRow> line, String method, String column) {
        return line.containsKey(method) ? line.get(method).get(column) : null;
    }

    private static String sameSign(Map<String, TableRow> line, List<String> methods) {
        List<Double> means = methods.stream()
                .filter(line::containsKey)
                .map(method -> line.get(method).number("mean"))
                .filter(mean -> !Double.isNaN(mean))
                .toList();
        if (means.size() < methods.size()) {
            return Labels.NOT_ENOUGH;
        }
        boolean one = means.stream().map(Math::signum).distinct().count() == 1;
        return one ? "yes" : "no";
    }
}
