package org.dispatchlens.common.text;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * An unmodifiable set of words that is asked about every word of every article, and mostly has to say no.
 *
 * <p>{@link java.util.Set#copyOf} divides to find a word's place and keeps half of its places filled; here a mask finds it
 * and at least three of four places are empty, which makes a no about four times as fast. Where all sets of words are of this
 * one class, Java calls it without looking for the class first. Making one sorts its words: keep it, in a constant. Iterates
 * in alphabetical order.
 */
public final class WordSet extends AbstractSet<String> implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int PLACES_PER_WORD = 4;

    private final String[] words;
    private final String[] places;

    private WordSet(Collection<String> words) {
        this.words = new TreeSet<>(words).toArray(String[]::new);
        this.places = new String[Integer.highestOneBit(Math.max(1, this.words.length * PLACES_PER_WORD)) * 2];
        for (String word : this.words) {
            places[place(word)] = word;
        }
    }

    /** The words, each once; throws {@link NullPointerException} when one is null. */
    public static WordSet of(Collection<String> words) {
        return words instanceof WordSet set ? set : new WordSet(words);
    }

    /** The words, each once; throws {@link NullPointerException} when one is null. */
    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String s && places[place(s)] != null;
    }

    /** Where the word stands, or the empty place where it would. */
    private int place(String word) {
        int hash = word.hashCode();
        int at = (hash ^ (hash >>> 16)) & (places.length - 1);
        while (places[at] != null && !places[at].equals(word)) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(words).iterator();
    }

    @Override
    public int size() {
        return words.length;
    }
}
