package org.dispatchlens.reports.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks: the same content gives the same bytes, whatever machine and time. */
public final class ExcelFile {
    private ExcelFile() {}

    /**
     * Writes one workbook to {@code file}, whose folder exists.
     *
     * @param title title of the document
     * @param time what the document gives as its time, since that of writing would make every file another one
     * @param draw fills the workbook
     */
    public static void write(Path file, String title, Instant time, Consumer<StreamedWorkbook> draw) {
        // Charts carry the language of the thread that draws them.
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                StreamedWorkbook streams = new StreamedWorkbook(workbook);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            draw.accept(streams);
            properties(workbook, title, time);
            workbook.setActiveSheet(0);
            streams.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
    }

    private static void properties(XSSFWorkbook workbook, String title, Instant time) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(time));
        core.setTitle(title);
        core.setCreator("Dispatchlens");
        core.setCreated(date);
        core.setModified(date);
        workbook.getProperties().getExtendedProperties().setApplication("Dispatchlens");
    }
}
