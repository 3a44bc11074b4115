package org.dispatchlens.reports.workbook;

import java.nio.file.Path;

/** Writes workbooks of the test data into a folder, to look at them in a spreadsheet program. */
final class WorkbookPreview {
    private WorkbookPreview() {}

    /** Takes the folder, which exists. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        WorkbookWriter.write(TestReportData.full(), folder.resolve("full.xlsx"));
        WorkbookWriter.write(TestReportData.minimal(), folder.resolve("minimal.xlsx"));
        WorkbookWriter.write(TestReportData.empty(), folder.resolve("empty.xlsx"));
    }
}
