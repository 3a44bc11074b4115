package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Fault;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.text.WordSet;

/** {@code Y faces criticism from X over Z}: the subject is the accused. */
final class FacingRule implements BlameRule {
    private static final Set<String> FROM = WordSet.of("from", "by");
    private static final Set<String> OVER = WordSet.of("over", "for", "of", "about");

    private static final Set<String> FOR_WHAT = WordSet.of("over", "for", "about");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            int noun = s.complements().find(verb.end(), s.words().nouns());
            boolean met = !verb.passive() || verb.is("meet");
            boolean result = !verb.finite() && verb.isAny(s.words().following());
            if (verb.isAny(s.words().facing()) && met && !result && noun > 0) {
                rows.addAll(rows(s, verb, noun));
            }
            underFire(s, verb).ifPresent(fire -> rows.addAll(rows(s, verb, fire)));
        }
        return rows;
    }

    /** Token of the noun in {@code came under fire from X over Z}; fire for nothing is gunfire. */
    private static Optional<Integer> underFire(Scene s, VerbGroup verb) {
        Fault frame = s.words().under();
        int at = verb.end();
        boolean under = verb.isAny(frame.verbs()) && s.c().lower(at).equals("under");
        int noun = under ? s.complements().find(at + 1, frame.nouns()) : -1;
        if (noun < 0 || !frame.by().contains(s.c().lower(noun + 1))) {
            return Optional.empty();
        }
        int over = s.complements().find(noun + 1, FOR_WHAT);
        boolean told = over > 0 && !s.c().isTimePhrase(over) && s.c().tag(over + 1) != Tag.NUM;
        return told ? Optional.of(noun) : Optional.empty();
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, int noun) {
        List<NounPhrase> accusers = s.complements().after(noun + 1, FROM);
        int over = s.complements().find(noun + 1, OVER);
        int from = over < 0 ? noun + 1 : over + 1;
        Span cue = s.c().span(verb.start(), noun + 1);
        List<Found> accused = new ArrayList<>();
        s.subjects().of(verb).forEach(p -> accused.addAll(s.culprits().of(p)));
        return new Rows(
                        s,
                        BlameForm.ACCUSATION,
                        cue,
                        from,
                        over < 0 ? from : Acts.end(s.c(), from),
                        "111",
                        Accusers.voice(s, cue),
                        Polarities.of(s, verb),
                        "accuse.facing",
                        0.8)
                .cross(s.parties().all(accusers), accused);
    }
}
