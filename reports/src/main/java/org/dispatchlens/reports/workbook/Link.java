package org.dispatchlens.reports.workbook;

/**
 * A place in this workbook to jump to.
 *
 * @param location a range such as {@code Evidence!A12:L20}, or a defined name of several ranges
 * @param tip what the reader sees when the pointer rests on it
 */
public record Link(String location, String tip) {
    /** The top of a sheet. */
    static Link sheet(String name) {
        return new Link("'" + name + "'!A1", "Open the sheet " + name);
    }
}
