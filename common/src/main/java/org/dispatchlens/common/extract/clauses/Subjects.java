package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dispatchlens.common.text.WordSet;

/**
 * Finds the subject of a verb on its left: skips adverbs, times, asides between commas and prepositional phrases, follows
 * relative pronouns to their noun, and shares the subject of coordinated verbs.
 */
public final class Subjects {
    private static final int DEEPEST = 6;
    /** {@code an attack on X that killed}: what kills is the attack. */
    private static final Set<String> AIMS = WordSet.of("on", "against", "at");
    /** {@code rebels fighting in a war that killed}: what kills is the war. */
    private static final Set<String> EVENTS = WordSet.of("in", "during", "amid", "after");

    private final Clauses c;
    private final Predicate<VerbGroup> speech;
    private final Predicate<VerbGroup> reports;
    private final Governors governors;

    /**
     * @param speech which verbs report speech or blame: after {@code X said Y shelled Z, and accused W} the second speech
     *     verb belongs to the first
     */
    public Subjects(Clauses clauses, Predicate<VerbGroup> speech) {
        this(clauses, speech, speech);
    }

    /**
     * @param reports which verbs take a clause without {@code that}: after {@code X said Y and Z attacked} both Y and Z
     *     attack, but after {@code X blamed Y and Z accused W} only Z accuses
     */
    public Subjects(Clauses clauses, Predicate<VerbGroup> speech, Predicate<VerbGroup> reports) {
        this.c = clauses;
        this.speech = speech;
        this.reports = reports;
        this.governors = new Governors(clauses, speech);
    }

    /** The subject's noun phrases, more than one when coordinated; empty when there is none on the left. */
    public List<NounPhrase> of(VerbGroup verb) {
        return of(verb, 0);
    }

    private List<NounPhrase> of(VerbGroup verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (verb.infinitive()) {
            return controller(verb, depth);
        }
        int j = Skips.left(c, verb.start() - 1);
        if (j >= 0 && c.tag(j) == Tag.CONJ && !verb.infinitive()) {
            return coordinated(verb, j, depth);
        }
        if (j >= 0 && (c.tag(j) == Tag.REL || c.tag(j) == Tag.THAT)) {
            return antecedent(j, verb);
        }
        Optional<VerbGroup> speaking = citing(verb);
        if (speaking.isPresent()) {
            return antecedent(relativeBefore(speaking.get()), verb);
        }
        return participle(verb) ? participleSubject(verb, j, depth) : leftOf(j, verb);
    }

    /** {@code rebels who police say attacked}: the speech between a relative pronoun and the verb, if there is one. */
    public Optional<VerbGroup> citing(VerbGroup verb) {
        int j = Skips.left(c, verb.start() - 1);
        return c.verbAt(j)
                .filter(v -> verb.finite() && v.finite() && v.end() == j + 1 && reports.test(v))
                .filter(v -> relativeBefore(v) > 0);
    }

    /** The relative pronoun before the subject of a verb of speech; -1 where there is none. */
    private int relativeBefore(VerbGroup speaking) {
        return c.phrases()
                .endingAt(Skips.left(c, speaking.start() - 1))
                .map(p -> p.start() - 1)
                .filter(i -> c.tag(i) == Tag.REL)
                .orElse(-1);
    }

    /** {@code which shot down a drone and which attacked a ship}: the first of two relative pronouns, else the same. */
    private int firstRelative(int pronoun) {
        if (c.tag(pronoun - 1) != Tag.CONJ) {
            return pronoun;
        }
        for (int i = pronoun - 2; i > 0 && c.tag(i) != Tag.STOP; i--) {
            if (c.tag(i) == Tag.REL) {
                return i;
            }
        }
        return pronoun;
    }

    private static boolean participle(VerbGroup verb) {
        return !verb.finite() && !verb.passive();
    }

