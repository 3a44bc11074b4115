package org.dispatchlens.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dispatchlens.common.codebook.Nearest;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.tables.DataDictionary;
import org.dispatchlens.common.tables.TableSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the columns of the exported tables mean. Needs no Spark. */
@Command(
        name = "dictionary",
        description = {
            "Prints what every column of the exported tables means.",
            "The same stands in the workbook's sheet Data dictionary and in OUT/exports/datapackage.json."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dispatchlens dictionary blames figures",
            "  dispatchlens dictionary --format csv > columns.csv"
        })
final class DictionaryCommand implements Callable<Integer> {
    /** How it is written. */
    enum Format {
        MARKDOWN,
        CSV,
        JSON
    }

    @Parameters(arity = "0..*", paramLabel = "TABLE", description = "Names of tables; default: all.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "markdown",
            paramLabel = "FORMAT",
            description = "markdown, csv, or json (a Data Package); default: markdown.")
    private Format format;

    @Override
    public Integer call() {
        List<TableSpec> tables = names.isEmpty()
                ? DataDictionary.TABLES
                : names.stream().map(DictionaryCommand::table).toList();
        System.out.print(
                switch (format) {
                    case MARKDOWN -> DataDictionary.markdown(tables);
                    case CSV -> DataDictionary.csv(tables);
                    case JSON -> DataDictionary.dataPackage(tables);
                });
        return ExitCodes.DONE;
    }

    private static TableSpec table(String name) {
        return DataDictionary.TABLES.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            DataDictionary.TABLES.stream().map(TableSpec::name).toList();
                    return new InputException(name + " is no exported table" + Nearest.hint(name, known)
                            + " Tables are " + String.join(", ", known));
                });
    }
}
