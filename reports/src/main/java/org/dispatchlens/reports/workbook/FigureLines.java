package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_FACTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Stories;
import org.dispatchlens.reports.Wording;

/** Which figures contradict each other, and which slips have a name. */
final class FigureLines {
    private static final int SHOWN = 4;

    private FigureLines() {}

    static List<StoryLine> of(Book book) {
        List<TableRow> all = book.data().rows(FIGURE_FACTS);
        if (all.isEmpty()) {
            return List.of(new StoryLine("Figures", "No figures were found.", FiguresSheet.NAME));
        }
        List<TableRow> compared =
                all.stream().filter(row -> row.integer("n_reports") >= 2).toList();
        Map<String, String> stories = Stories.labels(book.data());
        List<StoryLine> lines = new ArrayList<>();
        lines.add(new StoryLine("Figures", summary(all, compared), FiguresSheet.NAME));
        FiguresSheet.sorted(book).stream()
                .filter(row -> isConflict(row.text("status")))
                .limit(SHOWN)
                .map(row -> new StoryLine("", conflict(row, of(stories, row)), FiguresSheet.NAME))
                .forEach(lines::add);
        return lines;
    }

    private static boolean isConflict(String status) {
        return status.equals("conflict") || status.equals("outlier");
    }

    private static String summary(List<TableRow> all, List<TableRow> compared) {
        long conflicts =
                compared.stream().filter(row -> isConflict(row.text("status"))).count();
        return Labels.count(compared.size(), "fact is", "facts are") + " reported twice or more, of "
                + Labels.count(all.size(), "fact", "facts") + " in all: "
                + (conflicts == 0
                        ? "none of their figures contradict each other."
                        : Labels.count(conflicts, "has figures", "have figures") + " that contradict each other.");
    }

    /** The story of a fact in brackets, where there are several. */
    private static String of(Map<String, String> stories, TableRow fact) {
        String story = stories.getOrDefault(fact.text("story_id"), "");
        return stories.size() < 2 || story.isEmpty() ? "" : " [" + story + "]";
    }

    private static String conflict(TableRow row, String story) {
        String consensus = FiguresSheet.consensus(row);
        String outlying = row.text("outlier_outlets").isEmpty()
                ? ""
                : " Outlying: "
                        + Labels.list(Labels.parts(row.text("outlier_outlets")).stream()
                                .map(Labels::outlet)
                                .toList())
                        + ".";
        return Labels.sentence(FiguresSheet.label(row)) + story + ": printed from " + Labels.quantity(row.number("min"))
                + " to "
                + Labels.quantity(row.number("max")) + " (n = "
                + Labels.count(row.integer("n_reports"), "report", "reports") + " in "
                + Labels.count(row.integer("n_outlets"), "outlet", "outlets") + ")"
                + (consensus.isEmpty() ? "" : ", most agree on " + consensus) + "." + outlying
                + (row.text("note").isEmpty() ? "" : " " + Labels.sentence(stop(Wording.note(row.text("note")))));
    }

    private static String stop(String note) {
        return note.endsWith(".") ? note : note + ".";
    }
}
