package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dispatchlens.common.text.WordSet;

/**
 * The time of a figure whose own sentence tells none, from the sentences before: the year that a report covers, the time
 * that opens a story of the past, the beginning of a war whose toll is told.
 */
final class EarlierSentences {
    private static final int WAR_REACH = 3;
    private static final int OPENING = 2;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> GOES_ON = WordSet.of("he", "she", "they", "it");
    private static final Set<String> COVERS = WordSet.of("for", "covering", "year");

    private final TimeExpressions times;
    private final Set<String> reports;

    EarlierSentences(FiguresCodebook codebook, TimeExpressions times) {
        this.times = times;
        this.reports = WordSet.of(codebook.time().reports());
    }

    /** The reference that sentence {@code index} takes over, or null. */
    String of(SentenceViews views, int index, Candidate candidate, LocalDate published) {
        SentenceView view = views.at(index);
        SentenceView before = views.at(index - 1);
        if (before == null) {
            return null;
        }
        List<TimeReference> told = times.in(before, published);
        if (reportIn(view, candidate.finding().from()) && reportIn(before, before.size())) {
            return told.stream()
                    .filter(t -> COVERS.contains(before.word(t.from() - 1))
                            && YEAR.matcher(t.edtf()).matches())
                    .map(TimeReference::edtf)
                    .findFirst()
                    .orElse(null);
        }
        boolean goesOn = GOES_ON.contains(view.word(0)) && !candidate.finding().perfect();
        return told.stream()
                .filter(t -> goesOn && t.from() <= OPENING && !t.comparison())
                .filter(t -> !t.edtf().equals(TimeReference.CURRENT))
                .map(TimeReference::edtf)
                .findFirst()
                .orElse(null);
    }

    /** Where the toll of a war begins: the {@code since 1989} of the sentences before, else {@code XXXX}. */
    String beginning(SentenceViews views, int index, LocalDate published) {
        for (int i = index - 1; i >= Math.max(0, index - WAR_REACH); i--) {
            for (TimeReference time : times.in(views.at(i), published)) {
                if (time.since() && YEAR.matcher(time.edtf()).matches()) {
                    return time.edtf() + "/..";
                }
            }
        }
        return "XXXX";
    }

    private boolean reportIn(SentenceView view, int end) {
        for (int i = 0; i < end; i++) {
            if (reports.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }
}
