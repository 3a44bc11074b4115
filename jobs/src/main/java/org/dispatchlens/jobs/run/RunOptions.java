package org.dispatchlens.jobs.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.study.CaseFile;

/**
 * What a user asked for, checked and with its defaults.
 *
 * @param arguments the command line as given, for the run record
 * @param inputs files, folders or globs at any Hadoop URI; empty for jobs that read tables
 * @param manifest CSV with outlet and date per file
 * @param codebook folder whose files extend the built-in ones
 * @param caseFile the study; empty for everything, or for what the stages before were told
 * @param asOf what counts as now; only printed, never computed with
 * @param limit number of input files to read at most; 0 for all
 * @param maxSize bytes over which a text is rejected
 * @param strict exit code 3 when something was rejected
 * @param upkeep how the wide tables are written, kept and read
 */
public record RunOptions(
        String command,
        List<String> arguments,
        List<String> inputs,
        String output,
        Optional<Path> manifest,
        Optional<Path> codebook,
        Optional<CaseFile> caseFile,
        Instant asOf,
        int limit,
        int maxSize,
        boolean strict,
        Upkeep upkeep) {
    public RunOptions {
        arguments = List.copyOf(arguments);
        inputs = List.copyOf(inputs);
    }

    public CodebookFiles codebookFiles() {
        return codebook.map(CodebookFiles::withOverrides).orElseGet(CodebookFiles::builtIn);
    }
}
