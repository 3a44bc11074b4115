package org.dispatchlens.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.jobs.coding.AgreementReport;
import org.dispatchlens.jobs.run.OutputFolder;
import org.dispatchlens.jobs.run.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far coders agree, and the program with them. Needs no Spark. */
@Command(
        name = "agreement",
        description = {
            "Reads the workbooks that came back from coders: Krippendorff's alpha, which answers were confused, and the",
            "program's precision and recall. Prints one JSON line and writes agreement.xlsx and agreement.csv."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  dispatchlens agreement --output out/mine --sheets from-coders/coder-1.xlsx from-coders/coder-2.xlsx"
        })
final class AgreementCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Option(
            names = "--sheets",
            required = true,
            arity = "1..*",
            paramLabel = "XLSX",
            description =
                    "Filled workbooks of one sample, one for each coder. With one, the program is compared with it.")
    private List<Path> sheets;

    @Option(
            names = "--report",
            paramLabel = "XLSX",
            description = "Where to write the workbook, with the CSV beside it; default: beside the sample, in"
                    + " OUT/coding/<sample>.")
    private Path report;

    @Override
    public Integer call() {
        RunOptions options = common.checked();
        OutputFolder output = OutputFolder.open(options.output(), new Configuration());
        try {
            AgreementReport agreement = new AgreementReport(output, options.codebookFiles());
            int minimumN = options.caseFile().orElse(CaseFile.DEFAULT).minimumN();
            System.out.println(agreement
                    .write(sheets, minimumN, Optional.ofNullable(report))
                    .json());
        } finally {
            output.clean();
        }
        return ExitCodes.DONE;
    }
}
