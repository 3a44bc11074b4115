/**
 * The workbook: one class per sheet. {@code WorkbookWriter} is the way in; {@code SheetCanvas} is what sheets draw on;
 * {@code EvidenceIndex} knows which rows stand behind a number.
 */
package org.dispatchlens.reports.workbook;
