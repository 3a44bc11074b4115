package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Room for the terms of most articles, so that the table need not grow. */
    private static final int EXPECTED = 512;

    private static final double NAME_PAIR = 0.5;

    private final Set<String> stopWords;
    private final List<StoryToken> tokens;
    /** What is known of the form of each token. */
    private final List<Use> uses;

    private final int body;
    private final int leadEnd;
    private final List<Use> all = new ArrayList<>(EXPECTED);
    private final Map<String, Use> byTerm = new HashMap<>(EXPECTED);

    /** One term on its way, so that each word is looked up once. */
    private static final class Use {
        private final String term;
        private final boolean told;
        /** How much more often it stands capitalised than not where no sentence opens. */
        private int capitals;

        private double weight;

        /** @param told false for a word that is not looked at */
        Use(String term, boolean told) {
            this.term = term;
            this.told = told;
        }
    }

    StoryTerms(Set<String> stopWords, String text) {
        this.stopWords = stopWords;
        this.tokens = StoryToken.of(text);
        this.uses = new ArrayList<>(tokens.size());
        this.body = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        int title = 0;
        for (StoryToken token : tokens) {
            Use use = byTerm.computeIfAbsent(token.form(), this::word);
            uses.add(use);
            title += token.start() < body ? 1 : 0;
            use.capitals += token.start() < body ? 0 : token.named();
        }
        int lead = title + LEAD_WORDS;
        this.leadEnd = tokens.size() > lead ? tokens.get(lead).start() : Integer.MAX_VALUE;
    }

    private Use word(String form) {
        return added(new Use(form, form.length() >= 2 && !stopWords.contains(form)));
    }

    private Use added(Use use) {
        all.add(use);
        return use;
    }

    /** The article's terms, given the rows of its mentions. */
    TermUses of(List<TableRow> mentions) {
        BitSet covered = new BitSet();
        for (TableRow mention : mentions) {
            int start = mention.integer("char_start");
            covered.set(start, mention.integer("char_end"));
            term(StoryArticle.ACTOR + mention.text("actor_id")).weight += place(start);
        }
        StoryToken before = null;
        for (int i = 0; i < tokens.size(); i++) {
            StoryToken token = tokens.get(i);
            before = covered.get(token.start()) ? null : word(token, uses.get(i), before);
        }
        return told();
    }

    /** Adds a word, and its pair with the name before; gives the word back where it is a name. */
    private StoryToken word(StoryToken token, Use use, StoryToken before) {
        if (!use.told) {
            return null;
        }
        // Words that stand capitalised more often than not where no sentence opens.
        boolean name = token.capital() && use.capitals > 0;
        double weight = place(token.start()) * (name ? NAME : 1);
        use.weight += weight;
        if (name && before != null && token.joined()) {
            term(before.form() + " " + token.form()).weight += weight * NAME_PAIR;
        }
        return name ? token : null;
    }

    private double place(int offset) {
        if (offset < body) {
            return TITLE;
        }
        return offset < leadEnd ? LEAD : 1;
    }

    private Use term(String term) {
        return byTerm.computeIfAbsent(term, t -> added(new Use(t, true)));
    }

    private TermUses told() {
        List<String> terms = new ArrayList<>(all.size());
        float[] weights = new float[all.size()];
        for (Use use : all) {
            if (use.weight > 0) {
                weights[terms.size()] = (float) use.weight;
                terms.add(use.term);
            }
        }
        return TermUses.of(terms, Arrays.copyOf(weights, terms.size()));
    }
}
