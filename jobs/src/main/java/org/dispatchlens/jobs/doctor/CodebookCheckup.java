package org.dispatchlens.jobs.doctor;

import java.util.List;
import java.util.function.Supplier;
import org.dispatchlens.common.codebook.CodebookFinding;
import org.dispatchlens.common.doctor.CodebookRule;
import org.dispatchlens.common.doctor.Diagnosis;

/** Whether the codebook can be read and what the linter says of it. */
public final class CodebookCheckup implements Check {
    private final String codebook;
    private final Supplier<List<CodebookFinding>> lint;

    /**
     * Checks a codebook.
     *
     * @param codebook what the user calls it
     * @param lint reads it and finds what is wrong
     */
    public CodebookCheckup(String codebook, Supplier<List<CodebookFinding>> lint) {
        this.codebook = codebook;
        this.lint = lint;
    }

    @Override
    public String name() {
        return "codebook";
    }

    @Override
    public String mend() {
        return "dispatchlens lint says more";
    }

    @Override
    public Diagnosis look() {
        return CodebookRule.of(codebook, lint.get());
    }
}
