package org.dispatchlens.jobs.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.coding.SampleDraw;
import org.dispatchlens.common.coding.SampleFrame;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.report.CodingBooks;
import org.dispatchlens.jobs.run.JobContext;

/** Draws a sample and writes one workbook for each coder. */
public final class CoderSheets {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JobContext context;
    private final SampleOptions options;
    private final CodingGuide guide;

    public CoderSheets(JobContext context, SampleOptions options) {
        this.context = context;
        this.options = options;
        this.guide = CodingGuide.from(context.codebook());
    }

    /**
     * Writes sample and workbooks; a workbook that is there already is never replaced.
     *
     * @return what was written, a line for each workbook
     * @throws InputException where nothing can be drawn or a workbook is there already
     */
    public List<String> write() {
        SampleFrame frame = SampleJob.frame(context, guide, options.tasks(), options.items(), options.seed());
        CodingSample sample = CodingSample.of(SampleDraw.draw(frame, options.tasks(), options.items()));
        if (sample.items().isEmpty()) {
            throw new InputException(
                    context.output() + " holds nothing to code: no sentence of its articles fits the tasks");
        }
        SampleFolder folder = new SampleFolder(context.output(), sample.id());
        List<String> coders = IntStream.rangeClosed(1, options.coders())
                .mapToObj(i -> "coder-" + i)
                .toList();
        coders.forEach(coder -> refuse(folder, coder));
        folder.write(sample, about(sample, frame.outside()));
        List<String> lines = new ArrayList<>();
        lines.add("sample " + sample.id() + ": " + sample.items().size() + " items"
                + (sample.items().size() < options.items() ? " (there are no more)" : "") + " in " + folder.shown());
        books(folder, sample, coders, lines);
        return lines;
    }

    private String name(SampleFolder folder, String coder) {
        return options.sheets()
                .map(dir -> dir.resolve(coder + ".xlsx").toString())
                .orElseGet(() -> folder.shown(coder + ".xlsx"));
    }

    /** A coder's work is never overwritten. */
    private void refuse(SampleFolder folder, String coder) {
        boolean there = options.sheets()
                .map(dir -> Files.exists(dir.resolve(coder + ".xlsx")))
                .orElseGet(() -> context.output().exists(folder.path(coder + ".xlsx")));
        if (there) {
            throw new InputException(
                    name(folder, coder)
                            + " is there already and may hold a coder's work: move it away, or give another --sheet-dir or --seed");
        }
    }

    private void books(SampleFolder folder, CodingSample sample, List<String> coders, List<String> lines) {
        CodingBooks books = service();
        Parties parties = Parties.of(context.codebook());
        try {
            java.nio.file.Path local = Files.createTempDirectory("dispatchlens-coding-");
            try {
                for (String coder : coders) {
                    java.nio.file.Path book = local.resolve(coder + ".xlsx");
                    books.write(sample, guide, parties, coder, book);
                    put(folder, book, coder);
                    lines.add(name(folder, coder));
                }
            } finally {
                FileUtils.deleteQuietly(local.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the sheets of " + folder.path(), e);
        }
    }

    private void put(SampleFolder folder, java.nio.file.Path book, String coder) throws IOException {
        if (options.sheets().isEmpty()) {
            folder.output()
                    .files()
                    .copyFromLocalFile(true, false, new Path(book.toUri()), folder.path(coder + ".xlsx"));
            return;
        }
        try {
            Files.createDirectories(options.sheets().get());
            Files.copy(book, options.sheets().get().resolve(coder + ".xlsx"));
        } catch (IOException e) {
            throw new InputException(
                    "--sheet-dir " + options.sheets().get() + " cannot be written: name a folder that you may write to",
                    e);
        }
    }

    /** For people who find the folder later; nothing reads it. */
    private String about(CodingSample sample, long outside) {
        ObjectNode json = JSON.createObjectNode();
        json.put("sample", sample.id())
                .put("seed", options.seed())
                .put("items", options.items())
                .put(
                        "tasks",
                        String.join(
                                ",",
                                options.tasks().stream().map(CodingTask::code).toList()))
                .put("codebook", context.codebook().hash())
                .put("figures_without_a_number", outside);
        return json.toPrettyString() + "\n";
    }

    /** The workbooks' maker. */
    static CodingBooks service() {
        return ServiceLoader.load(CodingBooks.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no coding books on the class path"));
    }
}
