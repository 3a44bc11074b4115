package org.dispatchlens.common.extract.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/**
 * The times that a sentence tells of what it reports, by the same words that date figures. Times that only compare or
 * bound ({@code after the war of 2008}, {@code the worst since 2014}) are left out. Immutable and thread-safe.
 */
public final class ToldTimes {
    private static final int NOUN_REACH = 5;
    private static final String SINCE = "since";
    private static final String OPEN = "XXXX";

    private final TimeExpressions times;
    private final Set<String> speechVerbs = new HashSet<>();
    private final Set<String> happenings = new HashSet<>();
    private final Set<String> determiners;

    private ToldTimes(FiguresCodebook codebook) {
        times = new TimeExpressions(codebook);
        speechVerbs.addAll(codebook.attribution().speechVerbs());
        speechVerbs.addAll(codebook.attribution().accuseVerbs());
        happenings.addAll(codebook.time().anaphoricNouns());
        happenings.addAll(codebook.time().anaphoricDeals());
        determiners = WordSet.of(codebook.time().anaphoricDeterminers());
    }

    /** Reads {@code figures.yaml}; throws {@code InputException} when the user's file breaks its schema. */
    public static ToldTimes from(CodebookFiles files) {
        return new ToldTimes(files.read("figures", FiguresCodebook.class));
    }

    /**
     * The times in text order.
     *
     * @param published day of publication, from which relative times are reckoned; may be null
     */
    public List<ToldTime> in(String sentence, LocalDate published) {
        Sentence whole = new Sentence(0, 0, new Span(0, sentence.length()), sentence);
        SentenceView view = SentenceView.of(new AnnotatedSentence(whole, List.of(), List.of(), List.of()));
        List<ToldTime> told = new ArrayList<>();
        for (TimeReference time : times.in(view, published)) {
            if ((time.since() && !times.comparedWith(view, time)) || !time.comparison()) {
                told.add(told(view, time.from(), time.to(), time.edtf(), time.since()));
            }
        }
        if (told.stream().noneMatch(ToldTime::since)) {
            told.addAll(sinceSomethingHappened(view));
        }
        return List.copyOf(told);
    }

    /** {@code Since the truce}: a past that lasts, from when nobody says. */
    private List<ToldTime> sinceSomethingHappened(SentenceView view) {
        return IntStream.range(0, view.size())
                .filter(i -> view.word(i).equals(SINCE) && !comparedBefore(view, i))
                .mapToObj(i -> happening(view, i))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean comparedBefore(SentenceView view, int since) {
        return times.comparedWith(view, new TimeReference(since, since + 1, OPEN, true, true));
    }

    private ToldTime happening(SentenceView view, int since) {
        if (view.word(since + 1).equals("then")) {
            return told(view, since, since + 2, OPEN, true);
        }
        if (!determiners.contains(view.word(since + 1))) {
            return null;
        }
        for (int i = since + 2; i <= since + NOUN_REACH; i++) {
            if (happenings.contains(view.word(i))) {
                return told(view, since, i + 1, OPEN, true);
            }
        }
        return null;
    }

    private ToldTime told(SentenceView view, int from, int to, String edtf, boolean since) {
        Span span = view.span(from, to);
        String words = IntStream.range(from, to).mapToObj(view::word).collect(Collectors.joining(" "));
        DayOfWeek day = IntStream.range(from, to)
                .mapToObj(i -> OtherDays.day(view.word(i)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ToldTime(span.start(), span.end(), words, edtf, day, since, besideSpeech(view, from, to));
    }

    /** {@code said on Thursday that}, {@code on Thursday accused}. */
    private boolean besideSpeech(SentenceView view, int from, int to) {
        int before = view.word(from - 1).equals("on") ? from - 2 : from - 1;
        return speechVerbs.contains(view.word(before)) || speechVerbs.contains(view.word(to));
    }
}
