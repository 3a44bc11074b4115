package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Span;

/** {@code X holds Y responsible for Z}; {@code X said Y was to blame for Z}. */
final class HoldingRule implements BlameRule {
    private static final int FARTHEST = 8;

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (Polarities.requested(s, verb)) {
                continue;
            }
            if (verb.isAny(s.words().holding().verbs())) {
                rows.addAll(held(s, verb));
            }
            if (verb.is("be")) {
                rows.addAll(toBlame(s, verb));
            }
        }
        return rows;
    }

    private static List<Blame> held(Scene s, VerbGroup verb) {
        int word = near(s.c(), verb.end(), s.words().holding().words());
        if (word < 0) {
            return List.of();
        }
        Rows rows = maker(s, verb, word, s.words().holding().cameo(), "accuse.hold");
        List<Found> accusers = Accusers.of(s, verb);
        if (Reciprocity.at(s, verb.end())) {
            return Reciprocity.rows(s, rows, accusers, verb.end());
        }
        List<NounPhrase> object = verb.passive() ? s.subjects().of(verb) : beforeWord(s, word);
        boolean agentless = verb.passive() && accusers.isEmpty();
        return rows.cross(
                agentless ? List.of(Accusers.unnamed(s, verb)) : accusers,
                s.parties().all(object));
    }

    /** The phrase right before {@code responsible}. */
    private static List<NounPhrase> beforeWord(Scene s, int word) {
        int end = word - 1;
        while (s.c().tag(end) == Tag.ADV
                || s.c().tag(end) == Tag.QUOTE
                || s.c().lower(end).equals("as")) {
            end--;
        }
        return s.c().phrases().endingAt(end).map(List::of).orElse(List.of());
    }

    private static int near(Clauses c, int from, Set<String> words) {
        for (int i = from; i < Math.min(c.size(), from + FARTHEST); i++) {
            if (c.tag(i) == Tag.STOP || c.tag(i) == Tag.COMMA) {
                return -1;
            }
            if (words.contains(c.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Blame> toBlame(Scene s, VerbGroup verb) {
        int i = verb.end();
        while (s.c().tag(i) == Tag.ADV) {
            i++;
        }
        boolean blame = s.c().lower(i).equals("to") && s.c().lower(i + 1).equals("blame");
        Found source = Accusers.source(s, verb.main());
        boolean cited = !source.party().equals(Party.OUTLET);
        if (!cited || (!blame && !s.words().being().words().contains(s.c().lower(i)))) {
            return List.of();
        }
        List<NounPhrase> subject =
                s.subjects().of(verb).stream().filter(s.parties()::isPersonal).toList();
        int word = blame ? i + 1 : i;
        boolean later = s.c().lower(verb.start()).equals("will");
        if (later || duty(s, word + 1)) {
            return List.of();
        }
        return maker(s, verb, word, s.words().being().cameo(), "accuse.responsible")
                .cross(List.of(source), s.parties().all(subject));
    }

    /** {@code responsible for the water supply}. */
    static boolean duty(Scene s, int by) {
        Set<String> duties = s.words().duties();
        boolean gerund = duties.contains(s.c().lower(by + 1));
        return s.c().lower(by).equals("for")
                && (gerund
                        || s.c().phrases()
                                .startingAt(by + 1)
                                .filter(p -> duties.contains(p.headWord()))
                                .isPresent());
    }

    private static Rows maker(Scene s, VerbGroup verb, int word, String cameo, String rule) {
        Span cue = s.c().span(verb.start(), word + 1);
        boolean told = s.c().lower(word + 1).equals("for");
        int from = word + (told ? 2 : 1);
        int to = told ? Acts.end(s.c(), from) : from;
        return new Rows(
                s,
                BlameForm.ACCUSATION,
                cue,
                from,
                to,
                cameo,
                Accusers.voice(s, s.span(verb)),
                Polarities.of(s, verb),
                rule,
                0.9);
    }
}
