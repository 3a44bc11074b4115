package org.dispatchlens.common.doctor;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFinding;

/** What is wrong with a codebook. */
public final class CodebookRule {
    private static final String CHECK = "codebook";

    private CodebookRule() {}

    /**
     * Judges what the linter found.
     *
     * @param name what the user calls the codebook
     */
    public static Diagnosis of(String name, List<CodebookFinding> findings) {
        long errors = findings.stream().filter(CodebookFinding::error).count();
        if (errors > 0) {
            CodebookFinding first =
                    findings.stream().filter(CodebookFinding::error).findFirst().orElseThrow();
            return Diagnosis.fail(
                    CHECK, errors + " errors, the first: " + first, "dispatchlens lint lists all of them");
        }
        return findings.isEmpty()
                ? Diagnosis.ok(CHECK, name + " is clean")
                : Diagnosis.warn(
                        CHECK,
                        name + " has " + findings.size() + " entries without use",
                        "dispatchlens lint lists them");
    }
}
