package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * A part in an attack, told by somebody cited: {@code X was involved in the killing}, {@code the raid was the work of X}. Who
 * says so of himself claims it: {@code X said it was behind the raid}.
 */
final class InvolvedRule implements BlameRule {
    private static final int FARTHEST = 6;
    private static final Set<String> LINKS = WordSet.of("in", "to", "with");
    private static final Set<String> OF = WordSet.of("of");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            Found source = Accusers.source(s, verb.main());
            boolean said = verb.finite()
                    && !verb.negated()
                    && !verb.modal()
                    && !source.party().equals(Party.OUTLET);
            if (said) {
                rows.addAll(part(s, verb, source));
                rows.addAll(work(s, verb, source));
                rows.addAll(own(s, verb, source));
            }
        }
        return rows;
    }

    /** {@code X was involved in}, {@code X was linked to the killing}. */
    private static List<Blame> part(Scene s, VerbGroup verb, Found source) {
        int word = verb.passive() ? verb.main() : after(s, verb);
        boolean involved = s.words().involved().contains(s.c().lower(word))
                && LINKS.contains(s.c().lower(word + 1))
                && deed(s, word + 2);
        List<NounPhrase> subject = s.subjects().of(verb).stream()
                .filter(p -> accused(s, p, source))
                .toList();
        return involved
                ? maker(s, verb, word + 2, BlameForm.ACCUSATION)
                        .cross(List.of(source), s.parties().all(subject))
                : List.of();
    }

    /** Somebody else than the source, and no arms. */
    private static boolean accused(Scene s, NounPhrase phrase, Found source) {
        boolean own = OwnSource.is(s, phrase)
                || phrase.headMentions().stream()
                        .anyMatch(m -> m.state().equals(source.party().state()));
        return !own && s.parties().isPersonal(phrase) && !s.violence().arms().contains(phrase.headWord());
    }

    /** {@code the raid was the work of X}. */
    private static List<Blame> work(Scene s, VerbGroup verb, Found source) {
        int i = verb.end();
        boolean work = verb.is("be")
                && s.c().lower(i).equals("the")
                && s.c().lower(i + 1).equals("work")
                && s.subjects().of(verb).stream().anyMatch(p -> deed(s, p));
        List<NounPhrase> by = work
                ? s.complements().after(i + 2, OF).stream()
                        .filter(s.parties()::isPersonal)
                        .toList()
                : List.of();
        return by.isEmpty()
                ? List.of()
                : maker(s, verb, verb.start(), BlameForm.ACCUSATION)
                        .cross(List.of(source), s.parties().all(by));
    }

    /** {@code said it was behind the raid}, {@code said it was responsible for the raid}. */
    private static List<Blame> own(Scene s, VerbGroup verb, Found source) {
        int deedAt = ResponsibleRule.deedAt(s, after(s, verb));
        if (!verb.is("be") || deedAt < 0 || !deed(s, deedAt)) {
            return List.of();
        }
        List<NounPhrase> subject = s.subjects().of(verb);
        boolean own = subject.size() == 1 && (OwnSource.is(s, subject.get(0)) || pronoun(subject.get(0), source));
        return own ? List.of(maker(s, verb, verb.start(), BlameForm.CLAIM).row(source, source, false)) : List.of();
    }

    /** {@code it} for the source. */
    private static boolean pronoun(NounPhrase phrase, Found source) {
        return phrase.headMentions().stream()
                .anyMatch(m -> m.via() == Via.PRONOUN
                        && m.actorId().equals(source.party().id()));
    }

    private static int after(Scene s, VerbGroup verb) {
        int i = verb.end();
        while (s.c().tag(i) == Tag.ADV) {
            i++;
        }
        return i;
    }

    /** A deed behind the cue, also behind what it was done to: {@code Friday's market bombing}. */
    private static boolean deed(Scene s, int from) {
        for (int i = from; i < Math.min(s.c().size(), from + FARTHEST) && s.c().tag(i) != Tag.PREP; i++) {
            Optional<NounPhrase> phrase = s.c().phrases().endingAt(i);
            if (s.c().verbAt(i).isPresent() || phrase.filter(p -> deed(s, p)).isPresent()) {
                return phrase.isPresent();
            }
        }
        return false;
    }

    private static boolean deed(Scene s, NounPhrase phrase) {
        boolean incident =
                s.words().innocence().incidents().contains(phrase.headWord()) && s.c().tag(phrase.head()) == Tag.NOUN;
        return incident || ResponsibleRule.deed(s, phrase);
    }

    private static Rows maker(Scene s, VerbGroup verb, int from, BlameForm form) {
        boolean claim = form == BlameForm.CLAIM;
        return new Rows(
                s,
                form,
                s.span(verb),
                from,
                Acts.end(s.c(), from),
                claim ? s.words().claimCameo() : s.words().being().cameo(),
                Accusers.voice(s, s.span(verb)),
                Polarities.of(s, verb) == Polarity.ASSERT ? Polarity.ASSERT : Polarity.HYPOTHETICAL,
                claim ? "claim.behind" : "accuse.involved",
                claim ? 0.85 : 0.75);
    }
}
