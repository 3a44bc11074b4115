package org.dispatchlens.common.extract.syntax;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/**
 * Finds the subject of a verb that has none of its own.
 *
 * <ul>
 *   <li>A coordinated verb has the first one's: {@code X attacked a camp and [burned] it}.
 *   <li>The verb of a relative clause has the noun that it describes: {@code X, which [claimed] the attack}.
 *   <li>A participle has the noun that it describes: {@code rebels [shelling] the town}.
 *   <li>An infinitive has the object of its verb, without one the subject: {@code X urged Y to [stop]}, {@code X wants to
 *       [stop]}.
 *   <li>A gerund after {@code of}, {@code for} or {@code from} likewise ({@code X accused Y of [lying]}), after another
 *       preposition it has the subject ({@code X answered by [shelling]}).
 * </ul>
 */
record SubjectSearch(SentenceSyntax tree) {
    private static final Set<String> OF_THE_OBJECT = WordSet.of("of", "for", "from");
    private static final Set<String> GERUND = WordSet.of("pcomp", "pobj");
    private static final Set<String> DIRECT_OBJECT = WordSet.of("dobj");

    /** Heads of the subject phrases, conjuncts left out; walks up the tree only, so it ends. */
    List<Integer> find(int verb) {
        SyntaxWord word = tree.word(verb);
        if (!word.isVerb()) {
            return tree.ownSubjects(verb);
        }
        List<Integer> own = tree.ownSubjects(verb);
        if (!own.isEmpty()) {
            return isRelative(own) && describesNoun(word) ? List.of(word.head()) : own;
        }
        return word.head() < 0 ? List.of() : shared(word);
    }

    private boolean isRelative(List<Integer> subjects) {
        return subjects.stream()
                .allMatch(i -> tree.word(i).tag().startsWith("W")
                        || tree.word(i).lower().equals("that"));
    }

    private boolean describesNoun(SyntaxWord word) {
        return word.label().equals("rcmod") && word.head() >= 0;
    }

    private List<Integer> shared(SyntaxWord word) {
        return switch (word.label()) {
            case "conj" -> find(word.head());
            case "rcmod" -> List.of();
            case "vmod" -> tree.word(word.head()).isVerb() ? find(word.head()) : List.of(word.head());
            case "xcomp" -> controller(word.head());
            default -> GERUND.contains(word.label()) ? ofGerund(word.head()) : List.of();
        };
    }

    private List<Integer> controller(int verb) {
        List<Integer> objects = tree.dependents(verb, DIRECT_OBJECT);
        return objects.isEmpty() || tree.isPassive(verb) ? find(verb) : objects;
    }

    private List<Integer> ofGerund(int preposition) {
        int above = tree.word(preposition).head();
        if (above < 0 || !tree.word(above).isVerb()) {
            return List.of();
        }
        return OF_THE_OBJECT.contains(tree.word(preposition).lower()) ? controller(above) : find(above);
    }
}
