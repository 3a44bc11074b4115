package org.dispatchlens.common.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.wire.WireText.Line;
import org.dispatchlens.common.wire.WireText.Word;

/** What one article changed against another that is a copy of the same text. */
final class WireChanges {
    private final ChangeWords vocabulary;

    WireChanges(ChangeWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The changes: the title, then sentence by sentence of the copy, then what it dropped. */
    List<Change> of(WireText lead, WireText copy) {
        List<Change> changes = new ArrayList<>();
        title(lead.title(), copy.title(), changes);
        Map<Integer, Integer> partners = SentencePairs.of(lead.body(), copy.body());
        TreeSet<Integer> moved = moved(partners);
        for (int j = 0; j < copy.body().size(); j++) {
            Line now = copy.body().get(j);
            Integer partner = partners.get(j);
            if (partner == null) {
                changes.add(Change.added(now));
                continue;
            }
            Line was = lead.body().get(partner);
            if (moved.contains(j)) {
                changes.add(Change.whole(ChangeKind.MOVED, was, now, WordOverlap.dice(was.words(), now.words())));
            }
            changes.addAll(SentenceChanges.of(vocabulary, was, now));
        }
        Set<Integer> kept = new HashSet<>(partners.values());
        for (int i = 0; i < lead.body().size(); i++) {
            if (!kept.contains(i)) {
                changes.add(Change.dropped(lead.body().get(i)));
            }
        }
        return changes;
    }

    /** Title lines are compared as a whole; of a title with several sentences the first stands for it. */
    private static void title(List<Line> was, List<Line> now, List<Change> changes) {
        List<Word> before = was.stream().flatMap(line -> line.words().stream()).toList();
        List<Word> after = now.stream().flatMap(line -> line.words().stream()).toList();
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            changes.add(Change.whole(ChangeKind.TITLE, was.get(0), now.get(0), WordOverlap.dice(before, after)));
        }
    }

    /** Sentences of the copy whose partner does not keep the order. */
    private static TreeSet<Integer> moved(Map<Integer, Integer> partners) {
        List<Integer> inCopy = List.copyOf(partners.keySet());
        int[] inLead = partners.values().stream().mapToInt(Integer::intValue).toArray();
        TreeSet<Integer> moved = new TreeSet<>(inCopy);
        Order.kept(inLead).forEach(i -> moved.remove(inCopy.get(i)));
        return moved;
    }
}
