package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;

/**
 * Keeps one row per accuser and accused in a sentence: mutual blame wins, so that its two rows stay together,
 * then the most explicit form, then the first in the text. A denial
 * stands beside the accusation that it answers.
 */
final class Dedupe {
    private static final List<BlameForm> ORDER =
            List.of(BlameForm.ACCUSATION, BlameForm.CLAIM, BlameForm.DENIAL, BlameForm.ASSERTION, BlameForm.NOMINAL);

    private Dedupe() {}

    static List<Blame> oneEach(List<Blame> rows) {
        List<Blame> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing((Blame b) -> !b.reciprocal())
                .thenComparing(b -> ORDER.indexOf(b.form()))
                .thenComparing(b -> b.polarity() != Polarity.ASSERT)
                .thenComparing(Blame::span));
        Map<String, Blame> kept = new LinkedHashMap<>();
        for (Blame b : sorted) {
            String side = b.form() == BlameForm.DENIAL ? "deny" : "blame";
            kept.putIfAbsent(side + '|' + key(b.accuser()) + '|' + key(b.accused()), b);
        }
        List<Blame> inOrder = new ArrayList<>(kept.values());
        inOrder.sort(
                Comparator.comparing(Blame::span).thenComparing(Blame::ruleId).thenComparing(b -> key(b.accuser())));
        return inOrder;
    }

    /** Officials count for their state; unknown names for their words. */
    static String key(Party party) {
        String known = party.state().isEmpty() ? party.id() : party.state();
        return known.isEmpty() ? "?" + party.text().toLowerCase(Locale.ROOT) : known;
    }
}
