package org.dispatchlens.common.extract.syntax;

/**
 * A token in a dependency parse.
 *
 * @param lower the token's lower-cased text
 * @param tag Penn tag; of a contraction ({@code didn't}) its first part's
 * @param head index of the token that it depends on, -1 for a root
 * @param label Stanford basic dependency ({@code nsubj}, {@code dobj}, {@code prep}), {@code root} for a root
 */
public record SyntaxWord(String lower, String tag, int head, String label) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
