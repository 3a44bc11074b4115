package org.dispatchlens.common.extract.actors;

import java.util.List;

/** What the steps share while one sentence is read: its units, the article so far, and whether its capitals say anything. */
record ReadSentence(List<Unit> units, ArticleContext context, boolean titleCase, boolean capitals) {
    static ReadSentence of(List<Unit> units, ArticleContext context) {
        return new ReadSentence(units, context, Headlines.isTitleCase(units), Headlines.isAllCapitals(units));
    }
}
