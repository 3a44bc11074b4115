package org.dispatchlens.reports.coding;

/** What the program writes into a coding workbook to find its way when it comes back. */
final class Marks {
    /** First cell of the sheet of codes; another number means another shape. */
    static final String BOOK = "dispatchlens coding sheet 1";
    /** Begins the first cell of the hidden row that names the columns of a task's sheet; the task follows. */
    static final String ITEMS = "item:";
    /** Name of the cell with the coder's name. */
    static final String CODER = "coder";

    static final String CODES_SHEET = "Codes";

    private Marks() {}
}
