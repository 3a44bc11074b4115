package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.model.Party;

/**
 * Whether a party of a row is the one that a gold file names in words.
 *
 * <p>The head of a phrase is its last word before a preposition, a relative pronoun, a comma or a bracket, a possessive
 * without its {@code 's}. The party fits when both heads are equal, when its head stands in the gold phrase, or the gold's
 * head in its words; a gold phrase of three or more capitals alone is a code, which must begin with the party's state or
 * equal its id.
 */
final class PartyText {
    private static final Set<String> AFTER_HEAD = Set.of(
            "of", "in", "on", "at", "from", "for", "to", "by", "with", "who", "which", "that", "during", "over", "against");

    private PartyText() {}

    static boolean fits(Party party, List<String> gold) {
        return gold.stream().anyMatch(g -> fits(party, g));
    }

    private static boolean fits(Party party, String gold) {
        if (gold.matches("[A-Z]{3,}") && !party.state().isEmpty()) {
            return gold.startsWith(party.state()) || gold.equals(party.id());
        }
        List<String> ours = words(party.text());
        List<String> theirs = words(gold);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        return theirs.contains(head(party.text())) || ours.contains(head(gold));
    }

    /** Lower-case head word, or empty. */
    static String head(String phrase) {
        String head = "";
        for (String word : phrase.split("\\s+")) {
            String bare = bare(word);
            if (AFTER_HEAD.contains(bare) || word.startsWith("(")) {
                break;
            }
            head = bare.isEmpty() ? head : bare;
            if (word.endsWith(",") || word.endsWith("'s") || word.endsWith("’s")) {
                break;
            }
        }
        return head;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.split("\\s+")) {
            String bare = bare(word);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "").replaceAll("[^\\p{L}\\p{N}-]", "");
    }
}
