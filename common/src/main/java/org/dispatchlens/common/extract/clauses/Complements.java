package org.dispatchlens.common.extract.clauses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.text.WordSet;

/** What follows a verb or a noun: its object, its prepositional phrases, its {@code by}-agent. */
public final class Complements {
    private static final Set<String> OF_AGENT = WordSet.of("by");
    private final Clauses c;

    public Complements(Clauses clauses) {
        this.c = clauses;
    }

    /** The object directly after the verb, coordinated ones together. */
    public List<NounPhrase> object(VerbGroup verb) {
        int i = Skips.right(c, verb.end());
        if (c.lower(i).equals("as")) {
            i = afterAs(i);
        }
        return objectTag(i) ? Coordination.rightwards(c, i) : List.of();
    }

    /** The object behind one of the given particles: {@code blew up a bridge}; empty where none stands behind the verb. */
    public List<NounPhrase> objectBehind(VerbGroup verb, Set<String> particles) {
        int i = Skips.right(c, verb.end());
        boolean particle = particles.contains(c.lower(i)) && objectTag(i + 1);
        return particle ? Coordination.rightwards(c, i + 1) : List.of();
    }

    private boolean objectTag(int i) {
        return switch (c.tag(i)) {
            case NOUN, DET, NUM, PRON, QUOTE -> true;
            default -> c.mention(i).isPresent() && c.tag(i) != Tag.PREP;
        };
    }

    /** {@code denounced as a crime X's raids}: the phrase after the {@code as}-phrase. */
    private int afterAs(int as) {
        return c.phrases().startingAt(as + 1).map(NounPhrase::end).orElse(as + 1);
    }

    /** Index after a phrase and the prepositional phrases and times that follow it. */
    public int afterPhrases(int from) {
        int i = Skips.right(c, from);
        while (c.tag(i) == Tag.PREP) {
            Optional<NounPhrase> phrase = c.phrases().startingAt(i + 1);
            if (phrase.isEmpty()) {
                break;
            }
            i = Skips.right(c, phrase.get().end());
        }
        return i;
    }

    /** The phrases after the first of the given prepositions in the same clause from token {@code from} on. */
    public List<NounPhrase> after(int from, Collection<String> prepositions) {
        for (int i = from; i < c.size() && !closes(i); i++) {
            if (prepositions.contains(c.lower(i)) && c.tag(i) == Tag.PREP && !c.isTime(i + 1)) {
                List<NounPhrase> found = Coordination.rightwards(c, i + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Token of the first of the given words in the same clause, or -1. */
    public int find(int from, Collection<String> wanted) {
        for (int i = from; i < c.size() && !closes(i); i++) {
            if (wanted.contains(c.lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The agent of a passive verb: the phrases after {@code by}, also behind other phrases; behind another
     * clause only where a comma takes the sentence up again.
     */
    public List<NounPhrase> agent(VerbGroup verb) {
        boolean left = false;
        for (int i = verb.end(); i < c.size(); i++) {
            if (c.tag(i) == Tag.STOP && !c.lower(i).equals("-")) {
                return List.of();
            }
            boolean finite = c.verbAt(i)
                    .filter(v -> v.finite() && v.main() != verb.main())
                    .isPresent();
            left |= finite;
            boolean resumed = !left || c.tag(i - 1) == Tag.COMMA;
            if (resumed && OF_AGENT.contains(c.lower(i)) && ownAgent(verb, i)) {
                List<NounPhrase> found = Coordination.rightwards(c, i + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** {@code by} right after another participle belongs to that one. */
    private boolean ownAgent(VerbGroup verb, int by) {
        boolean other = c.verbAt(by - 1).filter(v -> v.main() != verb.main()).isPresent();
        boolean verbNext = c.verbAt(by + 1).isPresent();
        return !other && !verbNext && !c.isTime(by + 1);
    }

    /** Whether the clause ends at this token: a stop, a finite verb, a subordinator or {@code that}. */
    public boolean closes(int i) {
        Tag tag = c.tag(i);
        return (tag == Tag.STOP && !c.lower(i).equals("-"))
                || tag == Tag.SUB
                || tag == Tag.THAT
                || c.verbAt(i).filter(VerbGroup::finite).isPresent();
    }
}
