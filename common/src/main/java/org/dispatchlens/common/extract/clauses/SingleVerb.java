package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.text.WordSet;

/** Decides by its neighbours whether a word that can be a verb is one, where no auxiliary stands before it. */
final class SingleVerb {
    private static final Set<String> SUBJECTS = WordSet.of("he", "she", "they", "we", "i");

    private final List<Token> tokens;
    private final Tag[] tags;
    private final ClauseWords words;
    private final Neighbours near;
    private final TagCheck check;

    SingleVerb(List<Token> tokens, Tag[] tags, Mention[] mentions, ClauseWords words, TagCheck check) {
        this.tokens = tokens;
        this.tags = tags;
        this.near = new Neighbours(tokens, tags, mentions, words);
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
        Tag before = near.before(i);
        if (before == Tag.DET || before == Tag.POSS || before == Tag.NUM || near.nextIs(i, "of")) {
            return false;
        }
        if (before == Tag.NOUN) {
            return (near.isActorBefore(i) || near.peopleBefore(i))
                    ? (near.opensObject(i) && !near.pastNext(i)) || near.after(i) == Tag.PREP
                    : near.opensClearObject(i);
        }
        return (near.opensObject(i) && !near.pastNext(i))
                || near.after(i) == Tag.PREP
                || near.after(i) == Tag.THAT
                || near.after(i) == Tag.COMMA;
    }

    private Optional<VerbGroup> past(int i, VerbForm form) {
        Tag before = near.before(i);
        boolean adjective = before == Tag.DET
                || before == Tag.POSS
                || (unknownVerb(i, form) && near.demonymBefore(i) && near.after(i) == Tag.NOUN && !near.named(i + 1))
                || (before == Tag.NUM && near.after(i) == Tag.NOUN)
                || (before == Tag.PREP && near.after(i) == Tag.NOUN && !near.named(i + 1));
        if (adjective) {
            return Optional.empty();
        }
        boolean needsObject = form.lemmas().stream().anyMatch(words.objectVerbs()::contains);
        boolean bare = !form.is(Kind.PAST)
                || nextIsAgent(i)
                || (near.particle(i + 1) && nextIsAgent(i + 1))
                || before == Tag.SUB
                || foundDead(i)
                || (needsObject
                        && !near.opensObject(i)
                        && !objectAfterPhrase(i)
                        && !laterObject(i)
                        && !pronounSubject(i));
        return Optional.of(group(i, form, bare ? Kind.PARTICIPLE : Kind.PAST, bare, !bare));
    }

    /** {@code two men shot dead by X}, {@code a man shot dead on Monday}; {@code X shot dead two men} has its object behind. */
    private boolean foundDead(int i) {
        int j = i + 2;
        if (!near.nextIs(i, "dead") || near.before(i) == Tag.CONJ) {
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

    /** {@code by} and a noun phrase, not a gerund or a time. */
    private boolean nextIsAgent(int i) {
        if (!near.nextIs(i, "by") || i + 2 >= tags.length) {
            return false;
        }
        String word = tokens.get(i + 2).lower();
        return tags[i + 2] != Tag.TIME && (!word.endsWith("ing") || near.named(i + 2));
    }

    /** {@code denounced as a mistake X's raids}: an object behind a phrase with {@code as}. */
    private boolean objectAfterPhrase(int i) {
        return near.nextIs(i, "as") && near.before(i) != Tag.AUX;
    }

    /**
     * An object behind a particle ({@code carried out a raid}; not {@code a raid carried out this week}) or behind a second
     * verb that shares it ({@code seized and killed two men}).
     */
    private boolean laterObject(int i) {
        int j = i + 1;
        boolean particle = near.particle(j);
        boolean second = j + 1 < tags.length && tags[j] == Tag.CONJ && past(j + 1);
        int before = particle ? j : j + 1;
        boolean timed = before + 2 < tags.length && tags[before + 2] == Tag.TIME;
        return (particle || second) && near.after(before) != Tag.QUOTE && !timed && near.opensObject(before);
    }

    /** {@code rebels whom it accused of raids}: behind a subject pronoun stands no participle. */
    private boolean pronounSubject(int i) {
        int j = near.previous(i);
        String word = j < 0 ? "" : tokens.get(j).lower();
        boolean clause = j > 0 && (tags[j - 1] == Tag.REL || tags[j - 1] == Tag.SUB || tags[j - 1] == Tag.THAT);
        return SUBJECTS.contains(word) || (clause && word.equals("it"));
    }

    private boolean past(int i) {
        return tokens.get(i).lower().endsWith("ed") && !tokens.get(i).capitalised();
    }

    private boolean third(int i, boolean ambiguous) {
        Tag before = near.before(i);
        // cut ties: behind a verb there is its object, not a second verb.
        if (before == Tag.DET || before == Tag.POSS || before == Tag.PREP || before == Tag.NUM || before == Tag.VERB) {
            return false;
        }
        if (!ambiguous) {
            return true;
        }
        // Xian raids killed two men: the word before another past verb is its subject.
        boolean complement = near.opensStrongObject(i) && !near.pastNext(i);
        boolean subject = before == Tag.PRON
                || before == Tag.REL
                || before == Tag.COMMA
                || near.isActorBefore(i)
                || before == Tag.CONJ
                || before == Tag.NOUN
                || before == Tag.TIME;
        return subject && complement;
    }

    private boolean base(int i, boolean ambiguous) {
        Tag before = near.before(i);
        boolean question = before == Tag.NOUN && near.isActorBefore(i) && near.askedBefore(i);
        boolean plural =
                question || before == Tag.PRON || before == Tag.REL || (before == Tag.NOUN && near.pluralBefore(i));
        return plural
                && (ambiguous
                        ? near.opensStrongObject(i)
                        : near.opensObject(i) || phrasal(i) || near.after(i) == Tag.THAT);
    }

    /** {@code militants blow up a mast}. */
    private boolean phrasal(int i) {
        return near.particle(i + 1) && near.opensObject(i + 1);
    }
}
