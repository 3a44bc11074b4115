package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.blame.BlameWords.Frame;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/**
 * Denials: {@code X rejected the claim}, {@code X denied shelling Y}, {@code X denied that Y did Z}. The accuser is who
 * denies; the accused is who was charged: mostly the denier too.
 */
final class DenialRule implements BlameRule {
    /** {@code dismissed as baseless claims that ...}: beside the nouns of charging. */
    private static final Set<String> CLAIMS = WordSet.of("claim", "claims", "reports", "assertions");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            if (verb.isAny(s.words().denialVerbs()) && !Polarities.requested(s, verb) && !verb.modal()) {
                rows.addAll(rows(s, verb));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, VerbGroup verb) {
        Optional<VerbGroup> inner = clause(s, verb);
        boolean charge =
                verb.passive() ? subjectIsCharge(s, verb) : objectIsCharge(s, verb) || DeniedCharge.before(s, verb);
        if (!charge && inner.isEmpty()) {
            return List.of();
        }
        List<Found> charged = inner.filter(VerbGroup::finite)
                .map(v -> s.parties()
                        .all(
                                v.passive()
                                        ? s.complements().agent(v)
                                        : s.subjects().of(v)))
                .filter(found -> !found.isEmpty() && !found.get(0).party().id().isEmpty())
                .orElse(List.of());
        List<Blame> rows = new ArrayList<>();
        for (Found denier : deniers(s, verb)) {
            Found accused = charge || charged.isEmpty() ? denier : charged.get(0);
            rows.add(maker(s, verb).row(denier, accused, false));
        }
        return rows;
    }

    /** {@code faces charges it denies}: a pronoun for the one body named before. */
    static List<Found> deniers(Scene s, VerbGroup verb) {
        List<NounPhrase> subject = verb.passive() ? List.of() : s.subjects().of(verb);
        boolean pronoun = subject.size() == 1
                && !subject.get(0).isActor()
                && s.c().tag(subject.get(0).head()) == Tag.PRON;
        return (pronoun ? Pronouns.subject(s, subject.get(0)) : Optional.<Found>empty())
                .map(List::of)
                .orElseGet(() -> Accusers.of(s, verb));
    }

    static boolean objectIsCharge(Scene s, VerbGroup verb) {
        boolean denies = verb.is("deny");
        boolean named = s.c().lower(verb.end()).equals("as")
                && s.c().phrases()
                        .startingAt(verb.end() + 1)
                        .filter(p -> s.words().chargeNouns().contains(p.headWord()) || CLAIMS.contains(p.headWord()))
                        .isPresent();
        boolean gerund = denies && s.words().deniedGerunds().contains(s.c().lower(verb.end()));
        return named
                || gerund
                || Called.object(s, verb).stream()
                        .map(NounPhrase::headWord)
                        .anyMatch(n -> (s.words().denialNouns().contains(n)
                                        && (denies || !s.words().deniedOnly().contains(n)))
                                || (denies && s.words().deniedPronouns().contains(n)));
    }

    static boolean subjectIsCharge(Scene s, VerbGroup verb) {
        return s.subjects().of(verb).stream()
                .map(NounPhrase::headWord)
                .anyMatch(s.words().denialNouns()::contains);
    }

    /** The hostile act of a denied clause or gerund: {@code denied (that it was) attacking}. */
    static Optional<VerbGroup> clause(Scene s, VerbGroup verb) {
        if (!verb.is("deny")) {
            return Optional.empty();
        }
        int next = verb.end();
        boolean that = s.c().tag(next) == Tag.THAT;
        return s.c().verbs().stream()
                .filter(v -> v.start() >= next)
                .findFirst()
                .filter(v -> that || v.start() - next < 4)
                .filter(v -> s.acts().verb(v).isPresent()
                        || responsible(s, v)
                        || charge(s, verb, v)
                        || accused(s, v)
                        || hadPart(s, v));
    }

    /** What is no hostile act by its verb and yet a charge: an act of the denier's own forces, or one often charged. */
    private static boolean charge(Scene s, VerbGroup denial, VerbGroup verb) {
        return verb.isAny(s.words().deniedActs()) || DeniedCharge.ofOwnForces(s, denial, verb);
    }

    /** {@code denied that it had any hand in Z}. */
    private static boolean hadPart(Scene s, VerbGroup verb) {
        return verb.finite()
                && verb.isAny(s.words().innocence().verbs())
                && s.complements().object(verb).stream()
                        .anyMatch(p -> s.words().innocence().nouns().contains(p.headWord()));
    }

    /** {@code denied that it had accused Y}. */
    private static boolean accused(Scene s, VerbGroup verb) {
        return verb.finite()
                && s.words().verb(verb).filter(f -> f.frame() == Frame.PERSON).isPresent();
    }

    private static boolean responsible(Scene s, VerbGroup verb) {
        return verb.is("be") && s.words().being().words().contains(s.c().lower(verb.end()));
    }

    static Rows maker(Scene s, VerbGroup verb) {
        boolean told = verb.end() < s.c().size() && s.c().token(verb.end()).word();
        int to = told ? Acts.end(s.c(), verb.end()) : verb.end();
        Polarity polarity = Polarities.of(s, verb) == Polarity.NEGATED ? Polarity.NEGATED : Polarity.DENY;
        return new Rows(
                s,
                BlameForm.DENIAL,
                s.span(verb),
                verb.end(),
                to,
                s.words().denialCameo(),
                Accusers.voice(s, s.span(verb)),
                polarity,
                "deny." + verb.lemmas().iterator().next(),
                0.85);
    }
}
