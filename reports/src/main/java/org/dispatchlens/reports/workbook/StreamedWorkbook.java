package org.dispatchlens.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of which some sheets are streamed to disk row by row. Its zip entries carry one fixed time, so that the same
 * content gives the same bytes.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {
    /** The first time that a zip entry can carry. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Of 1 to 9. Level 6 makes a file by an eighth smaller, and of a long sheet takes longer than all else does. */
    private static final int COMPRESSION = 3;

    /** The rows of the sheet that was made last. */
    private RowFile latest;

    /** {@code workbook} holds the sheets that are not streamed. */
    StreamedWorkbook(XSSFWorkbook workbook) {
        super(workbook);
        // Rows do not come by way of POI's objects, so that only their writer knows how many there are.
        setShouldCalculateSheetDimensions(false);
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    /** Makes a sheet whose rows come one after the other. */
    RowWriter rows(String name, Styles styles) {
        XSSFSheet sheet = getXSSFWorkbook().getSheet(createSheet(name).getSheetName());
        return new RowWriter(sheet, styles, latest);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        latest = new RowFile();
        return latest;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                ZipArchiveEntry stable = new ZipArchiveEntry(entry.getName());
                stable.setTimeLocal(EPOCH);
                super.putArchiveEntry(stable);
            }
        };
        zip.setUseZip64(Zip64Mode.AsNeeded);
        zip.setLevel(COMPRESSION);
        return zip;
    }
}
