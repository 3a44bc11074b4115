package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Via;

/** Mutual blame: {@code each other}, {@code one another}, {@code the other side}. Two rows, one in each direction. */
final class Reciprocity {
    private Reciprocity() {}

    /** Whether {@code each other} or its like stands at token {@code i}. */
    static boolean at(Scene s, int i) {
        Clauses c = s.c();
        if (c.mention(i).filter(m -> m.via() == Via.EACH_OTHER).isPresent()) {
            return true;
        }
        return s.words().others().stream().anyMatch(words -> matches(c, i, words.split(" ")));
    }

    private static boolean matches(Clauses c, int i, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (!c.lower(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Both directions between the two sides; the sides are the accusers, else what {@code each other} refers to. */
    static List<Blame> rows(Scene s, Rows rows, List<Found> accusers, int other) {
        return crossed(rows, twoSides(s, accusers, other));
    }

    private static List<Blame> crossed(Rows rows, List<Found> sides) {
        List<Blame> found = new ArrayList<>();
        for (Found a : sides) {
            for (Found b : sides) {
                if (!a.equals(b)) {
                    found.add(rows.row(a, b, true));
                }
            }
        }
        return found;
    }

    /** As {@link #rows}, where no word refers to the other side: the sides given, else the only two that are named. */
    static List<Blame> between(Rows rows, List<Found> given, Scene s) {
        List<Found> own = distinct(given);
        List<Found> sides =
                own.size() >= 2 ? own : distinct(found(s.c().sentence().mentions()));
        return sides.size() == 2 ? crossed(rows, sides) : List.of();
    }

    private static List<Found> twoSides(Scene s, List<Found> accusers, int other) {
        List<Found> own = distinct(accusers);
        if (own.size() >= 2) {
            return own;
        }
        List<Found> referred = distinct(found(s.c().mentionsAt(other)));
        if (referred.size() == 2) {
            return referred;
        }
        List<Found> named = distinct(found(s.c().sentence().mentions()));
        if (named.size() == 2) {
            return named;
        }
        Party each = Party.unknown(s.c().text(other, Math.min(s.c().size(), other + 2)));
        return own.isEmpty() ? List.of() : List.of(own.get(0), new Found(each, 0.3));
    }

    private static List<Found> found(List<Mention> mentions) {
        return mentions.stream()
                .map(m -> new Found(Party.of(m), m.confidence()))
                .toList();
    }

    private static List<Found> distinct(List<Found> all) {
        Map<String, Found> byKey = new LinkedHashMap<>();
        all.forEach(f -> byKey.putIfAbsent(Dedupe.key(f.party()), f));
        return List.copyOf(byKey.values());
    }
}
