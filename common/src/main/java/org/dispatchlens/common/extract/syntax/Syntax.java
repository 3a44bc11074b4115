package org.dispatchlens.common.extract.syntax;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.model.Token;

/**
 * Tags and parse of one sentence, each made when it is first asked for and then kept.
 *
 * <p>To the outside a value: two of the same tokens are equal, and every thread gets the same answers. The first tag asked
 * for in a process loads the tagger (about 0.7 s, 22 MB of memory), the first parse the parser (about 1.6 s, 110 MB).
 */
public final class Syntax {
    /**
     * Longer sentences, in words of the models, get neither tags nor parse: the time of both grows with the square of the
     * length, from 10 ms at this length to 300 ms at 3,000, and what is that long is a table or a list, not a sentence.
     */
    public static final int MAX_WORDS = 250;

    private final List<Token> tokens;
    private final Lazy<PennWords> words;
    private final Lazy<PosTagger> tags;
    private final Lazy<Optional<SentenceSyntax>> parse;

    private Syntax(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.words = new Lazy<>(() -> PennWords.of(this.tokens));
        this.tags = new Lazy<>(() -> new PosTagger(words.get().forms()));
        this.parse = new Lazy<>(this::analyse);
    }

    /** The syntax of these tokens; nothing is computed yet. */
    public static Syntax of(List<Token> tokens) {
        return new Syntax(tokens);
    }

    /**
     * Penn tag of token {@code i} ({@code VBD}, {@code NNS}); of a contraction its first part's. Empty outside the sentence
     * and in one that is too long.
     */
    public String tag(int i) {
        return i < 0 || i >= tokens.size() || isTooLong()
                ? ""
                : tags.get().tag(words.get().first().get(i));
    }

    /** Whether the tagger takes token {@code i} for a verb; false as well where it has no opinion. */
    public boolean isVerb(int i) {
        return tag(i).startsWith("VB");
    }

    /** Whether the tagger takes token {@code i} for a noun or name; false as well where it has no opinion. */
    public boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    /** The dependency parse; empty for a sentence of more than {@link #MAX_WORDS} words. */
    public Optional<SentenceSyntax> parse() {
        return parse.get();
    }

    private boolean isTooLong() {
        return tokens.size() > MAX_WORDS || words.get().size() > MAX_WORDS;
    }

    private Optional<SentenceSyntax> analyse() {
        if (isTooLong()) {
            return Optional.empty();
        }
        PennWords penn = words.get();
        List<String> found = tags.get().all();
        return Optional.of(
                new SentenceSyntax(Collapse.words(tokens, penn, found, DependencyParser.parse(penn.forms(), found))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Syntax syntax && tokens.equals(syntax.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    @Override
    public String toString() {
        return "Syntax[" + tokens.size() + " tokens]";
    }
}
