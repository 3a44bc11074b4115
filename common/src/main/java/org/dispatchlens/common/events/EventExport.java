package org.dispatchlens.common.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Writes a run's blame and figures as event data.
 *
 * <p>Input: the exported tables {@link #tables}. Output: {@code plover-events.jsonl}, {@code gdelt-events.tsv} with {@code
 * gdelt-events-header.tsv}, {@code gkg-counts.tsv}, {@code gkg-counts-extended.tsv}, as wanted, and {@code fields.csv}. The
 * same exports give the same bytes.
 */
public final class EventExport {
    public static final String PLOVER = "plover-events.jsonl";
    public static final String GDELT = "gdelt-events.tsv";
    public static final String GDELT_HEADER = "gdelt-events-header.tsv";
    public static final String COUNTS = "gkg-counts.tsv";
    public static final String EXTENDED_COUNTS = "gkg-counts-extended.tsv";
    public static final String FIELDS = "fields.csv";

    private final EventOptions options;
    private final EventSummary summary = new EventSummary();
    private final GdeltEvents events = new GdeltEvents();
    private final GkgCounts counts = new GkgCounts(false);
    private final GkgCounts extended = new GkgCounts(true);
    private long records;

    public EventExport(EventOptions options) {
        this.options = options;
    }

    /** The tables that are read, as CSV files in the folder of exports. */
    public static List<TableSpec> tables() {
        return ArticleReader.TABLES;
    }

    /**
     * Writes the files.
     *
     * @param exports local folder {@code exports} of a finished run
     * @param folder local folder to write to
     * @throws org.dispatchlens.common.error.InputException where a table is missing or of another version
     */
    public EventSummary write(Path exports, Path folder) {
        try (ArticleReader articles = new ArticleReader(exports);
                BufferedWriter plover = open(folder, PLOVER, EventFormat.PLOVER)) {
            while (articles.hasNext()) {
                add(articles.next(), plover);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + folder, e);
        }
        finish(folder);
        return summary;
    }

    private BufferedWriter open(Path folder, String file, EventFormat format) throws IOException {
        return wanted(format)
                ? Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8)
                : new BufferedWriter(Writer.nullWriter());
    }

    private void add(ArticleRows article, BufferedWriter plover) throws IOException {
        Optional<EventDate> date = EventDate.of(article.article().text("published_at"));
        if (date.isEmpty()) {
            article.blames().forEach(row -> summary.leftOut("all files, blame of articles without a date"));
            article.figures().forEach(row -> summary.leftOut("all files, figures of articles without a date"));
            return;
        }
        Map<Integer, List<Long>> numbers = new HashMap<>();
        for (TableRow blame : article.blames()) {
            Optional<Deed> deed = Deeds.of(blame, article);
            if (deed.isPresent()) {
                addRecord(
                        new PloverEvent(
                                blame, article, date.get(), deed.get(), Magnitudes.of(blame, deed.get(), article)),
                        plover);
                addMention(article, date.get(), deed.get(), blame, numbers);
            } else {
                summary.leftOut("all files, blame with a code that CAMEO does not have");
            }
        }
        addFigures(article, date.get(), numbers);
    }

    private void addRecord(PloverEvent event, BufferedWriter plover) throws IOException {
        if (event.deed().code().plover().isEmpty()) {
            leftOut(EventFormat.PLOVER, PLOVER + ", blame with a code that PLOVER dropped");
        } else if (event.deed().source().unknown()) {
            leftOut(EventFormat.PLOVER, PLOVER + ", blame without a word for who acts");
        } else if (wanted(EventFormat.PLOVER)) {
            plover.write(event.json(options.text()));
            plover.write('\n');
            records++;
        }
    }

    private void addMention(
            ArticleRows article, EventDate date, Deed deed, TableRow blame, Map<Integer, List<Long>> numbers) {
        if (!deed.happened()) {
            leftOut(EventFormat.GDELT, GDELT + ", blame that is " + deed.polarity());
        } else if (skipped(article)) {
            leftOut(EventFormat.GDELT, GDELT + ", blame in wire copies");
        } else {
            int sentence = blame.integer("sentence_id");
            if (wanted(EventFormat.GDELT)) {
                events.add(article, date, deed, sentence);
            }
            numbers.computeIfAbsent(sentence, s -> new ArrayList<>())
                    .add(GdeltEvent.id(GdeltEvent.key(date, deed, article.story())));
        }
    }

    private void addFigures(ArticleRows article, EventDate date, Map<Integer, List<Long>> numbers) {
        for (TableRow figure : wanted(EventFormat.COUNTS) ? article.figures() : List.<TableRow>of()) {
            if (skipped(article)) {
                summary.leftOut(COUNTS + ", figures in wire copies");
            } else {
                addFigure(article, date, figure, numbers.getOrDefault(figure.integer("sentence_id"), List.of()));
            }
        }
    }

    private void addFigure(ArticleRows article, EventDate date, TableRow figure, List<Long> events) {
        if (options.extended()) {
            extended.add(article, date, figure, events);
        }
        Optional<String> hindrance = GkgCounts.hindrance(figure);
        if (hindrance.isEmpty()) {
            counts.add(article, date, figure, events);
        } else {
            summary.leftOut(COUNTS + ", " + hindrance.get());
        }
    }

    private boolean wanted(EventFormat format) {
        return options.formats().contains(format);
    }

    private void leftOut(EventFormat format, String what) {
        if (wanted(format)) {
            summary.leftOut(what);
        }
    }

    private boolean skipped(ArticleRows article) {
        return options.wireOnce() && article.copy();
    }

    private void finish(Path folder) {
        if (wanted(EventFormat.PLOVER)) {
            summary.wrote(PLOVER, records);
        }
        if (wanted(EventFormat.GDELT)) {
            write(
                    folder,
                    GDELT,
                    options.header() ? GdeltColumns.ALL : List.of(),
                    events.all().map(GdeltEvent::cells));
            text(folder, GDELT_HEADER, Tsv.line(GdeltColumns.ALL) + "\n");
        }
        if (wanted(EventFormat.COUNTS)) {
            write(folder, COUNTS, GkgColumns.ALL, counts.all().map(GkgCount::cells));
            if (options.extended()) {
                write(
                        folder,
                        EXTENDED_COUNTS,
                        GkgColumns.EXTENDED,
                        extended.all().map(GkgCount::cells));
            }
        }
        text(folder, FIELDS, CodeTable.text(FIELDS));
    }

    private void write(Path folder, String file, List<String> header, Stream<List<String>> rows) {
        summary.wrote(file, Tsv.write(folder.resolve(file), header, rows));
    }

    private static void text(Path folder, String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + folder.resolve(file), e);
        }
    }
}
