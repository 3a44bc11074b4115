package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.DATA_ISSUES;
import static org.dispatchlens.common.tables.ComparisonTables.OUTLET_SUMMARY;
import static org.dispatchlens.common.tables.ComparisonTables.STORIES;
import static org.dispatchlens.common.tables.ComparisonTables.UNRESOLVED_NAMES;
import static org.dispatchlens.common.tables.EvidenceTables.ARTICLES;
import static org.dispatchlens.common.tables.EvidenceTables.REJECTS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Tally;

/** What the corpus is, and what it lacks. */
final class ScopeLines {
    private static final int DATE = 10;

    private ScopeLines() {}

    static StoryLine corpus(ReportData data) {
        String text = "This report compares "
                + Labels.count(data.total(ARTICLES), "article", "articles") + " by "
                + Labels.count(data.outlets().size(), "outlet", "outlets") + " on "
                + Labels.count(data.total(STORIES), "story", "stories") + dates(data) + ".";
        return new StoryLine("Corpus", text, ArticlesSheet.NAME);
    }

    private static String dates(ReportData data) {
        List<String> dates = data.rows(OUTLET_SUMMARY).stream()
                .flatMap(row -> Stream.of(row.text("first_published"), row.text("last_published")))
                .filter(date -> !date.isEmpty())
                .map(date -> date.substring(0, Math.min(DATE, date.length())))
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return ", without known dates";
        }
        String first = dates.get(0);
        String last = dates.get(dates.size() - 1);
        return first.equals(last) ? ", published " + first : ", published " + first + " to " + last;
    }

    static StoryLine missing(ReportData data) {
        List<String> gaps = new ArrayList<>();
        add(gaps, data.total(REJECTS), "file was rejected", "files were rejected");
        add(gaps, data.count(Tally.UNKNOWN_OUTLETS), "article has no known outlet", "articles have no known outlet");
        add(gaps, data.count(Tally.UNDATED_ARTICLES), "article has no known date", "articles have no known date");
        add(gaps, data.total(UNRESOLVED_NAMES), "name is not in the codebook", "names are not in the codebook");
        add(gaps, data.total(DATA_ISSUES), "data issue is listed", "data issues are listed");
        String text = gaps.isEmpty()
                ? "No file was rejected, and every outlet, date and name is known."
                : String.join("; ", gaps) + ". Where an outlet has fewer than "
                        + data.run().minimumN() + " rows for a measure, the measure stays empty.";
        return new StoryLine("What is missing", text, IssuesSheet.NAME);
    }

    private static void add(List<String> gaps, long n, String one, String many) {
        if (n > 0) {
            gaps.add(Labels.count(n, one, many));
        }
    }
}
