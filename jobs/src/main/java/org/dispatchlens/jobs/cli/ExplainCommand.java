package org.dispatchlens.jobs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.explain.Explainer;
import org.dispatchlens.common.explain.Explanation;
import org.dispatchlens.common.explain.ExplanationText;
import org.dispatchlens.common.explain.Paint;
import org.dispatchlens.common.explain.Paint.Style;
import org.dispatchlens.common.ingest.Decoded;
import org.dispatchlens.common.ingest.Decoder;
import org.dispatchlens.common.ingest.PublishedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the extraction does with a few sentences. Needs no Spark. */
@Command(
        name = "explain",
        description = {
            "Tries the extraction on a few sentences and shows the parse, what was found, by which rule, and why other words"
                    + " of the codebook, numbers and names gave nothing.",
            "The text is read as the body of an article."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dispatchlens explain \"Mali accused Chad of killing at least 3 people.\"",
            "  dispatchlens explain --codebook my-codebook --file article.txt",
            "  echo \"The army denied the claims.\" | dispatchlens explain --json -"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            description = "One sentence or several; - or nothing reads them from standard input.")
    private String text;

    @Option(names = "--file", paramLabel = "FILE", description = "Reads the text from a file instead.")
    private Path file;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description =
                    "Folder whose YAML files extend the built-in ones of the same name; default: the built-in ones.")
    private Path codebook;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of the text; default: ${DEFAULT-VALUE}.")
    private String outlet = "unknown";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When it was published: decides who held an office and what last month is; default: unknown.")
    private String published = "";

    @Option(names = "--json", description = "Prints one JSON object instead of text.")
    private boolean json;

    @Override
    public Integer call() {
        String given = given();
        if (given.isBlank()) {
            throw new InputException(
                    "the text is empty: give a sentence, such as: dispatchlens explain \"X accused Y.\"");
        }
        String date = PublishedText.read(published)
                .orElseThrow(
                        () -> new InputException("--published " + published + " is no date: write it as 2022-09-14"));
        CodebookFiles files = codebook == null ? CodebookFiles.builtIn() : CodebookFiles.withOverrides(codebook);
        CodebookCheck.own(files);
        Explanation found = Explainer.from(files).explain(given, outlet, date);
        if (found.sentences().isEmpty()) {
            throw new InputException("nothing is left of the text once it is cleaned: give a sentence");
        }
        System.out.print(json ? found.asJson() + "\n" : ExplanationText.of(found, paint()));
        return ExitCodes.DONE;
    }

    private String given() {
        if (file != null && text != null) {
            throw new InputException("give the text or --file " + file + ", not both");
        }
        if (file == null && text != null && !text.equals(STDIN)) {
            return text;
        }
        try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
            // A text of the longest length has at most this many bytes; one byte more tells that it is longer.
            byte[] bytes = in.readNBytes(4 * Explainer.LONGEST + 1);
            Decoded decoded = Decoder.decode(bytes);
            if (decoded instanceof Decoded.Failed failed) {
                throw new InputException(source() + " is no text: " + failed.detail());
            }
            return ((Decoded.Text) decoded).text();
        } catch (IOException e) {
            throw new InputException(source() + " cannot be read: give a text file", e);
        }
    }

    private String source() {
        return file == null ? "standard input" : "--file " + file;
    }

    /** Colours where the output is a terminal. */
    private static Paint paint() {
        if (!Ansi.AUTO.enabled()) {
            return Paint.NONE;
        }
        return (style, words) -> {
            Ansi.Style code = style == Style.BOLD ? Ansi.Style.bold : Ansi.Style.faint;
            return code.on() + words + Ansi.Style.reset.on();
        };
    }
}