    /** {@code the report accusing Y} has its noun beside it; {@code X went on, accusing Y} its clause's subject. */
    private List<NounPhrase> participleSubject(VerbGroup verb, int j, int depth) {
        if (c.tag(j) == Tag.PREP) {
            Optional<List<NounPhrase>> governed = governed(verb, j, depth);
            if (governed.isPresent()) {
                return governed.get();
            }
        }
        boolean beside = j >= 0 && c.tag(j).nominal() && c.mention(j).isPresent();
        if (beside) {
            // opponents of X accuse Y: a plain form beside a name has the name's whole phrase for its subject.
            return verb.kind() == VerbForm.Kind.BASE ? chain(j, verb) : phrase(j);
        }
        List<NounPhrase> main =
                governors.mainBefore(verb).map(v -> of(v, depth + 1)).orElseGet(() -> mainAfter(verb, depth));
        return main.isEmpty() && c.tag(j) == Tag.NOUN ? phrase(j) : main;
    }

    /** {@code accused Y of shelling}: Y; {@code attacked by shelling}: who attacked. */
    private Optional<List<NounPhrase>> governed(VerbGroup verb, int preposition, int depth) {
        String word = c.lower(preposition);
        if (c.lower(preposition - 1).equals("short")) {
            return c.verbBefore(verb.start()).map(v -> of(v, depth + 1));
        }
        if ((word.equals("of") || word.equals("for")) && c.tag(preposition - 1).nominal()) {
            return Optional.of(phrase(preposition - 1));
        }
        return word.equals("by") ? c.verbBefore(verb.start()).map(v -> of(v, depth + 1)) : Optional.empty();
    }

    /** {@code Accusing Y of Z, X walked out}: the subject of the clause that follows. */
    private List<NounPhrase> mainAfter(VerbGroup verb, int depth) {
        return governors.mainAfter(verb).map(v -> of(v, depth + 1)).orElse(List.of());
    }

    /** The subject of {@code to accuse} is that of the verb that governs it, or its object after a request. */
    private List<NounPhrase> controller(VerbGroup verb, int depth) {
        Optional<NounPhrase> owner = governors.ownerOf(verb.start() - 1);
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        Optional<VerbGroup> governor = c.verbBefore(verb.start());
        if (governor.isEmpty()) {
            return List.of();
        }
        return of(governor.get(), depth + 1);
    }

    private List<NounPhrase> coordinated(VerbGroup verb, int conjunction, int depth) {
        Optional<VerbGroup> beside =
                c.verbAt(conjunction - 1).filter(v -> v.end() == conjunction && !speech.test(verb));
        if (beside.isPresent() && !verb.infinitive()) {
            return of(beside.get(), depth + 1);
        }
        Optional<VerbGroup> partner = governors.partner(verb, conjunction);
        Optional<NounPhrase> told = partner.flatMap(v -> told(v, verb));
        return told.map(List::of)
                .orElseGet(() -> partner.map(v -> of(v, depth + 1)).orElse(List.of()));
    }

    /** {@code villagers say soldiers tied two men and burned them}: what speech reports begins with its subject. */
    private Optional<NounPhrase> told(VerbGroup partner, VerbGroup verb) {
        boolean says = partner.is("say") && !speech.test(verb) && !partner.passive() && !partner.infinitive();
        return says
                ? c.phrases()
                        .startingAt(partner.end())
                        .filter(p -> Heads.people(c, p) && c.tag(p.end()) != Tag.CONJ && c.tag(p.end()) != Tag.STOP)
                : Optional.empty();
    }

    private List<NounPhrase> antecedent(int relative, VerbGroup verb) {
        int pronoun = firstRelative(relative);
        int j = pronoun - 1;
        if (c.tag(j) == Tag.PREP) {
            return List.of();
        }
        j = c.tag(j) == Tag.COMMA ? j - 1 : j;
        j = Skips.left(c, j);
        if (!c.tag(j).nominal() && c.tag(j) != Tag.PRON) {
            return List.of();
        }
        List<NounPhrase> nearest = phrase(j);
        boolean thing = !c.lower(pronoun).equals("who");
        if (thing && !nearest.isEmpty() && AIMS.contains(c.lower(nearest.get(0).start() - 1))) {
            return phrase(nearest.get(0).start() - 2);
        }
        boolean event = thing
                && !nearest.isEmpty()
                && !nearest.get(0).isActor()
                && EVENTS.contains(c.lower(nearest.get(0).start() - 1));
        if (event) {
            return nearest;
        }
        return nearest.stream().anyMatch(p -> Heads.people(c, p)) ? nearest : chain(j, verb);
    }

