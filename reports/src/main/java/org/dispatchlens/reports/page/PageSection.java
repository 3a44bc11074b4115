package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.chart.ChartFile;

/**
 * A part of the page: its charts, then its tables.
 *
 * @param id HTML id
 */
record PageSection(String id, String title, List<ChartFile> charts, List<PageTable> tables) {
    /** All parts in the order of the workbook's sheets. */
    static List<PageSection> of(ReportData data, OutletCells outlets, List<ChartFile> charts) {
        List<PageTable> figures = List.of(FigurePageTables.facts(data), FigurePageTables.reports(data, outlets));
        List<PageTable> shared = List.of(SharedPageTables.stories(data), SharedPageTables.statements(data));
        List<PageTable> voices = List.of(BlamePageTables.voices(data, outlets), BlamePageTables.speech(data, outlets));
        List<PageTable> actors = List.of(ActorPageTables.shares(data, outlets), ActorPageTables.actors(data, outlets));
        List<PageTable> wire = List.of(SharedPageTables.wire(data), SharedPageTables.changes(data, outlets));
        List<PageTable> issues = List.of(CorpusPageTables.issues(data));
        List<PageTable> codebook = List.of(ActorPageTables.unresolved(data), CodebookPageTable.of(data));
        List<PageSection> sections = new ArrayList<>();
        sections.add(
                section("outlets", "Outlets", charts, "timeline", List.of(CorpusPageTables.outlets(data, outlets))));
        sections.add(section(
                "differences", "Differences", charts, "differences", List.of(TestPageTables.tests(data, outlets))));
        sections.add(section(
                "balance", "Blame balance", charts, "blame-balance", List.of(BlamePageTables.balance(data, outlets))));
        sections.add(section(
                "matrix", "Blame matrix", charts, "blame-matrix", List.of(BlamePageTables.matrix(data, outlets))));
        sections.add(section("voices", "Voice and agency", charts, "voice", voices));
        sections.add(section("tone", "Sentiment", charts, "sentiment", SentimentPageTables.of(data, outlets)));
        sections.add(section("actors", "Actors", charts, "actor-shares", actors));
        sections.add(section("words", "Words", charts, "words", List.of(TestPageTables.words(data, outlets))));
        sections.add(section("figures", "Figures", charts, "figures", figures));
        sections.add(section("statements", "Statements", charts, "statement-coverage", shared));
        sections.add(section("wire", "Wire copy", charts, "wire", wire));
        sections.add(
                section("articles", "Articles", charts, "articles", List.of(CorpusPageTables.articles(data, outlets))));
        sections.add(section("issues", "Data issues", charts, "issues", issues));
        sections.add(section("codebook", "Codebook", charts, "codebook", codebook));
        sections.add(section("method", "Method", charts, "method", List.of(MethodPageTable.of())));
        sections.add(section("run", "Run", charts, "run", List.of(CorpusPageTables.run(data))));
        return List.copyOf(sections);
    }

    /** The charts of a part are those whose ids begin with the given words. */
    private static PageSection section(
            String id, String title, List<ChartFile> charts, String begin, List<PageTable> tables) {
        List<ChartFile> own = charts.stream()
                .filter(chart -> chart.id().equals(begin) || chart.id().startsWith(begin + "-"))
                .toList();
        return new PageSection(id, title, own, tables);
    }
}
