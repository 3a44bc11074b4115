package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Findings;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.OutletTests;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.StudyWords;
import org.dispatchlens.reports.Wording;

/** The story of this corpus in plain words, beside its charts; then the key table and the way to the sheets. */
final class OverviewSheet implements ReportSheet {
    static final String NAME = "Overview";
    private static final int MAX_STORIES = 500;

    private static final int TEXT_COLUMN = 1;
    private static final int TEXT_SPAN = 8;
    private static final int LINK_COLUMN = TEXT_COLUMN + TEXT_SPAN;
    private static final int CHART_COLUMN = LINK_COLUMN + 2;
    private static final double CHART_WIDTH = 470;
    private static final int COLUMN_WIDTH = 12;
    /** Bars of the charts beside the text; their own sheets have more. */
    private static final int MAX_BARS = 12;

    private static final int LABEL_WIDTH = 26;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void render(SheetCanvas canvas) {
        RunRecord run = canvas.book().data().run();
        canvas.title(
                StudyWords.title("How these outlets framed blame", run.study()),
                "Dispatchlens " + run.version() + ", as of " + Labels.minute(run.asOf()));
        canvas.widen(0, LABEL_WIDTH);
        for (int column = TEXT_COLUMN; column <= LINK_COLUMN; column++) {
            canvas.widen(column, COLUMN_WIDTH);
        }
        KeyNumbers.draw(canvas);
        int top = canvas.row();
        story(canvas);
        charts(canvas, top);
        key(canvas);
        canvas.newPage();
        stories(canvas);
        contents(canvas);
    }

    private static void story(SheetCanvas canvas) {
        canvas.heading("In short");
        Book book = canvas.book();
        List<StoryLine> lines = new ArrayList<>();
        String study = StudyWords.of(book.data().run().study());
        if (!study.isEmpty()) {
            lines.add(new StoryLine("Study", study, RunSheet.NAME));
        }
        lines.add(ScopeLines.corpus(book.data()));
        lines.add(new StoryLine("Stories", Findings.stories(book.data()), StatementsSheet.NAME));
        lines.add(new StoryLine("Wire copy", Findings.wire(book.data()), WireSheet.NAME));
        lines.add(new StoryLine("Differences", OutletTests.inWords(book.data()), DifferencesSheet.NAME));
        lines.addAll(BlameLines.of(book));
        lines.addAll(FigureLines.of(book));
        lines.addAll(ToneLines.of(book));
        lines.add(ScopeLines.missing(book.data()));
        for (StoryLine line : lines) {
            int row = canvas.row();
            canvas.cells().put(row, 0, line.topic(), Look.LABEL, null);
            canvas.paragraph(row, TEXT_COLUMN, TEXT_SPAN, line.text(), Look.BODY);
            canvas.cells().put(row, LINK_COLUMN, line.sheet(), Look.LINK, Link.sheet(line.sheet()));
            canvas.skip(1);
        }
        canvas.skip(1);
        canvas.note(
                "Counts say what is printed, not what is true or who is to blame. An interval shows how far a number"
                        + " could move with other articles of the same outlet; numbers with few rows are left out on purpose.");
        canvas.skip(1);
    }

    private static void charts(SheetCanvas canvas, int top) {
        Book book = canvas.book();
        List<BarChart> charts = Stream.of(
                        FramingCharts.balance(book, BlameBalanceSheet.measuredBalance(book), MAX_BARS),
                        FramingCharts.mentions(book, MAX_BARS))
                .flatMap(Optional::stream)
                .toList();
        double below = 0;
        for (BarChart chart : charts) {
            double height = SheetCanvas.chartPoints(chart);
            canvas.place(chart, top, CHART_COLUMN, below, CHART_WIDTH, height);
            below += height + 12;
        }
    }

    private static void key(SheetCanvas canvas) {
        Book book = canvas.book();
        Map<String, TableRow> balance = Pivot.byKey(BlameBalanceSheet.corpusBalance(book), "outlet");
        Map<String, TableRow> voice = Pivot.byKey(book.data().rows(ComparisonTables.VOICE_AGENCY), "outlet");
        canvas.heading("Outlets at a glance");
        canvas.note(sides(book) + "Empty: not enough data.");
        List<Field<TableRow>> fields = List.of(
                Field.<TableRow>of("Outlet", Look.TEXT, row -> Labels.outlet(row.text("outlet")))
                        .width(LABEL_WIDTH),
                Field.count("Articles", "n_articles")
                        .linked(row -> book.articles().outlet(row.text("outlet"), row.integer("n_articles"))),
                Field.count("Words", "n_words"),
                Columns.found(book, "Blame rows", "n_blames", EvidenceKind.BLAME),
                Field.of("Blame balance", Look.HEAT_SCORE, row -> of(balance, row, "balance")),
                Field.of("95 % low", Look.SCORE, row -> of(balance, row, "low")),
                Field.of("95 % high", Look.SCORE, row -> of(balance, row, "high")),
                Field.<TableRow>of("Balance n", Look.COUNT, row -> of(balance, row, "n"))
                        .linked(row -> balance.containsKey(row.text("outlet"))
                                ? BlameBalanceSheet.both(book, false, balance.get(row.text("outlet")))
                                : null),
                Field.of("Blame in own voice", Look.SHARE, row -> of(voice, row, "own_share")),
                Field.of("Violence without agent", Look.SHARE, row -> of(voice, row, "agentless_share")));
        List<TableRow> outlets = book.data().rows(ComparisonTables.OUTLET_SUMMARY).stream()
                .sorted(Comparator.comparing((TableRow row) -> -row.integer("n_articles"))
                        .thenComparing(row -> row.text("outlet")))
                .toList();
        TableArea area = TableBlock.draw(canvas, "key_numbers", fields, outlets, "No outlets were found.");
        if (area.rows() > 0) {
            Heat.scores(canvas.sheet(), area.columns(4, 4), 1);
        }
    }

