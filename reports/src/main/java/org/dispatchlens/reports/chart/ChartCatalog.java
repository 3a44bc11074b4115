package org.dispatchlens.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.SentimentMethods;
import org.dispatchlens.reports.Stories;
import org.dispatchlens.reports.Wording;

/** Which charts a report has, in reading order. */
public final class ChartCatalog {
    /** Story id that stands for the whole corpus. */
    private static final String WHOLE_CORPUS = "ALL";

    private static final int MOST_STORIES = 4;
    private static final int MOST_FACTS = 8;
    private static final int MOST_MORE_OUTLIERS = 4;

    private ChartCatalog() {}

    /** The charts of these data; those without data are in it too and say so. */
    public static List<ReportChart> of(ReportData data) {
        List<ReportChart> charts = new ArrayList<>(balances(data));
        charts.add(new BlameMatrixChart());
        charts.addAll(figures(data));
        charts.addAll(sentiments(data));
        charts.add(new ActorShareChart());
        charts.add(new StatementCoverageChart());
        charts.add(new TimelineChart());
        return List.copyOf(charts);
    }

    /** The whole corpus, and the largest stories where there are several. */
    private static List<ReportChart> balances(ReportData data) {
        List<ReportChart> charts = new ArrayList<>();
        charts.add(new BlameBalanceChart("blame-balance", WHOLE_CORPUS, ""));
        List<TableRow> stories = data.rows(ComparisonTables.STORIES).stream()
                .filter(row -> !row.text("story_id").equals(WHOLE_CORPUS) && hasBalance(data, row.text("story_id")))
                .sorted(Rank.LARGEST_STORIES.order())
                .limit(MOST_STORIES)
                .toList();
        for (int i = 0; stories.size() > 1 && i < stories.size(); i++) {
            TableRow story = stories.get(i);
            charts.add(new BlameBalanceChart(
                    "blame-balance-story-" + (i + 1),
                    story.text("story_id"),
                    LabelText.clean(Wording.label(story.text("label")))));
        }
        return charts;
    }

    private static boolean hasBalance(ReportData data, String storyId) {
        return data.rows(ComparisonTables.BLAME_BALANCE).stream()
                .anyMatch(row -> row.text("story_id").equals(storyId) && row.integer("n") > 0);
    }

    private static List<ReportChart> figures(ReportData data) {
        List<TableRow> facts = facts(data);
        Map<String, String> stories = Stories.labels(data);
        List<ReportChart> charts = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            String label = label(facts.get(i), stories);
            charts.add(new FigureFactChart(
                    String.format(Locale.ROOT, "figures-%d", i + 1),
                    facts.get(i).text("fact_id"),
                    label));
        }
        return charts.isEmpty() ? List.of(new FigureFactChart("figures-1", "", "")) : charts;
    }

    /** The most reported facts, then further ones with an outlier, which a reader must not miss. */
    private static List<TableRow> facts(ReportData data) {
        List<TableRow> shared = data.rows(ComparisonTables.FIGURE_FACTS).stream()
                .filter(row -> row.integer("n_outlets") > 1)
                .sorted(Rank.REPORTED_FACTS.order())
                .toList();
        Stream<TableRow> outliers = shared.stream()
                .skip(MOST_FACTS)
                .filter(row -> !row.text("outlier_outlets").isEmpty())
                .limit(MOST_MORE_OUTLIERS);
        return Stream.concat(shared.stream().limit(MOST_FACTS), outliers).toList();
    }

    /** The fact in words, with its story where there are several, since many stories have people killed. */
    private static String label(TableRow fact, Map<String, String> stories) {
        String label = LabelText.clean(Wording.label(fact.text("label")));
        String story = stories.size() < 2 ? "" : stories.getOrDefault(fact.text("story_id"), "");
        return (label.isEmpty() ? fact.text("kind") : label)
                + (story.isEmpty() ? "" : " \u00b7 " + LabelText.clean(story));
    }

    private static List<ReportChart> sentiments(ReportData data) {
        List<String> methods = SentimentMethods.of(data);
        List<ReportChart> charts = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            charts.add(new SentimentChart(i == 0 ? "sentiment" : "sentiment-" + (i + 1), methods.get(i)));
        }
        return charts;
    }
}
