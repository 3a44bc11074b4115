package org.dispatchlens.common.wire;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.wire.WireText.Line;
import org.dispatchlens.common.wire.WireText.Word;
import org.dispatchlens.common.wire.WordDiff.Hunk;

/**
 * What changed between two wordings of one sentence. Changed quotations, numbers and attributions are told one by one;
 * whatever else differs makes one change of the whole sentence.
 */
final class SentenceChanges {
    /** Words from {@code according} to the name behind it: {@code according to the}. */
    private static final int SOURCE_REACH = 3;

    private final ChangeWords vocabulary;
    private final Line lead;
    private final Line copy;

    private SentenceChanges(ChangeWords vocabulary, Line lead, Line copy) {
        this.vocabulary = vocabulary;
        this.lead = lead;
        this.copy = copy;
    }

    /** The changes in text order; none for equal words. */
    static List<Change> of(ChangeWords vocabulary, Line lead, Line copy) {
        return new SentenceChanges(vocabulary, lead, copy).changes();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        double similarity = WordOverlap.dice(lead.words(), copy.words());
        boolean more = false;
        for (Hunk hunk : WordDiff.hunks(lead.words(), copy.words())) {
            EnumSet<ChangeKind> kinds = kinds(hunk);
            more |= kinds.isEmpty();
            for (ChangeKind kind : kinds) {
                Span before = span(lead, hunk.from(), hunk.to());
                Span after = span(copy, hunk.copyFrom(), hunk.copyTo());
                changes.add(new Change(kind, lead, before, copy, after, similarity));
            }
        }
        if (more) {
            changes.add(Change.whole(ChangeKind.REWORDED, lead, copy, similarity));
        }
        return changes;
    }

    /** The kinds of a stretch; none where its words are of no kind of their own. */
    private EnumSet<ChangeKind> kinds(Hunk hunk) {
        List<Word> before = unquoted(hunk.before(lead.words()));
        List<Word> after = unquoted(hunk.after(copy.words()));
        int unquoted = before.size() + after.size();
        EnumSet<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (unquoted < hunk.to() - hunk.from() + hunk.copyTo() - hunk.copyFrom()) {
            kinds.add(ChangeKind.QUOTE);
        }
        if (unquoted > 0 && figure(hunk, before, after)) {
            kinds.add(ChangeKind.FIGURE);
        }
        if (unquoted > 0 && attribution(hunk, before, after)) {
            kinds.add(ChangeKind.ATTRIBUTION);
        }
        return kinds;
    }

    private static List<Word> unquoted(List<Word> words) {
        return words.stream().filter(word -> !word.quoted()).toList();
    }

    /** Other numbers on both sides, a number that comes or goes by itself, or another bound of the number beside it. */
    private boolean figure(Hunk hunk, List<Word> before, List<Word> after) {
        TreeSet<String> was = numbers(before);
        TreeSet<String> is = numbers(after);
        if (!was.isEmpty() && !is.isEmpty()) {
            return !was.equals(is);
        }
        boolean only =
                before.stream().allMatch(this::ofNumber) && after.stream().allMatch(this::ofNumber);
        boolean bound =
                before.stream().anyMatch(this::tellsBound) || after.stream().anyMatch(this::tellsBound);
        boolean beside = hunk.copyTo() < copy.words().size()
                && !number(copy.words().get(hunk.copyTo())).isEmpty();
        return only && (!was.isEmpty() || !is.isEmpty() || (bound && beside));
    }

    private boolean ofNumber(Word word) {
        return vocabulary.bounds(word.lower()) || !number(word).isEmpty();
    }

    private boolean tellsBound(Word word) {
        return vocabulary.tellsBound(word.lower());
    }

    private String number(Word word) {
        return vocabulary.number(word.lower());
    }

    private TreeSet<String> numbers(List<Word> words) {
        TreeSet<String> numbers = new TreeSet<>();
        words.stream().map(this::number).filter(n -> !n.isEmpty()).forEach(numbers::add);
        return numbers;
    }

    /** A verb of saying or {@code according to} in it, or what stands right before such a verb or behind such words. */
    private boolean attribution(Hunk hunk, List<Word> before, List<Word> after) {
        boolean inside =
                before.stream().anyMatch(this::attributes) || after.stream().anyMatch(this::attributes);
        boolean replaced = !before.isEmpty() && !after.isEmpty();
        boolean speaker =
                hunk.copyTo() < copy.words().size() && says(copy.words().get(hunk.copyTo()));
        boolean source = copy.words().subList(Math.max(0, hunk.copyFrom() - SOURCE_REACH), hunk.copyFrom()).stream()
                .anyMatch(word -> vocabulary.opensSource(word.lower()));
        return inside || (replaced && (speaker || source));
    }

    private boolean attributes(Word word) {
        return says(word) || vocabulary.opensSource(word.lower());
    }

    private boolean says(Word word) {
        return !word.quoted() && vocabulary.says(word.lower());
    }

    /** From the first word to the last; an empty stretch stands right behind the word before it. */
    private static Span span(Line line, int from, int to) {
        if (from < to) {
            return new Span(
                    line.spans().get(from).start(), line.spans().get(to - 1).end());
        }
        int at = from == 0
                ? line.sentence().span().start()
                : line.spans().get(from - 1).end();
        return new Span(at, at);
    }
}
