package org.dispatchlens.common.align.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.extract.figures.ToldTime;
import org.dispatchlens.common.extract.figures.ToldTimes;
import org.dispatchlens.common.model.Publication;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Reads the {@link ReportTime} of a report: from its clause, else from the time that opens its sentence, else from the
 * event of the figures that it states.
 */
public final class ReportTimes {
    private static final Pattern BREAK = Pattern.compile("[;—–]|\\b(?:while|whereas|but|although|though)\\b");
    /** {@code In August, ...}: the time begins within so many characters. */
    private static final int OPENING = 12;

    private static final String DIRECT = "DIRECT";

    private final ToldTimes told;

    private ReportTimes(ToldTimes told) {
        this.told = told;
    }

    /** Reads the time words of {@code figures.yaml}. */
    public static ReportTimes from(CodebookFiles files) {
        return new ReportTimes(ToldTimes.from(files));
    }

    /** The time of what a row of blame or speech tells. */
    public ReportTime of(ArticleEvidence article, TableRow row) {
        // What a speaker calls "last night" counts from the speech, whose day is not known.
        LocalDate published = published(article);
        ReportTime time = of(row.text("sentence"), words(row), direct(row) ? null : published);
        if (direct(row)) {
            time = time.asSaid();
        }
        return time.stretches().isEmpty() ? ReportTime.of(events(article, row), List.of(), published) : time;
    }

    private static boolean direct(TableRow row) {
        boolean quote = row.spec().name().equals(EvidenceTables.QUOTES.name());
        return row.text(quote ? "kind" : "voice").equals(DIRECT);
    }

    private static String words(TableRow row) {
        if (row.spec().name().equals(EvidenceTables.QUOTES.name())) {
            return row.text("content");
        }
        return row.text("act").isEmpty() ? row.text("cue") : row.text("act");
    }

    /** Of the figures inside the row's span. */
    private static List<ToldTime> events(ArticleEvidence article, TableRow row) {
        return article.rows(EvidenceTables.FIGURES).stream()
                .filter(f -> f.integer("char_start") >= row.integer("char_start")
                        && f.integer("char_end") <= row.integer("char_end"))
                .map(f -> event(f.text("event_ref")))
                .toList();
    }

    /** The time of what {@code words}, a part of the sentence, tell. */
    ReportTime of(String sentence, String words, LocalDate published) {
        int from = Math.max(0, sentence.indexOf(words));
        int to = sentence.contains(words) ? from + words.length() : sentence.length();
        int start = clauseStart(sentence, from);
        int end = clauseEnd(sentence, to);
        List<ToldTime> all = told.in(sentence, published);
        List<ToldTime> own =
                all.stream().filter(t -> t.start() >= start && t.end() <= end).toList();
        ReportTime time = ReportTime.of(own, DayParts.in(sentence.substring(start, end)), published);
        return time.stretches().isEmpty()
                ? ReportTime.of(all.stream().filter(t -> t.start() <= OPENING).toList(), List.of(), published)
                : time;
    }

    private static int clauseStart(String sentence, int from) {
        Matcher breaks = BREAK.matcher(sentence).region(0, from);
        int start = 0;
        while (breaks.find()) {
            start = breaks.end();
        }
        return start;
    }

    private static int clauseEnd(String sentence, int to) {
        Matcher breaks = BREAK.matcher(sentence).region(to, sentence.length());
        return breaks.find() ? breaks.start() : sentence.length();
    }

    private static ToldTime event(String reference) {
        return new ToldTime(0, 0, "", reference.replace("/..", ""), null, reference.endsWith("/.."), true);
    }

    private static LocalDate published(ArticleEvidence article) {
        OptionalLong day = Publication.day(article.facts().publishedAt());
        return day.isPresent() ? LocalDate.ofEpochDay(day.getAsLong()) : null;
    }
}
