package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.junit.jupiter.api.Test;

/** Rows are what POI's own writer makes of the same cells. */
class RowXmlTest {
    private static final int ROW = 6;
    private static final int FAR_COLUMN = 30;
    private static final float HEIGHT = 26.5f;

    @Property(tries = 100)
    void rowsAreThoseOfPoi(@ForAll String any, @ForAll @DoubleRange(min = -1e9, max = 1e9) double number) {
        String text = SafeText.clean(any) + " <a & \"b\">\u00a0\t\n";
        assertThat(own(text, number)).isEqualTo(poi(text, number));
    }

    private static String own(String text, double number) {
        RowXml xml = new RowXml();
        xml.begin(ROW);
        xml.text(0, 1, text);
        xml.text(1, 1, "plain");
        xml.blank(2, 1);
        xml.number(FAR_COLUMN, 1, number);
        return xml.end(HEIGHT);
    }

    private static String poi(String text, double number) {
        try (KeptWorkbook workbook = new KeptWorkbook()) {
            CellStyle style = workbook.createCellStyle();
            SXSSFRow row = workbook.createSheet().createRow(ROW);
            row.setHeightInPoints(HEIGHT);
            row.createCell(0).setCellValue(text);
            row.createCell(1).setCellValue("plain");
            row.createCell(2);
            row.createCell(FAR_COLUMN).setCellValue(number);
            row.forEach(cell -> cell.setCellStyle(style));
            row.getSheet().flushRows();
            return workbook.written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that shows what was written of its sheet. */
    private static final class KeptWorkbook extends SXSSFWorkbook {
        private SheetDataWriter writer;

        @Override
        protected SheetDataWriter createSheetDataWriter() throws IOException {
            writer = new SheetDataWriter();
            return writer;
        }

        String written() throws IOException {
            writer.close();
            try (InputStream rows = writer.getWorksheetXMLInputStream()) {
                return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void matchedWordsAreRunsOfTheirOwn() {
        RowXml xml = new RowXml();
        xml.begin(0);
        xml.rich(0, 2, new Sentence("They shelled it", List.of(new Sentence.Range(5, 12))), "<rPr/>");
        assertThat(xml.end(0))
                .isEqualTo("<row r=\"1\">\n<c r=\"A1\" s=\"2\" t=\"inlineStr\"><is>"
                        + "<r><t xml:space=\"preserve\">They </t></r>"
                        + "<r><rPr/><t xml:space=\"preserve\">shelled</t></r>"
                        + "<r><t xml:space=\"preserve\"> it</t></r></is></c></row>\n");
    }
}
