package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.FIGURE_FACTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Stories;
import org.dispatchlens.reports.Tally;
import org.dispatchlens.reports.Wording;

/** Which figures contradict each other, and which slips have a name. */
final class FigureLines {
    private static final int SHOWN = 4;

    private FigureLines() {}

    static List<StoryLine> of(Book book) {
        if (book.data().total(FIGURE_FACTS) == 0) {
            return List.of(new StoryLine("Figures", "No figures were found.", FiguresSheet.NAME));
        }
        Map<String, String> stories = Stories.labels(book.data());
        List<StoryLine> lines = new ArrayList<>();
        lines.add(new StoryLine("Figures", summary(book.data()), FiguresSheet.NAME));
        book.data().rows(FIGURE_FACTS).stream()
                .sorted(Rank.FACTS.order())
                .filter(row -> Tally.isContradicted(row.text("status")))
                .limit(SHOWN)
                .map(row -> new StoryLine("", conflict(row, of(stories, row)), FiguresSheet.NAME))
                .forEach(lines::add);
        return lines;
    }

    private static String summary(ReportData data) {
        long conflicts = data.count(Tally.CONTRADICTED_FACTS);
        return Labels.count(data.count(Tally.REPEATED_FACTS), "fact is", "facts are") + " reported twice or more, of "
                + Labels.count(data.total(FIGURE_FACTS), "fact", "facts") + " in all: "
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
