package org.dispatchlens.common.extract.clauses;

import java.util.Arrays;
import java.util.List;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.model.Token;

/**
 * Marks words that bound a number as adverbs of it, so that the number stays the verb's object: {@code at least 26}
 * anywhere; {@code about 50}, {@code over 20}, {@code between 50 and 70} only right after a past form ({@code killed over
 * 20}), since elsewhere they are prepositions ({@code clashes over 20 villages}).
 */
final class NumberBounds {
    private final List<Token> tokens;
    private final Tag[] tags;
    private final ClauseWords words;
    private final ClosedWords closed;
    private final VerbForms forms;

    NumberBounds(List<Token> tokens, Tag[] tags, ClauseWords words, ClosedWords closed, VerbForms forms) {
        this.tokens = tokens;
        this.tags = tags;
        this.words = words;
        this.closed = closed;
        this.forms = forms;
    }

    void mark() {
        for (int i = 0; i + 1 < tags.length; i++) {
            int end = i + 2 < tags.length ? boundEnd(i) : i;
            if (end == i
                    && i > 0
                    && words.numberPrepositions().contains(tokens.get(i).lower())
                    && isPast(i - 1)) {
                end = behindPreposition(i);
            }
            if (end > i && isNumber(end)) {
                Arrays.fill(tags, i, end, Tag.ADV);
            }
        }
    }

    private int boundEnd(int i) {
        if (!closed.boundOpeners().contains(tokens.get(i).lower())) {
            return i;
        }
        String two = tokens.get(i).lower() + " " + tokens.get(i + 1).lower();
        if (words.bounds().contains(two)) {
            return i + 2;
        }
        return words.bounds().contains(two + " " + tokens.get(i + 2).lower()) ? i + 3 : i;
    }

    private boolean isPast(int i) {
        return forms.find(tokens.get(i).lower()).filter(f -> f.is(Kind.PAST)).isPresent();
    }

    /** {@code over} and the number, or {@code between 50 and} and the second number. */
    private int behindPreposition(int i) {
        boolean range = isNumber(i + 1)
                && i + 3 < tags.length
                && (tokens.get(i + 2).is("and") || tokens.get(i + 2).is("to"))
                && isNumber(i + 3);
        return range ? i + 3 : i + 1;
    }

    private boolean isNumber(int i) {
        if (i >= tags.length) {
            return false;
        }
        String first = tokens.get(i).lower().split("-", 2)[0];
        return Character.isDigit(tokens.get(i).text().charAt(0))
                || words.numberWords().contains(first);
    }
}
