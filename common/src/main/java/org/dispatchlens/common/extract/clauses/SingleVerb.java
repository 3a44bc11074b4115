package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.Via;

/** Decides by its neighbours whether a word that can be a verb is one, where no auxiliary stands before it. */
final class SingleVerb {
    /** Particles that stand between a verb and its object. */
    private static final Set<String> PARTICLES = Set.of("out", "off", "up", "down");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");

    private final List<Token> tokens;
    private final Tag[] tags;
    private final Mention[] mentions;
    private final ClauseWords words;

    private final TagCheck check;

    SingleVerb(List<Token> tokens, Tag[] tags, Mention[] mentions, ClauseWords words, TagCheck check) {
        this.tokens = tokens;
        this.tags = tags;
        this.mentions = mentions;
        this.words = words;
        this.check = check;
    }

    Optional<VerbGroup> decide(int i, VerbForm form) {
        Optional<VerbGroup> byNeighbours = byNeighbours(i, form);
        if (byNeighbours.isPresent()) {
            return byNeighbours.filter(v -> !check.isMistakenVerb(i, form, unknownVerb(i, form)));
        }
        return check.isMissedVerb(i, form, ambiguous(form)) ? Optional.of(missed(i, form)) : Optional.empty();
    }

    private VerbGroup missed(int i, VerbForm form) {
        return group(i, form, form.is(Kind.THIRD) ? Kind.THIRD : Kind.BASE, false, check.isFinite(i));
    }

    private Optional<VerbGroup> byNeighbours(int i, VerbForm form) {
        if (form.is(Kind.ING)) {
            return gerund(i) ? Optional.of(group(i, form, Kind.ING, false, false)) : Optional.empty();
        }
        if (form.is(Kind.PAST) || form.is(Kind.PARTICIPLE)) {
            return past(i, form);
        }
        boolean ambiguous = ambiguous(form);
        boolean verb = form.is(Kind.THIRD) ? third(i, ambiguous) : base(i, ambiguous);
        return verb
                ? Optional.of(group(i, form, form.is(Kind.THIRD) ? Kind.THIRD : Kind.BASE, false, true))
                : Optional.empty();
    }

    private VerbGroup group(int i, VerbForm form, Kind kind, boolean passive, boolean finite) {
        int start = i;
        boolean negated = false;
        while (start > 0 && (tags[start - 1] == Tag.ADV || tags[start - 1] == Tag.NEG)) {
            start--;
            negated |= tags[start] == Tag.NEG;
        }
        return new VerbGroup(start, i, form.lemmas(), kind, passive, finite, false, false, negated);
    }

    /** An -ing form is a noun after a determiner or possessive, before {@code of}, and after an adjective. */
    private boolean gerund(int i) {
        Tag before = before(i);
        if (before == Tag.DET || before == Tag.POSS || before == Tag.NUM || nextIs(i, "of")) {
            return false;
        }
        if (before == Tag.NOUN) {
            return (isActorBefore(i) || peopleBefore(i))
                    ? (opensObject(i) && !pastNext(i)) || after(i) == Tag.PREP
                    : opensClearObject(i);
        }
        return (opensObject(i) && !pastNext(i))
                || after(i) == Tag.PREP
                || after(i) == Tag.THAT
                || after(i) == Tag.COMMA;
    }

    private Optional<VerbGroup> past(int i, VerbForm form) {
        Tag before = before(i);
        boolean adjective = before == Tag.DET
                || before == Tag.POSS
                || (unknownVerb(i, form) && demonymBefore(i) && after(i) == Tag.NOUN && !named(i + 1))
                || (before == Tag.NUM && after(i) == Tag.NOUN)
                || (before == Tag.PREP && after(i) == Tag.NOUN && !named(i + 1));
        if (adjective) {
            return Optional.empty();
        }
        boolean needsObject = form.lemmas().stream().anyMatch(words.objectVerbs()::contains);
        boolean bare = !form.is(Kind.PAST)
                || nextIsAgent(i)
                || (particle(i + 1) && nextIsAgent(i + 1))
                || before == Tag.SUB
                || foundDead(i)
                || (needsObject && !opensObject(i) && !objectAfterPhrase(i) && !laterObject(i) && !pronounSubject(i));
        return Optional.of(group(i, form, bare ? Kind.PARTICIPLE : Kind.PAST, bare, !bare));
    }

