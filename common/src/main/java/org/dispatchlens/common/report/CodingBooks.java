package org.dispatchlens.common.report;

import java.nio.file.Path;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.FilledSheet;
import org.dispatchlens.common.coding.Parties;

/**
 * The workbooks of hand coding as the command line sees them. The reports module provides it as a {@link
 * java.util.ServiceLoader} service, as it does {@link ReportStage}.
 */
public interface CodingBooks {
    /**
     * Writes an empty workbook for one coder, in an order of items of its own, without anything that the program found.
     *
     * @param coder name of the coder
     * @param file does not exist; its folder does
     */
    void write(CodingSample sample, CodingGuide guide, Parties parties, String coder, Path file);

    /**
     * Reads a workbook that was written by {@link #write} and filled in with any spreadsheet program.
     *
     * @throws org.dispatchlens.common.error.InputException where it is no such workbook, or its columns were taken out
     */
    FilledSheet read(Path file);

    /** Writes the workbook that says how far coders and program agree; an earlier one is replaced. */
    void write(CodingAgreement agreement, CodingGuide guide, Parties parties, Path file);
}
