package org.dispatchlens.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.codebook.CodebookFinding;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.extract.actors.CodebookLinter;
import org.dispatchlens.common.ingest.DispatchReader;

/** Whether a codebook can be used, asked before any work is done with it. */
final class CodebookCheck {
    private CodebookCheck() {}

    /** What is wrong or useless in it, errors of one file's own before those between files. */
    static List<CodebookFinding> findings(CodebookFiles files) {
        List<CodebookFinding> findings = new ArrayList<>(files.findings());
        if (findings.stream().noneMatch(CodebookFinding::error)) {
            findings.addAll(CodebookLinter.lint(files));
        }
        return findings;
    }

    /** Reads the files of the families that no finding is about; throws {@link InputException} where one is wrong. */
    static void read(CodebookFiles files) {
        Extractor.from(files);
        CodingGuide.from(files);
        DispatchReader.from(files);
    }

    /** Throws {@link InputException} where a user's own codebook cannot be used; the built-in one is tested at build. */
    static void own(CodebookFiles files) {
        if (files.overrides().isEmpty()) {
            return;
        }
        List<CodebookFinding> errors =
                findings(files).stream().filter(CodebookFinding::error).toList();
        if (!errors.isEmpty()) {
            throw new InputException(errors.get(0)
                    + (errors.size() == 1
                            ? ""
                            : "; " + (errors.size() - 1) + " more: dispatchlens lint --codebook " + files.folder()
                                    + " lists them"));
        }
        read(files);
    }
}
