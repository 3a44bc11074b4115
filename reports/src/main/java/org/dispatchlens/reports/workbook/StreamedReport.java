package org.dispatchlens.reports.workbook;

/** One sheet of the workbook that holds a single long table. */
interface StreamedReport {
    /** Name on the sheet's tab. */
    String name();

    /** Draws the sheet; says so in a sentence where there is nothing to show. */
    void render(StreamedSheet sheet);
}
