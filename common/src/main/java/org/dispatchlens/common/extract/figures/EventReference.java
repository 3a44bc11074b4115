package org.dispatchlens.common.extract.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * Which event a figure belongs to: {@code current} for the event that the dispatch is about, or the time of another one.
 *
 * <p>The nearest time expression of the sentence decides; crossing into another clause costs distance, and expressions
 * that only compare ({@code the worst since 2020}) do not count, and one that dates a report ({@code said on Thursday
 * that}) gives way to one that dates the event. A sentence without one whose subject is {@code the
 * conflict}, {@code that war} or, for deployed people, {@code the deal} takes the time of the sentence before.
 * Peacekeepers therefore belong to the year of the war whose deal sent them where the text ties them to that deal, and
 * are {@code current} where it does not.
 */
final class EventReference {
    private static final Set<String> AFTER_OPENING = WordSet.of(",", "s", "'s", "’s");
    private static final int CLAUSE_COST = 15;
    private static final int REPORT_COST = 8;
    private static final String UNKNOWN = "XXXX";
    private static final Set<String> CLAUSE_BREAKS =
            WordSet.of(";", "while", "but", "after", "since", "whereas", "although", "though", "which", "—", "–");

    private final TimeExpressions times;
    private final OtherEvents others;
    private final DatedEvents dated;
    private final EarlierSentences earlier;
    private final Anniversaries anniversaries;
    private final Set<String> nouns;
    private final Set<String> deals;
    private final Set<String> determiners;
    private final Set<String> speechVerbs;

    EventReference(FiguresCodebook codebook) {
        this.times = new TimeExpressions(codebook);
        this.others = new OtherEvents(codebook);
        this.dated = new DatedEvents(others);
        this.anniversaries = new Anniversaries(others.events());
        this.earlier = new EarlierSentences(codebook, times);
        this.nouns = WordSet.of(codebook.time().anaphoricNouns());
        this.deals = WordSet.of(codebook.time().anaphoricDeals());
        this.determiners = WordSet.of(codebook.time().anaphoricDeterminers());
        this.speechVerbs = new HashSet<>(codebook.attribution().speechVerbs());
        speechVerbs.addAll(codebook.attribution().disclosureVerbs());
    }

