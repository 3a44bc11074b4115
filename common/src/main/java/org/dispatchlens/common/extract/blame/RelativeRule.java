package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Frame;
import org.dispatchlens.common.extract.blame.BlameWords.Verb;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.text.WordSet;

/**
 * An accused that stands before the clause that accuses it: {@code Y, which X accuses of Z}, {@code the group that X blames for
 * Z}, {@code the group X blames for Z}. It shows by a verb of accusing with its charge right behind it instead of an object.
 */
final class RelativeRule implements BlameRule {
    private static final Set<String> PRONOUNS = WordSet.of("which", "whom", "who", "that");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            Optional<Verb> frame = verb.passive() || !verb.finite()
                    ? Optional.empty()
                    : s.words().verb(verb).filter(f -> f.frame() == Frame.PERSON);
            if (frame.isPresent() && frame.get().actBy().contains(s.c().lower(verb.end()))) {
                rows.addAll(rows(s, verb, frame.get()));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb, Verb frame) {
        Optional<NounPhrase> accuser =
                s.c().phrases().endingAt(verb.start() - 1).filter(s.parties()::isPersonal);
        List<NounPhrase> accused = accuser.map(a -> antecedent(s, a.start() - 1)).orElse(List.of()).stream()
                .filter(s.parties()::isPersonal)
                .toList();
        return accused.isEmpty()
                ? List.of()
                : AccuseRule.maker(s, verb, frame, verb.end() + 1, "accuse.relative", 0.85)
                        .cross(s.parties().of(accuser.get()), s.parties().all(accused));
    }

    /** The phrase before the relative pronoun, or right before the accuser where the pronoun is left out. */
    private static List<NounPhrase> antecedent(Scene s, int before) {
        Clauses c = s.c();
        boolean pronoun = PRONOUNS.contains(c.lower(before));
        int end = pronoun ? before - 1 : before;
        end = pronoun && c.tag(end) == Tag.COMMA ? end - 1 : end;
        return c.phrases().endingAt(end).map(List::of).orElse(List.of());
    }
}
