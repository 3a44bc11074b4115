package org.dispatchlens.common.align.stories;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.tables.TableRow;

/** Adds up the terms of one article, see {@link StoryReader}. */
final class StoryTerms {
    private static final double TITLE = 3;
    private static final double LEAD = 2;
    private static final int LEAD_WORDS = 80;
    private static final double NAME = 1.5;
    private static final double NAME_PAIR = 0.5;

    private final Set<String> stopWords;
    private final List<StoryToken> tokens;
    private final int body;
    private final int leadEnd;
    private final Set<String> names;
    private final Map<String, Double> weights = new HashMap<>();

    StoryTerms(Set<String> stopWords, String text) {
        this.stopWords = stopWords;
        this.tokens = StoryToken.of(text);
        this.body = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        List<StoryToken> inBody = tokens.stream().filter(t -> t.start() >= body).toList();
        this.leadEnd = inBody.size() > LEAD_WORDS ? inBody.get(LEAD_WORDS).start() : Integer.MAX_VALUE;
        this.names = StoryToken.names(inBody);
    }

    /** The article's terms, given the rows of its mentions. */
    Map<String, Double> of(List<TableRow> mentions) {
        BitSet covered = new BitSet();
        for (TableRow mention : mentions) {
            int start = mention.integer("char_start");
            covered.set(start, mention.integer("char_end"));
            add(StoryArticle.ACTOR + mention.text("actor_id"), place(start));
        }
        StoryToken before = null;
        for (StoryToken token : tokens) {
            before = covered.get(token.start()) ? null : word(token, before);
        }
        return weights;
    }

    /** Adds a word, and its pair with the name before; gives the word back where it is a name. */
    private StoryToken word(StoryToken token, StoryToken before) {
        if (token.form().length() < 2 || stopWords.contains(token.form())) {
            return null;
        }
        boolean name = token.capital() && names.contains(token.form());
        double weight = place(token.start()) * (name ? NAME : 1);
        add(token.form(), weight);
        if (name && before != null && token.joined()) {
            add(before.form() + " " + token.form(), weight * NAME_PAIR);
        }
        return name ? token : null;
    }

    private double place(int offset) {
        if (offset < body) {
            return TITLE;
        }
        return offset < leadEnd ? LEAD : 1;
    }

    private void add(String term, double weight) {
        weights.merge(term, weight, Double::sum);
    }
}