    /** Day of publication, or null where it is not known. */
    static LocalDate published(Article article) {
        String text = article.publishedAt();
        if (text == null || text.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The event of the candidate, which stands in the sentence at {@code index}. */
    EventTime of(SentenceViews views, int index, Candidate candidate, LocalDate published) {
        SentenceView view = views.at(index);
        int anniversary = dated.anniversary(view, candidate);
        if (anniversary >= 0) {
            String day = anniversaries.day(views, view, anniversary, published);
            return new EventTime(day, true, null, false, true);
        }
        if (candidate.finding().ruleId().equals(Presence.RULE)) {
            return new EventTime(TimeReference.CURRENT, false);
        }
        Optional<TimeReference> nearest = times.in(view, published).stream()
                .filter(t -> counts(view, t, candidate))
                .min(Comparator.comparingInt(t -> distance(view, t, candidate)));
        if (nearest.isPresent()) {
            TimeReference time = nearest.get();
            boolean today = time.edtf().equals(TimeReference.CURRENT);
            if (today && others.comparedWithIt(view, candidate)) {
                return new EventTime(UNKNOWN, true);
            }
            boolean open = time.since() && !today && !dated.datesTheEvent(view, time, candidate);
            boolean stated = !reportTime(view, time);
            boolean dates = stated && others.daysOf(view, time, candidate);
            DayOfWeek day = dates ? OtherDays.day(view.word(time.from())) : null;
            boolean newEvent = others.opensAnother(view, time, candidate);
            boolean background = dated.background(view, time, candidate);
            return new EventTime(open ? time.edtf() + "/.." : time.edtf(), stated, day, newEvent, background);
        }
        return new EventTime(untimed(views, index, candidate, published), false);
    }

    private String untimed(SentenceViews views, int index, Candidate candidate, LocalDate published) {
        SentenceView view = views.at(index);
        if (others.comparedWithIt(view, candidate)
                || others.habitual(view, candidate)
                || others.lifeOfSomebody(view, candidate)) {
            return UNKNOWN;
        }
        if (others.tollOfYears(view, candidate)) {
            return earlier.beginning(views, index, published);
        }
        String told = earlier.of(views, index, candidate, published);
        if (told != null) {
            return told;
        }
        boolean deployed = candidate.finding().kind() == FigureKind.DEPLOYED;
        boolean back = pointsBack(
                        view,
                        nouns,
                        deployed ? view.size() : candidate.finding().from())
                || (deployed && pointsBack(view, deals, view.size()));
        return back ? before(views, index, published) : TimeReference.CURRENT;
    }

    /** {@code said on Thursday that}, {@code on Thursday issued a list}: when it was said, not when it happened. */
    private boolean reportTime(SentenceView view, TimeReference time) {
        int before = view.word(time.from() - 1).equals("on") ? time.from() - 2 : time.from() - 1;
        return speechVerbs.contains(view.word(before)) || speechVerbs.contains(view.word(time.to()));
    }

    /**
     * The other event that the sentences before speak of: the last past time in the sentence before that does not
     * compare; one without such a time that only points back itself hands on what stands before it.
     */
    private String before(SentenceViews views, int index, LocalDate published) {
        for (int i = index - 1; i >= 0; i--) {
            SentenceView view = views.at(i);
            List<TimeReference> past = times.in(view, published).stream()
                    .filter(t ->
                            !t.edtf().equals(TimeReference.CURRENT) && !t.comparison() && !times.comparedWith(view, t))
                    .toList();
            if (!past.isEmpty()) {
                return past.get(past.size() - 1).edtf();
            }
            if (!pointsBack(view, nouns, view.size()) && !pointsBack(view, deals, view.size())) {
                return TimeReference.CURRENT;
            }
        }
        return TimeReference.CURRENT;
    }

    private boolean counts(SentenceView view, TimeReference time, Candidate candidate) {
        boolean inCount =
                time.from() < candidate.people().end() && candidate.count().from() < time.to();
        if (!inCount && dated.datesTheEvent(view, time, candidate)) {
            return true;
        }
        boolean lasting = time.since() && candidate.finding().perfect() && !times.comparedWith(view, time);
        return !inCount && (!time.comparison() || lasting) && !(times.comparedWith(view, time) && time.since());
    }

    private int distance(SentenceView view, TimeReference time, Candidate candidate) {
        boolean behind = time.from() >= candidate.people().end();
        int from = behind ? candidate.people().end() : time.to();
        int to = behind ? time.from() : candidate.count().from();
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += CLAUSE_BREAKS.contains(view.word(i)) ? 1 : 0;
        }
        boolean opening = time.from() <= 2 && AFTER_OPENING.contains(view.word(time.to()));
        int gap = opening ? Math.min(to - from, CLAUSE_COST) : to - from;
        return gap + breaks * CLAUSE_COST + (behind ? 0 : 1) + (reportTime(view, time) ? REPORT_COST : 0);
    }

    /** {@code The deadly conflict}, {@code That war}, {@code under the deal}: a definite noun before {@code end}. */
    private boolean pointsBack(SentenceView view, Set<String> heads, int end) {
        int seen = 0;
        for (int i = 0; i < Math.min(end, view.size()); i++) {
            String word = view.word(i);
            if (seen > 0 && heads.contains(word)) {
                return true;
            }
            if (determiners.contains(word)) {
                seen = 1;
            } else if (seen > 3 || !Character.isLetter(word.codePointAt(0))) {
                seen = 0;
            } else if (seen > 0) {
                seen++;
            }
        }
        return false;
    }
}
