package org.dispatchlens.common.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.extract.syntax.Syntax;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.Via;

/** Finds verb groups: auxiliary chains, infinitives and single verbs. */
final class VerbGrouper {
    private final List<Token> tokens;
    private final Tag[] tags;
    private final Mention[] mentions;
    private final ClauseWords words;
    private final VerbForms forms;
    private final SingleVerb single;
    private final boolean titleCase;
    private final List<VerbGroup> groups = new ArrayList<>();

    VerbGrouper(List<Token> tokens, Tag[] tags, Mention[] mentions, ClauseWords words, VerbForms forms, Syntax syntax) {
        this.tokens = tokens;
        this.tags = tags;
        this.mentions = mentions;
        this.words = words;
        this.forms = forms;
        this.titleCase = titleCase(tokens);
        this.single =
                new SingleVerb(tokens, tags, mentions, words, new TagCheck(tokens, tags, syntax, titleCase, forms));
    }

    List<VerbGroup> group() {
        int i = 0;
        while (i < tags.length) {
            i = next(i);
        }
        return Tagger.inOrder(groups);
    }

    private int next(int i) {
        if (tags[i] == Tag.AUX) {
            return auxiliaries(i, i, false);
        }
        if (tags[i] == Tag.PREP && tokens.get(i).is("to")) {
            return infinitive(i);
        }
        if (tags[i] == Tag.NOUN && !named(i) && !partOfName(i)) {
            form(i).flatMap(f -> single.decide(i, f)).ifPresent(this::add);
        }
        return i + 1;
    }

    /** A capital behind a capital belongs to a name ({@code Human Rights Watch}) where the line is no title. */
    private boolean partOfName(int i) {
        return !titleCase
                && i > 0
                && tokens.get(i).capitalised()
                && tokens.get(i - 1).word()
                && tokens.get(i - 1).capitalised();
    }

    private static boolean titleCase(List<Token> tokens) {
        int longer = 0;
        int small = 0;
        for (Token token : tokens) {
            if (token.text().length() > 3 && token.word()) {
                longer++;
                small += token.capitalised() ? 0 : 1;
            }
        }
        return small * 4 < longer;
    }

    private boolean named(int i) {
        return mentions[i] != null && mentions[i].via() != Via.PRONOUN;
    }

    private void add(VerbGroup group) {
        groups.add(group);
        tags[group.main()] = Tag.VERB;
    }

    /** The known form, or a past form made of an unknown verb: a word in -ed. */
    private Optional<VerbForm> form(int i) {
        String lower = tokens.get(i).lower();
        Optional<VerbForm> known = forms.find(lower);
        boolean unknownPast = lower.endsWith("ed")
                && lower.length() > 4
                && lower.indexOf('-') < 0
                && !tokens.get(i).capitalised();
        return known.isEmpty() && unknownPast
                ? Optional.of(new VerbForm(Set.of(lower), Set.of(Kind.PAST, Kind.PARTICIPLE)))
                : known;
    }

    private int infinitive(int i) {
        int j = i + 1;
        while (j < tags.length && tags[j] == Tag.ADV) {
            j++;
        }
        if (j >= tags.length) {
            return i + 1;
        }
        if (tags[j] == Tag.AUX && (tokens.get(j).is("be") || tokens.get(j).is("have"))) {
            tags[i] = Tag.TO;
            return auxiliaries(i, j, true);
        }
        Optional<VerbForm> form = tags[j] == Tag.NOUN && !named(j) ? form(j) : Optional.empty();
        if (form.isPresent() && form.get().is(Kind.BASE)) {
            tags[i] = Tag.TO;
            boolean negated = i > 0 && tags[i - 1] == Tag.NEG;
            add(new VerbGroup(i, j, form.get().lemmas(), Kind.BASE, false, false, true, false, negated));
            return j + 1;
        }
        return i + 1;
    }

    private int auxiliaries(int start, int first, boolean infinitive) {
        AuxiliaryChain chain = new AuxiliaryChain(words);
        int j = first;
        int lastAux = first;
        while (j < tags.length && (tags[j] == Tag.AUX || tags[j] == Tag.NEG || tags[j] == Tag.ADV)) {
            chain.add(tokens.get(j).lower(), tags[j]);
            lastAux = tags[j] == Tag.AUX ? j : lastAux;
            j++;
        }
        // had "burned three farms": a quotation may begin between the two.
        j = j < tags.length && tags[j] == Tag.QUOTE ? j + 1 : j;
        Optional<VerbForm> form = j < tags.length && tags[j] == Tag.NOUN && !named(j) ? form(j) : Optional.empty();
        if (form.isPresent() && chain.takes(form.get())) {
            add(chain.group(start, j, form.get(), infinitive));
            return j + 1;
        }
        groups.add(chain.copula(start, lastAux, tokens.get(lastAux).lower(), infinitive));
        return lastAux + 1;
    }
}
