package org.dispatchlens.common.extract.clauses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.syntax.Syntax;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;

/** A sentence with word classes, verb groups and the actors of each token. Immutable. */
public final class Clauses {
    private final AnnotatedSentence sentence;
    private final ClauseWords words;
    private final List<Tag> tags;
    private final List<VerbGroup> verbs;
    private final Mention[] mentions;
    private final VerbGroup[] verbByToken;
    private final Phrases phrases;

    Clauses(AnnotatedSentence sentence, ClauseWords words, List<Tag> tags, List<VerbGroup> verbs) {
        this.sentence = sentence;
        this.words = words;
        this.tags = tags;
        this.verbs = verbs;
        this.mentions = Tagger.mentionByToken(sentence);
        this.verbByToken = verbByToken(tags.size(), verbs);
        this.phrases = new Phrases(this);
    }

    private static VerbGroup[] verbByToken(int size, List<VerbGroup> verbs) {
        VerbGroup[] found = new VerbGroup[size];
        for (int v = verbs.size() - 1; v >= 0; v--) {
            Arrays.fill(found, verbs.get(v).start(), verbs.get(v).end(), verbs.get(v));
        }
        return found;
    }

    public AnnotatedSentence sentence() {
        return sentence;
    }

    /** Tags and parse by statistical models, made when first asked for. */
    public Syntax syntax() {
        return sentence.syntax();
    }

    public int size() {
        return tags.size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    public String lower(int i) {
        return i >= 0 && i < tags.size() ? token(i).lower() : "";
    }

    /** Word class; {@code STOP} outside the sentence. */
    public Tag tag(int i) {
        return i >= 0 && i < tags.size() ? tags.get(i) : Tag.STOP;
    }

    public List<VerbGroup> verbs() {
        return verbs;
    }

    public Phrases phrases() {
        return phrases;
    }

    ClauseWords words() {
        return words;
    }

    /** Characters from token {@code from} to before token {@code to}. */
    public Span span(int from, int to) {
        return new Span(token(from).start(), token(Math.max(from, to - 1)).end());
    }

    /** The article's words in a span of this sentence. */
    public String text(Span span) {
        int base = sentence.sentence().span().start();
        return sentence.text().substring(span.start() - base, span.end() - base);
    }

    public String text(int from, int to) {
        return from >= to ? "" : text(span(from, to));
    }

    /** The actor that covers token {@code i}, if any. */
    public Optional<Mention> mention(int i) {
        return i >= 0 && i < mentions.length ? Optional.ofNullable(mentions[i]) : Optional.empty();
    }

    /** All actors at token {@code i}: two for words that stand for both sides. */
    public List<Mention> mentionsAt(int i) {
        return mention(i)
                .map(m -> sentence.mentions().stream()
                        .filter(other -> other.span().equals(m.span()))
                        .toList())
                .orElse(List.of());
    }

    boolean sameMention(int i, int j) {
        return mention(i).isPresent()
                && mention(j).isPresent()
                && mentions[i].span().equals(mentions[j].span());
    }

    /** The verb group that a token belongs to, if any. */
    public Optional<VerbGroup> verbAt(int i) {
        return i >= 0 && i < verbByToken.length ? Optional.ofNullable(verbByToken[i]) : Optional.empty();
    }

    /** The last verb group that ends at or before token {@code i}. */
    public Optional<VerbGroup> verbBefore(int i) {
        VerbGroup last = null;
        for (VerbGroup verb : verbs) {
            last = verb.end() <= i ? verb : last;
        }
        return Optional.ofNullable(last);
    }

    public List<VerbGroup> verbsBetween(int from, int to) {
        List<VerbGroup> inside = new ArrayList<>();
        for (VerbGroup verb : verbs) {
            if (verb.start() >= from && verb.end() <= to) {
                inside.add(verb);
            }
        }
        return inside;
    }

    /** Index of the first token at or after a character offset; the number of tokens when there is none. */
    public int tokenAt(int offset) {
        int i = 0;
        while (i < tags.size() && token(i).end() <= offset) {
            i++;
        }
        return i;
    }

    public boolean isTime(int i) {
        return tag(i) == Tag.TIME;
    }

    /** Whether a preposition opens a phrase of time: {@code on Tuesday}. */
    public boolean isTimePhrase(int preposition) {
        return isTime(preposition + 1) || (tag(preposition + 1) == Tag.DET && isTime(preposition + 2));
    }
}
