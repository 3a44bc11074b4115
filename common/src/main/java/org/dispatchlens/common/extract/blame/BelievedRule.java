package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/**
 * What somebody is thought to have done: {@code X is believed to be behind Z}, {@code X is thought to have shelled Z}, {@code X
 * is suspected of killing Z}. The accuser is who follows {@code by}, else who is cited, else the outlet, which says it of
 * nobody's knowledge but its own.
 */
final class BelievedRule implements BlameRule {
    private static final Set<String> OF = WordSet.of("of");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.passive() && verb.finite() && verb.isAny(s.words().believing()) && !verb.modal()) {
                int act = act(s, verb);
                if (act > 0) {
                    rows.addAll(rows(s, verb, act));
                }
            }
        }
        return rows;
    }

    /** First token of what is believed; -1 where it is nothing hostile. */
    private static int act(Scene s, VerbGroup verb) {
        Optional<VerbGroup> next = s.c().verbs().stream()
                .filter(v -> v.start() >= verb.end())
                .findFirst()
                .filter(v -> s.c().verbsBetween(verb.end(), v.start()).isEmpty());
        if (next.isEmpty() || next.get().negated()) {
            return -1;
        }
        VerbGroup what = next.get();
        boolean infinitive = what.infinitive()
                && (what.start() == verb.end() || s.c().lower(verb.end()).equals("by"));
        if (infinitive && what.is("be") && fault(s, what.end())) {
            return what.start();
        }
        boolean done = infinitive && !what.passive() && what.kind() == Kind.PARTICIPLE;
        boolean gerund = verb.is("suspect") && what.kind() == Kind.ING && OF.contains(s.c().lower(what.start() - 1));
        return (done || gerund) && s.acts().verb(what).isPresent() ? what.start() : -1;
    }

    /** {@code behind the raid}, {@code responsible for the deaths}; not {@code responsible for security}. */
    private static boolean fault(Scene s, int from) {
        int i = from;
        while (s.c().tag(i) == Tag.ADV) {
            i++;
        }
        boolean behind = s.c().lower(i).equals("behind")
                && s.c().phrases().startingAt(i + 1).isPresent();
        return behind || (s.words().being().words().contains(s.c().lower(i)) && !HoldingRule.duty(s, i + 1));
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, int act) {
        List<NounPhrase> subject =
                s.subjects().of(verb).stream().filter(s.parties()::isPersonal).toList();
        List<Found> named = s.parties().all(s.complements().agent(verb));
        List<Found> accusers = named.isEmpty() ? List.of(Accusers.source(s, verb.main())) : named;
        return new Rows(
                        s,
                        BlameForm.ACCUSATION,
                        s.span(verb),
                        act,
                        Acts.end(s.c(), act),
                        s.words().being().cameo(),
                        named.isEmpty() ? Accusers.voiceOfWords(s, s.span(verb)) : Accusers.voice(s, s.span(verb)),
                        verb.negated() ? Polarity.NEGATED : Polarities.of(s, verb),
                        "accuse.believed",
                        0.6)
                .cross(accusers, s.parties().all(subject));
    }
}