    private static String sides(Book book) {
        List<TableRow> rows = BlameBalanceSheet.corpusBalance(book);
        return rows.isEmpty()
                ? ""
                : "Blame balance: +1 when all blame falls on "
                        + Labels.state(rows.get(0).text("side_a")) + ", −1 when all falls on "
                        + Labels.state(rows.get(0).text("side_b")) + ". ";
    }

    private static Object of(Map<String, TableRow> rows, TableRow outlet, String column) {
        TableRow row = rows.get(outlet.text("outlet"));
        return row == null ? null : row.get(column);
    }

    private static void stories(SheetCanvas canvas) {
        canvas.heading("Stories");
        List<Field<TableRow>> fields = List.of(
                Field.<TableRow>of("Story", Look.TEXT, row -> Wording.label(row.text("label")))
                        .width(LABEL_WIDTH),
                Columns.state("Side A", "side_a").width(COLUMN_WIDTH),
                Columns.state("Side B", "side_b").width(COLUMN_WIDTH),
                Field.count("Articles", "n_articles"),
                Field.count("Outlets", "n_outlets"),
                date("First published", "first_published"),
                date("Last published", "last_published"),
                Field.text("Sides chosen by", "sides_evidence").width(COLUMN_WIDTH + 2),
                Field.text("Id", "story_id").width(COLUMN_WIDTH + 2));
        Cut stories = Cut.of(canvas.book().data(), Rank.STORIES, MAX_STORIES);
        TableBlock.draw(canvas, "stories", fields, stories, "No articles were grouped into stories.");
    }

    private static Field<TableRow> date(String header, String column) {
        return Field.<TableRow>of(header, Look.TEXT, row -> row.text(column)
                        .substring(0, Math.min(10, row.text(column).length())))
                .width(COLUMN_WIDTH);
    }

    private static void contents(SheetCanvas canvas) {
        canvas.heading("Where to look");
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put(OutletsSheet.NAME, "What was read and found in each outlet");
        sheets.put(DifferencesSheet.NAME, "Whether outlets differ by more than chance, measure by measure");
        sheets.put(BlameBalanceSheet.NAME, "On which of two opposed sides blame falls, with intervals");
        sheets.put(BlameMatrixSheet.NAME, "Who blames whom, in all outlets together and in each");
        sheets.put(VoiceSheet.NAME, "In whose voice blame is given, violence with and without its agent, who is heard");
        sheets.put(SentimentSheet.NAME, "How favourably sentences speak of whom, own voice and cited voices apart");
        sheets.put(ActorsSheet.NAME, "Which states, bodies and persons each outlet names");
        sheets.put(WordsSheet.NAME, "Which words set an outlet apart when it tells of blame, violence and figures");
        sheets.put(FiguresSheet.NAME, "What each outlet prints for the same fact; contradictions and slips");
        sheets.put(StatementsSheet.NAME, "What several outlets state, who leaves it out, how its wording moves");
        sheets.put(WireSheet.NAME, "Texts that outlets share: the likely origin, and what each outlet changed");
        sheets.put(ArticlesSheet.NAME, "The articles, and where their outlet and date are known from");
        sheets.put(EvidenceSheet.NAME, "Every finding with its sentence; numbers in blue lead here");
        sheets.put(IssuesSheet.NAME, "Rejected files, unknown outlets and dates, removed lines");
        sheets.put(CodebookSheet.NAME, "Which entries of the codebook matched how often; names that it does not know");
        sheets.put(MethodSheet.NAME, "How every number is made, what it counts, and how to read it");
        sheets.put(DictionarySheet.NAME, "What every column of the exported tables means");
        sheets.put(RunSheet.NAME, "Versions, settings, counts and times of this run");
        sheets.forEach((name, what) -> {
            canvas.cells().put(canvas.row(), 0, name, Look.LINK, Link.sheet(name));
            canvas.paragraph(canvas.row(), TEXT_COLUMN, TEXT_SPAN, what, Look.BODY);
            canvas.skip(1);
        });
        canvas.skip(1);
    }
}
