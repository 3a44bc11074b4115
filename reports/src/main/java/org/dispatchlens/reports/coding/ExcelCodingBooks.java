package org.dispatchlens.reports.coding;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.FilledSheet;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.report.CodingBooks;
import org.dispatchlens.reports.workbook.ExcelFile;

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
        ExcelFile.write(file, title, Instant.EPOCH, streams -> draw.accept(streams.getXSSFWorkbook()));
    }
}
