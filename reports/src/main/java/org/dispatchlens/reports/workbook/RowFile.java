package org.dispatchlens.reports.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * The temporary file of a streamed sheet's rows. It is not compressed: the workbook is, and once is enough for what costs
 * most of a long sheet.
 */
final class RowFile extends SheetDataWriter {
    RowFile() throws IOException {
        super();
    }

    /** Appends a row that {@link RowXml} made. */
    void add(String row) {
        try {
            _out.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException("writing rows of a sheet to " + getTempFile(), e);
        }
    }
}
