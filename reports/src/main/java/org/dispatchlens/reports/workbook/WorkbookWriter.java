package org.dispatchlens.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.reports.ReportData;

/** Writes {@code framing-report.xlsx}. The same data give the same bytes. */
public final class WorkbookWriter {
    private WorkbookWriter() {}

    /** Writes the workbook to {@code file}, whose folder exists. */
    public static void write(ReportData data, Path file) {
        // Charts carry the language of the thread that draws them.
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            draw(new Book(workbook, data));
            properties(workbook, data.run().asOf());
            workbook.setActiveSheet(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Files.write(file, StableZip.rewrite(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
    }

    /** All tabs are made in order, the overview is drawn last: it draws on what the others hold. */
    private static void draw(Book book) {
        ReportSheet overview = new OverviewSheet();
        List<ReportSheet> others = List.of(
                new OutletsSheet(),
                new ActorsSheet(),
                new SentimentSheet(),
                new FiguresSheet(),
                new BlameSheet(),
                new StatementsSheet(),
                new EvidenceSheet(),
                new ArticlesSheet(),
                new WireSheet(),
                new IssuesSheet(),
                new CodebookSheet(),
                new MethodSheet());
        SheetCanvas front = new SheetCanvas(book, overview.name());
        Map<ReportSheet, SheetCanvas> canvases = new LinkedHashMap<>();
        others.forEach(sheet -> canvases.put(sheet, new SheetCanvas(book, sheet.name())));
        canvases.forEach((sheet, canvas) -> {
            sheet.render(canvas);
            canvas.finish();
        });
        overview.render(front);
        front.finish();
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
