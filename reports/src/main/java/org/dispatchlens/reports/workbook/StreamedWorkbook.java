package org.dispatchlens.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of which some sheets are streamed to disk row by row. Its zip entries carry one fixed time, so that the same
 * content gives the same bytes.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {
    /** The first time that a zip entry can carry. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Rows of a streamed sheet that are kept in memory. */
    private static final int WINDOW = 16;

    private final Set<Short> marked = new HashSet<>();

    /** {@code workbook} holds the sheets that are not streamed. */
    StreamedWorkbook(XSSFWorkbook workbook) {
        super(workbook, WINDOW);
        setCompressTempFiles(true);
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    /** Says that cells of a style can hold a {@link MarkedText}. */
    void marks(CellStyle style) {
        marked.add(style.getIndex());
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new RichSheetWriter(marked);
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
        return zip;
    }
}
