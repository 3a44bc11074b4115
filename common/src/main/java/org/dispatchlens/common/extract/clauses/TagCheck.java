package org.dispatchlens.common.extract.clauses;

import java.util.List;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.extract.syntax.Syntax;
import org.dispatchlens.common.model.Token;

/**
 * Lets the tagger check a decision of {@link SingleVerb} whose evidence is weak, and the neighbours check the tagger.
 *
 * <p>The tagger alone decides nothing. It is asked where the neighbours allow either reading, and not believed where they
 * are clear, nor about verbs that no rule looks for: it takes rare verbs ({@code shelled}, {@code guards a road}) for nouns and adjectives. It is not asked about
 * -ing forms, whose tags are wrong as often as the patterns, nor in titles, whose capitals mislead it.
 */
final class TagCheck {
    private final List<Token> tokens;
    private final Tag[] tags;
    private final Syntax syntax;
    private final boolean titleCase;
    private final VerbForms forms;

    TagCheck(List<Token> tokens, Tag[] tags, Syntax syntax, boolean titleCase, VerbForms forms) {
        this.forms = forms;
        this.tokens = tokens;
        this.tags = tags;
        this.syntax = syntax;
        this.titleCase = titleCase;
    }

    /**
     * Whether a present form that its neighbours do not show to be a verb is one: {@code police say}, {@code it opens}.
     *
     * @param ambiguous whether the form is as often a noun, so that it takes more to be believed
     */
    boolean isMissedVerb(int i, VerbForm form, boolean ambiguous) {
        if (titleCase
                || !forms.trigger(form)
                || !isPresent(form)
                || !allowsVerb(i)
                || (ambiguous && !looksLikeVerb(i, form))) {
            return false;
        }
        return switch (syntax.tag(i)) {
            case "VBZ" -> form.is(Kind.THIRD);
            case "VBP" -> form.is(Kind.BASE);
            case "VB" -> form.is(Kind.BASE) && allowsInfinitive(i);
            default -> false;
        };
    }

    /**
     * Whether a word that its neighbours take for a verb is none: a present form without an object that the tagger takes for
     * a noun ({@code plans to exit}), an unknown word in -ed that
     * stands before a noun only, and that it takes for an adjective ({@code , armed men}). Behind a pronoun it is not asked.
     */
    boolean isMistakenVerb(int i, VerbForm form, boolean unknown) {
        if (titleCase) {
            return false;
        }
        if (at(i - 1) == Tag.PRON || at(i - 1) == Tag.REL) {
            return false;
        }
        // whom X accuses of a raid: a relative clause needs a verb.
        if (at(i - 1) == Tag.NOUN && at(i - 2) == Tag.REL && at(i + 1) == Tag.PREP) {
            return false;
        }
        if (unknown) {
            return at(i - 1) != Tag.NOUN && at(i + 1) == Tag.NOUN && isAdjective(i);
        }
        return forms.trigger(form) && isPresent(form) && !opensPhrase(i + 1) && syntax.isNoun(i);
    }

    /** An adjective by its tag, or a participle right after a verb, where no tense can stand: {@code say armed men}. */
    private boolean isAdjective(int i) {
        String tag = syntax.tag(i);
        return tag.equals("JJ") || (tag.equals("VBN") && at(i - 1) == Tag.VERB);
    }

    /** Whether a missed verb has a tense: an infinitive has none, unless its auxiliary is written with a negation. */
    boolean isFinite(int i) {
        return !syntax.tag(i).equals("VB") || at(i - 1) == Tag.NEG;
    }

    private static boolean isPresent(VerbForm form) {
        return form.is(Kind.THIRD)
                || (form.is(Kind.BASE) && !form.is(Kind.PAST) && !form.is(Kind.PARTICIPLE) && !form.is(Kind.ING));
    }

    /** After a determiner, possessive, number or preposition there is a noun. */
    private boolean allowsVerb(int i) {
        return switch (at(i - 1)) {
            case DET, POSS, NUM, PREP -> false;
            case CONJ -> !joinsUnknownVerb(i - 1);
            default -> true;
        };
    }

    /** {@code identify and attack}: what shares the subject of a verb that is not known would be given another one. */
    private boolean joinsUnknownVerb(int conjunction) {
        return at(conjunction - 1) == Tag.NOUN && syntax.isVerb(conjunction - 1);
    }

    /** Cheap signs, so that few sentences need the tagger: a subject or an object, and a plural before a plain form. */
    private boolean looksLikeVerb(int i, VerbForm form) {
        if (subjectBefore(i)) {
            return true;
        }
        boolean agrees = form.is(Kind.THIRD) || at(i - 1) != Tag.NOUN || isPlural(i - 1) || isContraction(i - 1);
        return agrees && opensPhrase(i + 1);
    }

    private boolean isPlural(int i) {
        String lower = tokens.get(i).lower();
        return (lower.endsWith("s") && !lower.endsWith("ss")) || lower.endsWith("men") || lower.endsWith("people");
    }

    private boolean isContraction(int i) {
        return i >= 0 && tokens.get(i).text().matches(".+['’].+");
    }

    private boolean subjectBefore(int i) {
        return switch (at(i - 1)) {
            case PRON, REL, THAT, NEG -> true;
            default -> false;
        };
    }

    /** After a noun an infinitive is rare ({@code helped troops defend it}); it shows by its object or a contraction. */
    private boolean allowsInfinitive(int i) {
        return at(i - 1) != Tag.NOUN || isContraction(i - 1) || at(i + 1) == Tag.DET || at(i + 1) == Tag.PRON;
    }

    private boolean opensPhrase(int i) {
        return switch (at(i)) {
            case DET, PRON, NUM, NOUN, QUOTE -> true;
            default -> false;
        };
    }

    private Tag at(int i) {
        return i >= 0 && i < tags.length ? tags[i] : Tag.STOP;
    }
}
