package org.dispatchlens.reports.workbook;

import org.dispatchlens.common.tables.TableRow;

/**
 * One row of the Evidence sheet.
 *
 * @param id kind and place in the sheet, such as {@code B12}
 * @param words the row in words
 */
record EvidenceRow(String id, EvidenceKind kind, TableRow row, EvidenceText words) {
    EvidenceRow(String id, EvidenceKind kind, TableRow row) {
        this(id, kind, row, kind.text(row));
    }
}
