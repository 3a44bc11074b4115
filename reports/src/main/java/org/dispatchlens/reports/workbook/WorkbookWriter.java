package org.dispatchlens.reports.workbook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.reports.ReportData;

/** Writes {@code framing-report.xlsx}. The same data give the same bytes. */
public final class WorkbookWriter {
    private static final List<String> READING_ORDER = List.of(
            OverviewSheet.NAME,
            OutletsSheet.NAME,
            DifferencesSheet.NAME,
            BlameBalanceSheet.NAME,
            BlameMatrixSheet.NAME,
            VoiceSheet.NAME,
            SentimentSheet.NAME,
            ActorsSheet.NAME,
            WordsSheet.NAME,
            FiguresSheet.NAME,
            StatementsSheet.NAME,
            WireSheet.NAME,
            ArticlesSheet.NAME,
            EvidenceSheet.NAME,
            IssuesSheet.NAME,
            CodebookSheet.NAME,
            MethodSheet.NAME,
            DictionarySheet.NAME,
            RunSheet.NAME);

    private static final List<ReportSheet> DRAWN = List.of(
            new OutletsSheet(),
            new DifferencesSheet(),
            new WordsSheet(),
            new ActorsSheet(),
            new SentimentSheet(),
            new FiguresSheet(),
            new BlameBalanceSheet(),
            new BlameMatrixSheet(),
            new VoiceSheet(),
            new StatementsSheet(),
            new WireSheet(),
            new IssuesSheet(),
            new CodebookSheet(),
            new MethodSheet(),
            new DictionarySheet(),
            new RunSheet(),
            new OverviewSheet());

    private WorkbookWriter() {}

    /** Writes the workbook to {@code file}, whose folder exists. */
    public static void write(ReportData data, Path file) {
        ExcelFile.write(file, "Framing report", instant(data.run().asOf()), streams -> {
            draw(new Book(streams, data));
            properties(streams.getXSSFWorkbook());
        });
    }

    /** What links lead to is drawn first, and the overview last, since it draws on what the others hold. */
    private static void draw(Book book) {
        List<StreamedReport> streamed = List.of(new EvidenceSheet(), new ArticlesSheet());
        for (StreamedReport sheet : streamed) {
            sheet.render(new StreamedSheet(book, sheet.name()));
        }
        for (ReportSheet sheet : DRAWN) {
            SheetCanvas canvas = new SheetCanvas(book, sheet.name());
            sheet.render(canvas);
            canvas.finish();
        }
        for (int i = 0; i < READING_ORDER.size(); i++) {
            book.workbook().setSheetOrder(READING_ORDER.get(i), i);
        }
    }

    private static void properties(XSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setSubjectProperty("How news outlets framed blame for the same events");
        core.setLastModifiedByUser("Dispatchlens");
    }

    private static Instant instant(String asOf) {
        try {
            return Instant.parse(asOf);
        } catch (DateTimeParseException e) {
            throw new InputException(
                    "run.json: asOf is not an ISO 8601 instant: " + asOf + "; run the compare stage again", e);
        }
    }
}