    private List<NounPhrase> leftOf(int from, VerbGroup verb) {
        int j = from;
        if (j >= 0 && c.tag(j) == Tag.COMMA) {
            j = Asides.before(c, j);
            j = j < 0 ? j : Skips.left(c, j);
        } else if (Asides.dash(c, j)) {
            j = Asides.beforeDash(c, j);
        }
        if (j < 0) {
            return List.of();
        }
        if (c.tag(j) == Tag.QUOTE && c.tag(j - 1).nominal()) {
            j--;
        }
        j = Asides.beforeParticiple(c, j);
        return c.tag(j).nominal() || c.tag(j) == Tag.PRON || c.mention(j).isPresent() ? chain(j, verb) : List.of();
    }

    private List<NounPhrase> phrase(int e) {
        return c.phrases().endingAt(e).map(List::of).orElse(List.of());
    }

    /** From a phrase's last token to the head phrase: {@code the governor of X} gives {@code the governor}. */
    private List<NounPhrase> chain(int e, VerbGroup verb) {
        Optional<NounPhrase> last = c.phrases().endingAt(e);
        if (last.isEmpty()) {
            return List.of();
        }
        NounPhrase head = last.get();
        Optional<List<NounPhrase>> shared = shared(head, verb);
        if (shared.isPresent()) {
            return shared.get();
        }
        NounPhrase climbed = Heads.climb(c, head);
        if (climbed == null && Heads.person(head)) {
            return List.of(head);
        }
        if (climbed == null) {
            return leftOf(Skips.left(c, beforePreposition(head)), verb);
        }
        return behindRelative(climbed, verb).orElseGet(() -> Coordination.leftwards(c, climbed, reports));
    }

    /**
     * Two names behind one preposition: {@code fighting between X and Y} is neither's act; {@code the ministers of X and Y}
     * speak for both.
     */
    private Optional<List<NounPhrase>> shared(NounPhrase last, VerbGroup verb) {
        boolean joined = c.lower(last.start() - 1).equals("and")
                && c.tag(last.start() - 2).nominal();
        Optional<NounPhrase> first = joined ? c.phrases().endingAt(last.start() - 2) : Optional.empty();
        int preposition = first.map(p -> p.start() - 1).orElse(-1);
        if (preposition < 1
                || c.tag(preposition) != Tag.PREP
                || !c.tag(preposition - 1).nominal()) {
            return Optional.empty();
        }
        if (c.lower(preposition).equals("between")) {
            return Optional.of(chain(preposition - 1, verb));
        }
        String outer = c.lower(preposition - 1);
        boolean offices = outer.endsWith("s") && c.words().officials().contains(outer);
        return offices && last.isActor() && first.get().isActor()
                ? Optional.of(List.of(first.get(), last))
                : Optional.empty();
    }

    /** {@code miners who blocked the road blamed}: the object of a relative clause leads to the clause's noun. */
    private Optional<List<NounPhrase>> behindRelative(NounPhrase phrase, VerbGroup verb) {
        Optional<VerbGroup> participle = c.verbAt(phrase.start() - 1)
                .filter(v -> participle(v) && v.kind() == VerbForm.Kind.ING && verb.finite())
                .filter(v -> c.tag(v.start() - 1) == Tag.NOUN);
        if (participle.isPresent()) {
            return Optional.of(chain(participle.get().start() - 1, verb));
        }
        boolean listed = c.lower(phrase.start() - 1).equals("and")
                && c.tag(phrase.start() - 2).nominal();
        int first = listed
                ? c.phrases()
                        .endingAt(phrase.start() - 2)
                        .map(NounPhrase::start)
                        .orElse(phrase.start())
                : phrase.start();
        return c.verbAt(first - 1)
                .filter(v -> v.finite() && verb.finite() && !reports.test(v))
                .map(v -> Skips.left(c, v.start() - 1))
                .filter(j -> c.tag(j) == Tag.REL
                        || (c.tag(j) == Tag.THAT && c.tag(j - 1).nominal()))
                .map(j -> antecedent(j, verb));
    }

    private int beforePreposition(NounPhrase phrase) {
        return phrase.start() - 2;
    }
}
