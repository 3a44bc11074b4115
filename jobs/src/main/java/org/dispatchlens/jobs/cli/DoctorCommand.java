package org.dispatchlens.jobs.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.jobs.doctor.Check;
import org.dispatchlens.jobs.doctor.ClockCheck;
import org.dispatchlens.jobs.doctor.CodebookCheckup;
import org.dispatchlens.jobs.doctor.DeltaCheck;
import org.dispatchlens.jobs.doctor.Doctor;
import org.dispatchlens.jobs.doctor.FilesCheck;
import org.dispatchlens.jobs.doctor.FolderCheck;
import org.dispatchlens.jobs.doctor.FontsCheck;
import org.dispatchlens.jobs.doctor.JavaCheck;
import org.dispatchlens.jobs.doctor.LazySession;
import org.dispatchlens.jobs.doctor.LocaleCheck;
import org.dispatchlens.jobs.doctor.MemoryCheck;
import org.dispatchlens.jobs.doctor.ModelCheck;
import org.dispatchlens.jobs.doctor.Place;
import org.dispatchlens.jobs.doctor.SparkCheck;
import org.dispatchlens.jobs.doctor.SyntaxCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at everything that a run needs, before a night is lost. */
@Command(
        name = "doctor",
        description = {
            "Checks Java, memory, disk, Spark, tables, codebook, models, fonts, encodings, limits and clock.",
            "Prints one line for each: ok, warn or FAIL with what to do. Exit code 2 where something fails."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dispatchlens doctor --output out/mine --codebook my-codebook --semantics on"})
final class DoctorCommand implements Callable<Integer> {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Output of the runs, at any Hadoop URI; need not exist.")
    private String output;

    @Option(names = "--codebook", paramLabel = "DIR", description = "Codebook of the runs; default: the built-in one.")
    private Path codebook;

    @Option(
            names = "--semantics",
            paramLabel = "on|off",
            defaultValue = "off",
            description = "Whether Spark NLP and the models are checked as well; default: off.")
    private Semantics.Switch semantics = Semantics.Switch.OFF;

    @Option(names = "--embedding-model", paramLabel = "DIR", description = "Model that compares statements.")
    private String embeddingModel;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master; default: as for run.")
    private String master;

    @Option(names = "--json", description = "One JSON object instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        try (LazySession session = new LazySession(master)) {
            List<Diagnosis> results = Doctor.examine(checks(session), result -> {
                if (!json) {
                    System.out.println(result.line());
                }
            });
            if (json) {
                System.out.println(object(results));
            }
            return Doctor.ill(results) ? ExitCodes.INPUT : ExitCodes.DONE;
        }
    }

    private List<Check> checks(LazySession session) {
        Configuration hadoop = SparkHadoopUtil.get().newConfiguration(new org.apache.spark.SparkConf());
        Place temp = new Place(temp(), hadoop);
        Place place = output == null ? temp : new Place(output, hadoop);
        List<Check> checks = new ArrayList<>(List.of(
                new JavaCheck(),
                new MemoryCheck(),
                new FilesCheck(),
                new LocaleCheck(),
                new FontsCheck(),
                new FolderCheck("temp", temp)));
        if (output != null) {
            checks.add(new FolderCheck("output", place));
        }
        checks.addAll(List.of(
                new ClockCheck(place),
                codebook(),
                new SyntaxCheck(),
                new SparkCheck(session),
                new DeltaCheck(session, place)));
        if (semantics == Semantics.Switch.ON) {
            checks.add(new ModelCheck(session, Optional.ofNullable(embeddingModel)));
        }
        return checks;
    }

    private Check codebook() {
        String name = codebook == null ? "the built-in codebook" : codebook.toString();
        return new CodebookCheckup(name, () -> {
            CodebookFiles files = codebook == null ? CodebookFiles.builtIn() : CodebookFiles.withOverrides(codebook);
            var findings = CodebookCheck.findings(files);
            if (findings.stream().noneMatch(f -> f.error())) {
                CodebookCheck.read(files);
            }
            return findings;
        });
    }

    /** Where Spark writes what does not fit into memory. */
    private static String temp() {
        String local = System.getenv("SPARK_LOCAL_DIRS");
        String folder = local != null
                ? local.split(",")[0]
                : System.getProperty("spark.local.dir", System.getProperty("java.io.tmpdir"));
        return Path.of(folder.split(",")[0]).toUri().toString();
    }

    private static ObjectNode object(List<Diagnosis> results) {
        ObjectNode object = new ObjectMapper().createObjectNode();
        object.put("healthy", !Doctor.ill(results));
        results.forEach(result -> object.withArray("checks").add(result.json()));
        return object;
    }
}
