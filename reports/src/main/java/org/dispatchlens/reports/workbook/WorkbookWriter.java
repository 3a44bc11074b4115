package org.dispatchlens.reports.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.reports.ReportData;

/** Writes {@code framing-report.xlsx}. The same data give the same bytes. */
public final class WorkbookWriter {
    private static final List<String> READING_ORDER = List.of(
            OverviewSheet.NAME,
            OutletsSheet.NAME,
            BlameBalanceSheet.NAME,
            BlameMatrixSheet.NAME,
            VoiceSheet.NAME,
            SentimentSheet.NAME,
            ActorsSheet.NAME,
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
        // Charts carry the language of the thread that draws them.
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                StreamedWorkbook streams = new StreamedWorkbook(workbook);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            draw(new Book(streams, data));
            properties(workbook, data.run().asOf());
            workbook.setActiveSheet(0);
            streams.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
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

    private static void properties(XSSFWorkbook workbook, String asOf) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(instant(asOf)));
        core.setTitle("Framing report");
        core.setSubjectProperty("How news outlets framed blame for the same events");
        core.setCreator("Dispatchlens");
        core.setLastModifiedByUser("Dispatchlens");
        core.setCreated(date);
        core.setModified(date);
        workbook.getProperties().getExtendedProperties().setApplication("Dispatchlens");
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
