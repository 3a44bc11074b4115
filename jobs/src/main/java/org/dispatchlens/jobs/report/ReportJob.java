package org.dispatchlens.jobs.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.report.ReportStage;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.LocalFiles;
import org.dispatchlens.jobs.run.OutputFolder;
import org.dispatchlens.jobs.run.RunRecords;
import org.dispatchlens.jobs.run.StageResult;

/**
 * Stage 5: workbook, charts and page.
 *
 * <p>Input: the exports of this run or, alone, those in {@code OUT/exports}; {@code run.json}.
 *
 * <p>Output: {@code OUT/report/framing-report.xlsx}, {@code OUT/report/charts/}, {@code OUT/report/index.html}.
 *
 * <p>Example: {@code dispatchlens report --output out/mine}
 */
public final class ReportJob implements Job {
    @Override
    public String name() {
        return "report";
    }

    @Override
    public StageResult run(JobContext context) {
        context.study().report();
        OutputFolder output = context.output();
        Path exports = output.staged("exports");
        if (!output.exists(exports)) {
            exports = output.resolve("exports");
        }
        if (!output.exists(exports)) {
            throw new InputException(
                    output + " has no exports: run `dispatchlens compare` with the same --output first");
        }
        write(output, exports, RunRecords.stageDraft(context));
        return new StageResult(0, "workbook, charts and page", Map.of());
    }

    /** The report writer works on local files; what it reads of a remote output is copied to this machine. */
    private static void write(OutputFolder output, Path exports, Path runJson) {
        try {
            java.nio.file.Path local = Files.createTempDirectory("dispatchlens-report-");
            try {
                java.nio.file.Path report = Files.createDirectory(local.resolve("report"));
                stage().write(
                                LocalFiles.of(output.files(), exports, local),
                                LocalFiles.of(output.files(), runJson, local),
                                report);
                output.files().copyFromLocalFile(true, true, new Path(report.toUri()), output.staged("report"));
            } finally {
                org.apache.commons.io.FileUtils.deleteQuietly(local.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the report of " + output, e);
        }
    }

    private static ReportStage stage() {
        return ServiceLoader.load(ReportStage.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no report stage on the class path"));
    }
}
