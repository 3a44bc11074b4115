package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;

/** {@code X called Y a murderer}, {@code X described Y as terrorists}: a name for a wrongdoer given to somebody named. */
final class EpithetRule implements BlameRule {
    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.isAny(s.words().epithets().verbs()) && !Polarities.requested(s, verb)) {
                rows.addAll(rows(s, verb));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb) {
        List<NounPhrase> named = verb.passive()
                ? s.subjects().of(verb)
                : s.complements().object(verb).stream().limit(1).toList();
        if (named.isEmpty() || !s.parties().isPersonal(named.get(0))) {
            return List.of();
        }
        int from = verb.passive() ? verb.end() : named.get(named.size() - 1).end();
        Optional<NounPhrase> epithet = epithet(s, from);
        if (epithet.isEmpty()) {
            return List.of();
        }
        List<Found> accused = s.parties().all(named);
        return new Rows(
                        s,
                        BlameForm.ACCUSATION,
                        s.span(verb),
                        from,
                        epithet.get().end(),
                        s.words().epithets().cameo(),
                        Accusers.voice(s, s.span(verb)),
                        Polarities.of(s, verb),
                        "accuse.epithet",
                        0.75)
                .cross(Accusers.of(s, verb), accused);
    }

    /** The phrase right behind, also behind {@code as} and an opening quotation mark. */
    private static Optional<NounPhrase> epithet(Scene s, int from) {
        int i = from;
        while (i < s.c().size()
                && i < from + 2
                && (s.c().lower(i).equals("as") || !s.c().token(i).word())) {
            i++;
        }
        return s.c().phrases()
                .startingAt(i)
                .filter(p -> s.words().epithets().nouns().contains(p.headWord()));
    }
}