    /** {@code two men shot dead by X}, {@code a man shot dead on Monday}; {@code X shot dead two men} has its object behind. */
    private boolean foundDead(int i) {
        int j = i + 2;
        if (!nextIs(i, "dead") || before(i) == Tag.CONJ) {
            return false;
        }
        boolean bound = j + 1 < tags.length
                && tokens.get(j).is("at")
                && tokens.get(j + 1).is("least");
        boolean ends = j >= tags.length || tags[j] == Tag.STOP || tags[j] == Tag.COMMA || tags[j] == Tag.TIME;
        return ends || (tags[j] == Tag.PREP && !bound);
    }

    private boolean ambiguous(VerbForm form) {
        for (String lemma : form.lemmas()) {
            boolean plural = !form.is(Kind.THIRD) || !words.uncounted().contains(lemma);
            if (plural && words.nounVerbs().contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private boolean unknownVerb(int i, VerbForm form) {
        return form.lemmas().contains(tokens.get(i).lower());
    }

    /** A bare adjective of a nation, which is no subject: {@code Dutch armoured cars}. */
    private boolean demonymBefore(int i) {
        Mention before = i > 0 ? mentions[i - 1] : null;
        return before != null && before.via() == Via.DEMONYM && before.type() == ActorType.STATE;
    }

    /** {@code by} and a noun phrase, not a gerund or a time. */
    private boolean nextIsAgent(int i) {
        if (!nextIs(i, "by") || i + 2 >= tags.length) {
            return false;
        }
        String word = tokens.get(i + 2).lower();
        return tags[i + 2] != Tag.TIME && (!word.endsWith("ing") || named(i + 2));
    }

    /** {@code denounced as a mistake X's raids}: an object behind a phrase with {@code as}. */
    private boolean objectAfterPhrase(int i) {
        return nextIs(i, "as") && before(i) != Tag.AUX;
    }

    /**
     * An object behind a particle ({@code carried out a raid}; not {@code a raid carried out this week}) or behind a second
     * verb that shares it ({@code seized and killed two men}).
     */
    private boolean laterObject(int i) {
        int j = i + 1;
        boolean particle = particle(j);
        boolean second = j + 1 < tags.length && tags[j] == Tag.CONJ && past(j + 1);
        int before = particle ? j : j + 1;
        boolean timed = before + 2 < tags.length && tags[before + 2] == Tag.TIME;
        return (particle || second) && after(before) != Tag.QUOTE && !timed && opensObject(before);
    }

    private boolean particle(int i) {
        return i < tags.length && PARTICLES.contains(tokens.get(i).lower());
    }

    /** {@code rebels whom it accused of raids}: behind a subject pronoun stands no participle. */
    private boolean pronounSubject(int i) {
        int j = previous(i);
        String word = j < 0 ? "" : tokens.get(j).lower();
        boolean clause = j > 0 && (tags[j - 1] == Tag.REL || tags[j - 1] == Tag.SUB || tags[j - 1] == Tag.THAT);
        return SUBJECTS.contains(word) || (clause && word.equals("it"));
    }

    private boolean past(int i) {
        return tokens.get(i).lower().endsWith("ed") && !tokens.get(i).capitalised();
    }

    private boolean third(int i, boolean ambiguous) {
        Tag before = before(i);
        // cut ties: behind a verb there is its object, not a second verb.
        if (before == Tag.DET || before == Tag.POSS || before == Tag.PREP || before == Tag.NUM || before == Tag.VERB) {
            return false;
        }
        if (!ambiguous) {
            return true;
        }
        // Xian raids killed two men: the word before another past verb is its subject.
        boolean complement = opensStrongObject(i) && !pastNext(i);
        boolean subject = before == Tag.PRON
                || before == Tag.REL
                || before == Tag.COMMA
                || isSubjectBefore(i)
                || before == Tag.CONJ
                || before == Tag.NOUN
                || before == Tag.TIME;
        return subject && complement;
    }

    private boolean base(int i, boolean ambiguous) {
        Tag before = before(i);
        boolean question = before == Tag.NOUN && isActorBefore(i) && askedBefore(i);
        boolean plural = question || before == Tag.PRON || before == Tag.REL || (before == Tag.NOUN && pluralBefore(i));
        return plural && (ambiguous ? opensStrongObject(i) : opensObject(i) || phrasal(i) || after(i) == Tag.THAT);
    }

    /** {@code militants blow up a mast}. */
    private boolean phrasal(int i) {
        return particle(i + 1) && opensObject(i + 1);
    }

    private boolean pluralBefore(int i) {
        int j = previous(i);
        return (j >= 0 && plural(tokens.get(j).lower())) || (isActorBefore(i) && coordinated(i));
    }

    private static boolean plural(String lower) {
        return lower.endsWith("s") || lower.endsWith("men") || lower.equals("police") || lower.equals("people");
    }

    /** {@code Did X attack}: the auxiliary stands before the subject. */
    private boolean askedBefore(int i) {
        int j = previous(i);
        while (j > 0 && mentions[j] != null && mentions[j].equals(mentions[previous(i)])) {
            j--;
        }
        return tags[j] == Tag.AUX;
    }

    private boolean coordinated(int i) {
        int j = previous(i);
        while (j > 0 && mentions[j] != null && mentions[j].equals(mentions[previous(i)])) {
            j--;
        }
        boolean behind =
                j > 0 && tags[j] == Tag.PREP && plural(tokens.get(j - 1).lower());
        return behind || (j >= 0 && tags[j] == Tag.CONJ);
    }

    private boolean isActorBefore(int i) {
        int j = previous(i);
        return j >= 0 && named(j) && mentions[j].via() != Via.DEMONYM;
    }

    /** {@code gunmen shooting at cars}: a plural noun for people, which describes no other noun. */
    private boolean peopleBefore(int i) {
        int j = previous(i);
        return j >= 0
                && tags[j] == Tag.NOUN
                && plural(tokens.get(j).lower())
                && words.persons().contains(tokens.get(j).lower());
    }

    /** {@code a bomber strikes}: a noun for who does something, which describes no other noun. */
    private boolean agentBefore(int i) {
        String word = i > 0 ? tokens.get(i - 1).lower() : "";
        boolean agent = word.endsWith("er") || word.endsWith("man");
        return agent && !word.equals("fighter") && words.persons().contains(word);
    }

    private boolean isSubjectBefore(int i) {
        return isActorBefore(i);
    }

    private int previous(int i) {
        int j = i - 1;
        while (j >= 0 && (tags[j] == Tag.ADV || tags[j] == Tag.NEG)) {
            j--;
        }
        return j;
    }

    private Tag before(int i) {
        int j = previous(i);
        return j < 0 ? Tag.STOP : tags[j];
    }

    private int following(int i) {
        int j = i + 1;
        while (j < tags.length && tags[j] == Tag.ADV) {
            j++;
        }
        return j;
    }

    private Tag after(int i) {
        int j = following(i);
        return j >= tags.length ? Tag.STOP : tags[j];
    }

    private boolean nextIs(int i, String word) {
        int j = following(i);
        return j < tags.length && tokens.get(j).is(word);
    }

    private boolean named(int i) {
        return i < mentions.length && mentions[i] != null && mentions[i].via() != Via.PRONOUN;
    }

    private boolean pastNext(int i) {
        int j = following(i);
        return after(i) == Tag.NOUN && !named(j) && tokens.get(j).lower().endsWith("ed");
    }

    private boolean opensClearObject(int i) {
        return after(i) == Tag.NOUN ? named(following(i)) : opensObject(i);
    }

    private boolean opensObject(int i) {
        return switch (after(i)) {
            case DET, PRON, NOUN, NUM, QUOTE, THAT -> true;
            default -> false;
        };
    }

    /** Stronger evidence of an object, for words that are more often nouns. */
    private boolean opensStrongObject(int i) {
        int j = following(i);
        return switch (after(i)) {
            case DET, PRON, THAT, NUM -> true;
            case NOUN -> named(j) || isActorBefore(i) || agentBefore(i) || before(i) == Tag.PRON;
            case PREP -> isActorBefore(i) && tokens.get(j).is("to");
            default -> false;
        };
    }
}
