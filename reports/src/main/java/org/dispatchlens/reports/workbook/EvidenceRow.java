package org.dispatchlens.reports.workbook;

import org.dispatchlens.common.tables.TableRow;

/**
 * One row of the Evidence sheet.
 *
 * @param id kind and place in the sheet, such as {@code B12}
 */
record EvidenceRow(String id, EvidenceKind kind, TableRow row) {}
