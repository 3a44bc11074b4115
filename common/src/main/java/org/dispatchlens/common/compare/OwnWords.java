package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.dispatchlens.common.extract.syntax.WordForms;
import org.dispatchlens.common.model.Letters;
import org.dispatchlens.common.text.QuoteMarks;

/**
 * The words of a sentence that an outlet chose itself: outside quotation marks, without names of actors, in lower case, of
 * letters only (an inner apostrophe or hyphen makes a word none). Words that begin with a capital are names more often than
 * not and are left out wherever they stand. Each word is given as its lemma, told from its spelling alone.
 */
final class OwnWords {
    private final String sentence;
    private final BitSet left = new BitSet();

    private OwnWords(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The lemmas in text order.
     *
     * @param names words of the mentions in the sentence; they are left out wherever the sentence has them
     * @param quoted contents of quotations, for those whose marks stand in other sentences
     */
    static List<String> of(String sentence, Collection<String> names, Collection<String> quoted) {
        OwnWords words = new OwnWords(sentence);
        QuoteMarks.inside(sentence).forEach(span -> words.left.set(span.start(), span.end()));
        quoted.forEach(words::leaveOut);
        names.forEach(words::leaveOut);
        return words.lemmas();
    }

    private void leaveOut(String phrase) {
        int at = phrase.isEmpty() ? -1 : sentence.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            if (!joinsWord(at - 1) && !joinsWord(end)) {
                left.set(at, end);
            }
            at = sentence.indexOf(phrase, at + 1);
        }
    }

    private boolean joinsWord(int at) {
        return at >= 0 && at < sentence.length() && Letters.isLetterOrDigit(sentence.charAt(at));
    }

    private List<String> lemmas() {
        List<String> lemmas = new ArrayList<>();
        int start = 0;
        while (start < sentence.length()) {
            int end = start;
            while (end < sentence.length() && isWordPart(sentence.charAt(end))) {
                end++;
            }
            if (end > start && isOwn(start, end)) {
                lemmas.add(WordForms.lemma(sentence.substring(start, end)));
            }
            start = end + 1;
        }
        return lemmas;
    }

    private static boolean isWordPart(char c) {
        return Letters.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '‑';
    }

    private boolean isOwn(int start, int end) {
        int next = left.nextSetBit(start);
        boolean own = (next < 0 || next >= end) && end - start > 1;
        for (int i = start; own && i < end; i++) {
            own = Character.isLowerCase(sentence.charAt(i));
        }
        return own;
    }
}
