package org.dispatchlens.common.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rules that build sentences: each name stands for one of several patterns or words. Immutable. */
final class Grammar {
    /** How flat the beginning of a word list is: the first words are about equally usual. */
    private static final double WORD_SHIFT = 150;

    private final Map<String, List<String>> words;
    private final Map<String, List<Pattern>> rules = new HashMap<>();

    Grammar(Map<String, List<String>> words, Map<String, List<String>> rules) {
        this.words = words;
        rules.forEach((name, texts) ->
                this.rules.put(name, texts.stream().map(Pattern::parse).toList()));
    }

    /** A word of the list, the more usual ones more often. */
    String word(String list, Dice dice) {
        List<String> all = words.get(list);
        return all.get(dice.zipf(all.size(), WORD_SHIFT));
    }

    /**
     * A text by one of the patterns of a rule.
     *
     * @param story fills in what is neither a rule nor a word list
     */
    String build(String rule, Dice dice, Function<String, String> story) {
        StringBuilder out = new StringBuilder();
        append(dice.of(rules.get(rule)), dice, story, out);
        return Articles.resolve(out);
    }

    /** A text by the pattern. */
    String build(Pattern pattern, Dice dice, Function<String, String> story) {
        StringBuilder out = new StringBuilder();
        append(pattern, dice, story, out);
        return Articles.resolve(out);
    }

    private void append(Pattern pattern, Dice dice, Function<String, String> story, StringBuilder out) {
        for (Pattern.Part part : pattern.parts()) {
            if (part.optional() != null) {
                if (dice.chance(.5)) {
                    append(part.optional(), dice, story, out);
                }
            } else if (part.slot() == null) {
                out.append(part.text());
            } else {
                fill(part.slot(), dice, story, out);
            }
        }
    }

    private void fill(String slot, Dice dice, Function<String, String> story, StringBuilder out) {
        List<Pattern> patterns = rules.get(slot);
        if (patterns != null) {
            append(dice.of(patterns), dice, story, out);
            return;
        }
        if (words.containsKey(slot)) {
            out.append(word(slot, dice));
            return;
        }
        int dot = slot.lastIndexOf('.');
        String stem = dot < 0 ? slot : slot.substring(0, dot);
        if (dot > 0 && words.containsKey(stem)) {
            out.append(Inflection.of(word(stem, dice), slot.substring(dot + 1)));
            return;
        }
        out.append(story.apply(slot));
    }
}
