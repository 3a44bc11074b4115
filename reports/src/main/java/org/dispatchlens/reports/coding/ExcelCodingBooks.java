package org.dispatchlens.reports.coding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.FilledSheet;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.report.CodingBooks;

/** The workbooks of hand coding as Excel files. The same content gives the same bytes. */
public final class ExcelCodingBooks implements CodingBooks {
    @Override
    public void write(CodingSample sample, CodingGuide guide, Parties parties, String coder, Path file) {
        save(file, "Coding sheet", workbook -> new CoderBook(workbook, sample, guide, parties).draw(coder));
    }

    @Override
    public FilledSheet read(Path file) {
        return SheetReader.read(file);
    }

    @Override
    public void write(CodingAgreement agreement, CodingGuide guide, Parties parties, Path file) {
        save(file, "Agreement of coders", workbook -> new AgreementBook(workbook, agreement, guide, parties).draw());
    }

    private static void save(Path file, String title, Consumer<XSSFWorkbook> draw) {
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            draw.accept(workbook);
            properties(workbook, title);
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

    /** The time of writing would make every file another one. */
    private static void properties(XSSFWorkbook workbook, String title) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Dispatchlens");
        core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        core.setModified(Optional.of(Date.from(Instant.EPOCH)));
        workbook.getProperties().getExtendedProperties().setApplication("Dispatchlens");
    }
}
