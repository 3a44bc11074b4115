package org.dispatchlens.reports.coding;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.reports.workbook.Styles;

/** The workbook that says how far coders and program agree. */
final class AgreementBook {
    static final String FOOTER = "Dispatchlens agreement of coders";

    private final XSSFWorkbook workbook;
    private final CodingAgreement agreement;
    private final AgreementWords words;

    AgreementBook(XSSFWorkbook workbook, CodingAgreement agreement, CodingGuide guide, Parties parties) {
        this.workbook = workbook;
        this.agreement = agreement;
        this.words = new AgreementWords(guide, parties);
    }

    void draw() {
        Styles styles = new Styles(workbook);
        new AgreementSheet(workbook, styles, agreement, words).draw();
        new MatricesSheet(workbook, styles, agreement, words).draw();
        new DifferencesSheet(workbook, styles, agreement, words).draw();
        new AgreementMethodSheet(workbook, styles).draw();
    }
}
