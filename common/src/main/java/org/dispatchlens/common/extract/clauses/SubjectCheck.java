package org.dispatchlens.common.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dispatchlens.common.extract.syntax.SentenceSyntax;
import org.dispatchlens.common.extract.syntax.SyntaxWord;
import org.dispatchlens.common.extract.syntax.TokenRange;
import org.dispatchlens.common.text.WordSet;

/**
 * Lets the patterns of {@link Subjects} and the dependency parse check each other. A parse costs as much as all patterns
 * of a sentence together, so it is asked only about verbs that can make a row and only where the pattern leaves doubt.
 *
 * <p>Compared by hand on news, two kinds of disagreement have a clear winner, the parse: where the pattern took a modifier
 * for the subject's head ({@code the raid targeting Omar killed}), and where it found no subject of a verb of accusing behind
 * an aside. Elsewhere each is right about half the time; then the pattern's reading stays, at less confidence. Where no
 * subject of a hostile act is found the parse is not asked: it takes victims for doers ({@code five people shot}).
 */
public final class SubjectCheck {
    private static final Set<String> DIRECT = WordSet.of("nsubj");
    private static final Set<String> TENSES = WordSet.of("VBD", "VBZ", "VBP");
    /** What a verb without a subject of its own is where it has one elsewhere. */
    private static final Set<String> FINITE = WordSet.of("conj", "rcmod");
    /** Share of confidence left where parse and pattern disagree and neither is known to be better. */
    private static final double DISPUTED = 0.7;
    /** Share of confidence left to a subject that only the parse has found. */
    private static final double PARSE_ONLY = 0.8;

    private final Clauses c;
    private final Subjects subjects;
    private final Predicate<VerbGroup> accusing;
    private final Predicate<VerbGroup> hostile;

    /**
     * A subject and what the check leaves of its confidence.
     *
     * @param trust factor, above 0 and at most 1
     */
    public record Checked(List<NounPhrase> phrases, double trust) {
        public Checked {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * @param accusing verbs of blaming and denying, whose subject the parse may find
     * @param hostile verbs of hostile acts, whose subject the parse may correct
     */
    public SubjectCheck(
            Clauses clauses, Subjects subjects, Predicate<VerbGroup> accusing, Predicate<VerbGroup> hostile) {
        this.c = clauses;
        this.subjects = subjects;
        this.accusing = accusing;
        this.hostile = hostile;
    }

    /** The subject of an active verb by pattern, corrected or doubted by the parse where the pattern is unsure. */
    public Checked of(VerbGroup verb) {
        return of(verb, subjects.of(verb));
    }

    /** The same where the caller has the pattern's reading already. */
    public Checked of(VerbGroup verb, List<NounPhrase> pattern) {
        boolean ask = verb.finite() && !verb.passive() && doubtful(verb, pattern);
        Optional<SentenceSyntax> parse = ask ? c.syntax().parse() : Optional.empty();
        return parse.map(p -> compared(verb, pattern, p)).orElseGet(() -> new Checked(pattern, 1));
    }

    /**
     * Nothing found though nouns stand before the verb; a subject behind a preposition or verb, or away from its verb, unless
     * it opens the sentence: what stands first without a preposition is the subject of what follows.
     */
    private boolean doubtful(VerbGroup verb, List<NounPhrase> pattern) {
        boolean blames = accusing.test(verb);
        if (pattern.isEmpty()) {
            return blames && nounBefore(verb.start());
        }
        if (!blames && !hostile.test(verb)) {
            return false;
        }
        NounPhrase last = pattern.get(pattern.size() - 1);
        Tag before = c.tag(pattern.get(0).start() - 1);
        return before == Tag.PREP
                || before == Tag.VERB
                || (pattern.get(0).start() > 0 && apart(last.end(), verb.start()));
    }

    private boolean nounBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (c.tag(i) == Tag.NOUN) {
                return true;
            }
        }
        return false;
    }

    private boolean apart(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (c.tag(i)) {
                case ADV, NEG, AUX, TIME, REL, THAT -> {}
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    private Checked compared(VerbGroup verb, List<NounPhrase> pattern, SentenceSyntax parse) {
        List<Integer> heads = parse.subjects(verb.main());
        List<NounPhrase> parsed = phrases(heads);
        if (parsed.isEmpty() || agree(pattern, heads)) {
            return new Checked(pattern, 1);
        }
        if (!finite(verb, parse)) {
            return new Checked(pattern, pattern.isEmpty() ? 1 : DISPUTED);
        }
        if (pattern.isEmpty()) {
            return new Checked(parsed, PARSE_ONLY);
        }
        return modifier(verb, pattern, parse) ? new Checked(parsed, PARSE_ONLY) : new Checked(pattern, DISPUTED);
    }

    /**
     * Whether the parse too takes the verb for an active one with a tense: {@code shot} of {@code those shot} and {@code accused}
     * of {@code the accused man} have no subject that does anything.
     */
    private static boolean finite(VerbGroup verb, SentenceSyntax parse) {
        SyntaxWord word = parse.word(verb.main());
        boolean tense = TENSES.contains(word.tag()) || (word.isVerb() && verb.start() < verb.main());
        boolean clause = FINITE.contains(word.label())
                || !parse.dependents(verb.main(), DIRECT).isEmpty();
        return tense && clause && !parse.isPassive(verb.main());
    }

    private static boolean agree(List<NounPhrase> pattern, List<Integer> heads) {
        return pattern.stream().anyMatch(p -> heads.stream().anyMatch(h -> h >= p.start() && h < p.end()));
    }

    /** Whether the pattern's phrase lies inside the phrase of the verb's own subject, without being its head. */
    private boolean modifier(VerbGroup verb, List<NounPhrase> pattern, SentenceSyntax parse) {
        NounPhrase only = pattern.get(0);
        for (int head : parse.dependents(verb.main(), DIRECT)) {
            TokenRange phrase = parse.phrase(head);
            if (pattern.size() == 1 && phrase.contains(only.start()) && phrase.contains(only.head())) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrases of the parse's heads, each to the end of the name that the head stands in. */
    private List<NounPhrase> phrases(List<Integer> heads) {
        List<NounPhrase> found = new ArrayList<>();
        for (int head : heads) {
            int last = head;
            while (c.sameMention(last, last + 1)) {
                last++;
            }
            boolean noun = c.tag(last).nominal() || c.tag(last) == Tag.PRON;
            (noun ? c.phrases().endingAt(last) : Optional.<NounPhrase>empty()).ifPresent(found::add);
        }
        return found;
    }
}
