package org.dispatchlens.common.extract.syntax;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dispatchlens.common.text.WordSet;

/**
 * The dependency tree of a sentence, one word per token, and what a rule may ask of it.
 *
 * <p>Everything is said in token indices. Lists are in text order. A query about a word that is not what the query is for
 * (the subjects of a comma) gives an empty list; an index outside the sentence throws {@link IndexOutOfBoundsException}.
 * The tree can be wrong, so no rule should trust it alone.
 *
 * @param words one per token; heads form trees without cycles
 */
public record SentenceSyntax(List<SyntaxWord> words) {
    private static final Set<String> SUBJECT = WordSet.of("nsubj", "nsubjpass");
    private static final Set<String> OBJECT = WordSet.of("dobj", "iobj");
    private static final Set<String> COMPLEMENT = WordSet.of("ccomp", "xcomp");
    private static final Set<String> PREPOSITION_OBJECT = WordSet.of("pobj");
    private static final Set<String> PASSIVE = WordSet.of("auxpass", "nsubjpass");
    private static final Set<String> AGENT_LINKS = WordSet.of("prep", "agent");
    private static final Set<String> APPOSITION = WordSet.of("appos");

    public SentenceSyntax {
        words = List.copyOf(words);
    }

    public SyntaxWord word(int i) {
        return words.get(i);
    }

    /** Dictionary form of token {@code i} by its tag; see {@link Lemmas}. */
    public String lemma(int i) {
        return Lemmas.of(word(i).lower(), word(i).tag());
    }

    /** Words that depend on token {@code i} by one of these labels. */
    public List<Integer> dependents(int i, Set<String> labels) {
        return IntStream.range(0, words.size())
                .filter(j ->
                        words.get(j).head() == i && labels.contains(words.get(j).label()))
                .boxed()
                .toList();
    }

    /**
     * Heads of the phrases in subject position of a verb, active or passive, with all that is coordinated with them; also
     * where the verb shares the subject of another or describes its noun. See {@link SubjectSearch}.
     */
    public List<Integer> subjects(int verb) {
        return withConjuncts(new SubjectSearch(this).find(verb));
    }

    /** Subjects that the parser attached to the verb itself. */
    List<Integer> ownSubjects(int verb) {
        return dependents(verb, SUBJECT);
    }

    /** Direct and indirect objects of a verb, with all that is coordinated with them. */
    public List<Integer> objects(int verb) {
        return withConjuncts(dependents(verb, OBJECT));
    }

    /** Whether a verb is passive: {@code was shelled}, {@code the town shelled by}. */
    public boolean isPassive(int verb) {
        SyntaxWord word = word(verb);
        boolean marked = !dependents(verb, PASSIVE).isEmpty();
        return word.isVerb()
                && (marked || (word.tag().equals("VBN") && word.label().equals("vmod")));
    }

    /** What follows {@code by} under a passive verb: who did it, or where or when; the caller knows which nouns can act. */
    public List<Integer> agents(int verb) {
        if (!isPassive(verb)) {
            return List.of();
        }
        return withConjuncts(dependents(verb, AGENT_LINKS).stream()
                .filter(preposition -> word(preposition).lower().equals("by"))
                .flatMap(preposition -> dependents(preposition, PREPOSITION_OBJECT).stream())
                .toList());
    }

    /** Verbs of the clauses that a verb takes: {@code said} [that rebels] {@code attacked}, {@code wants} [to] {@code stop}. */
    public List<Integer> complements(int verb) {
        return dependents(verb, COMPLEMENT);
    }

    /**
     * Heads of the clauses that stand beside a verb's own without a joining word, as reported speech and its speaker do
     * ({@code Two were killed, the ministry said}). The parser hangs either on the other, so both directions count.
     */
    public List<Integer> besides(int verb) {
        return IntStream.range(0, words.size())
                .filter(j -> isParataxis(j, verb) || isParataxis(verb, j))
                .boxed()
                .toList();
    }

    private boolean isParataxis(int i, int head) {
        return words.get(i).head() == head && words.get(i).label().equals("parataxis");
    }

    /** The nearest verb above token {@code i}, -1 where there is none. */
    public int governor(int i) {
        int at = word(i).head();
        while (at >= 0 && !word(at).isVerb()) {
            at = word(at).head();
        }
        return at;
    }

    /** Token {@code i} and what is coordinated with it, where {@code i} is the first of them. */
    public List<Integer> conjuncts(int i) {
        return withConjuncts(List.of(i));
    }

    /** Heads of the appositions of a noun: {@code the general, a former} [boxer]. */
    public List<Integer> appositions(int noun) {
        return dependents(noun, APPOSITION);
    }

    /** From the first to the last token that stands at or below token {@code i}. */
    public TokenRange phrase(int i) {
        IntStream.Builder inside = IntStream.builder();
        for (int j = 0; j < words.size(); j++) {
            if (isBelow(j, i)) {
                inside.add(j);
            }
        }
        var range = inside.build().summaryStatistics();
        return new TokenRange(range.getMin(), range.getMax() + 1);
    }

    private boolean isBelow(int i, int top) {
        int at = i;
        while (at >= 0 && at != top) {
            at = words.get(at).head();
        }
        return at == top;
    }

    private List<Integer> withConjuncts(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> IntStream.range(0, words.size())
                        .filter(j -> isConjunct(j, head))
                        .boxed())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isConjunct(int i, int first) {
        int at = i;
        while (at != first && at >= 0 && words.get(at).label().equals("conj")) {
            at = words.get(at).head();
        }
        return at == first;
    }
}
