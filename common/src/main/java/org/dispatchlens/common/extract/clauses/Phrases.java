package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** Noun phrases of a sentence, read from their first or from their last token. */
public final class Phrases {
    private static final Set<String> POSSESSIVE_PRONOUNS = WordSet.of("its", "their", "his", "her");
    /** What makes the leader of a thing its owner too; {@code X-backed} and {@code pro-X} name somebody else. */
    private static final Set<String> LED = WordSet.of("-led", "-run");

    private final Clauses clauses;

    Phrases(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The noun phrase that begins at token {@code i}, leaving out a quotation mark before it. */
    public Optional<NounPhrase> startingAt(int i) {
        int start = i;
        while (clauses.tag(start) == Tag.QUOTE || clauses.tag(start) == Tag.ADV) {
            start++;
        }
        if (clauses.tag(start) == Tag.PRON) {
            return Optional.of(make(start, start));
        }
        int head = -1;
        int j = start;
        while (j < clauses.size()
                && (inside(j) || quoteInside(j) || (clauses.tag(j) == Tag.DET && (j == start || articleOfName(j))))
                && !breaks(j - 1, j, start)) {
            head = clauses.tag(j) == Tag.NOUN || clauses.tag(j) == Tag.NUM ? j : head;
            j++;
        }
        return head < 0 ? pronounLike(start) : Optional.of(make(start, head));
    }

    /** The noun phrase whose last word is token {@code e}. */
    public Optional<NounPhrase> endingAt(int e) {
        if (e < 0) {
            return Optional.empty();
        }
        if (clauses.tag(e) == Tag.PRON) {
            return Optional.of(make(e, e));
        }
        if (clauses.tag(e) != Tag.NOUN && clauses.tag(e) != Tag.NUM && !coveredByActor(e)) {
            return pronounLike(e);
        }
        int start = e;
        while (start > 0
                && (inside(start - 1) || clauses.tag(start - 1) == Tag.DET || quoteInside(start - 1))
                && clauses.tag(start) != Tag.DET
                && !breaks(start - 1, start, start - 1)) {
            start--;
        }
        if (start > 0 && clauses.tag(start) == Tag.DET && clauses.tag(start - 1) == Tag.DET) {
            start--;
        }
        return Optional.of(make(start, e));
    }

    private boolean quoteInside(int i) {
        return clauses.tag(i) == Tag.QUOTE && clauses.tag(i - 1) == Tag.DET;
    }

    private Optional<NounPhrase> pronounLike(int i) {
        boolean alone = clauses.mention(i).isPresent() && clauses.tag(i) == Tag.DET;
        return alone ? Optional.of(make(i, i)) : Optional.empty();
    }

    private boolean coveredByActor(int i) {
        return clauses.mention(i).isPresent();
    }

    private boolean articleOfName(int j) {
        return clauses.sameMention(j - 1, j);
    }

    private boolean inside(int j) {
        return clauses.tag(j).nominal() || (clauses.mention(j).isPresent() && clauses.sameMention(j, j - 1));
    }

    /** Two actors side by side are two phrases, unless the first is an adjective or owns the second. */
    private boolean breaks(int left, int right, int first) {
        if (left >= first && (commonBeforeName(left, right) || newPhrase(left, right))) {
            return true;
        }
        if (left < first || clauses.mention(left).isEmpty() || clauses.sameMention(left, right)) {
            return false;
        }
        boolean twoActors = clauses.mention(right).isPresent()
                && clauses.mention(right).get().via() != Via.PRONOUN;
        return twoActors && clauses.mention(left).get().via() != Via.DEMONYM;
    }

    /** {@code a crime Serbia's raids}: a common noun that is no title and a name after it are two phrases. */
    private boolean commonBeforeName(int left, int right) {
        boolean name = clauses.mention(right).isPresent()
                && clauses.mention(right).get().via() == Via.NAME;
        boolean common = clauses.tag(left) == Tag.NOUN
                && clauses.mention(left).isEmpty()
                && !clauses.token(left).capitalised();
        boolean owner = name && ownerEnds(right);
        return owner && common && !clauses.words().officials().contains(clauses.lower(left));
    }

    /** {@code in a statement Xian guards had}: behind what is said or written a name begins the report; also {@code four times}. */
    private boolean newPhrase(int left, int right) {
        boolean noun = clauses.tag(left) == Tag.NOUN && clauses.mention(left).isEmpty();
        boolean count = clauses.words().numberWords().contains(clauses.lower(right))
                && (clauses.isTime(right + 1) || clauses.lower(right + 1).equals("times"));
        boolean statement = clauses.words().statements().contains(clauses.lower(left))
                && clauses.mention(right).isPresent();
        boolean common = noun && !clauses.token(left).capitalised();
        return common && (statement || count);
    }

    private boolean ownerEnds(int i) {
        int j = i;
        while (clauses.sameMention(j, i)) {
            j++;
        }
        return clauses.tag(j) == Tag.POSS;
    }

    private NounPhrase make(int start, int head) {
        Span span = clauses.span(start, head + 1);
        List<Mention> named = clauses.mentionsAt(head);
        boolean possessivePronoun = POSSESSIVE_PRONOUNS.contains(clauses.lower(head)) && clauses.tag(head) == Tag.DET;
        Optional<Integer> owner = named.isEmpty() || possessivePronoun ? modifier(start, head) : Optional.empty();
        boolean owned = owner.map(o -> owns(o, head)).orElse(false);
        return new NounPhrase(
                start,
                head,
                span,
                clauses.text(span),
                clauses.lower(head),
                named,
                owner.flatMap(clauses::mention),
                owned);
    }

    /** Token of the last actor before the head. */
    private Optional<Integer> modifier(int start, int head) {
        for (int i = head - 1; i >= start; i--) {
            if (clauses.mention(i).isPresent() && !compound(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** {@code X-backed}, {@code pro-X}: a word that holds an actor's name but means somebody else. */
    private boolean compound(int i) {
        Span word = clauses.token(i).span();
        Span name = clauses.mention(i).orElseThrow().span();
        boolean prefix = word.start() < name.start();
        return prefix || (word.end() > name.end() && !LED.contains(clauses.text(new Span(name.end(), word.end()))));
    }

    private boolean owns(int owner, int head) {
        int i = owner;
        while (i < head && clauses.sameMention(i, owner)) {
            i++;
        }
        return clauses.tag(i) == Tag.POSS || POSSESSIVE_PRONOUNS.contains(clauses.lower(owner));
    }
}
