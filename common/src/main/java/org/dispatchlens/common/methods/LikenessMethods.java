package org.dispatchlens.common.methods;

import java.util.List;
import java.util.stream.Stream;

/** How alike texts and statements are. */
final class LikenessMethods {
    private LikenessMethods() {}

    static final List<Method> ALL = List.of(
            new Method(
                    "Likeness of statements",
                    "Cosine of sentence vectors with semantics on, else of weighted words; for figures the smaller number over"
                            + " the larger; means over pairs",
                    "own definition",
                    "Reports of the statement.",
                    "",
                    "Empty without a second report.",
                    Stream.of(
                                    Method.of("statements", "similarity"),
                                    Method.of("statement_reports", "similarity"),
                                    Method.of("statement_pairs", "similarity"))
                            .flatMap(List::stream)
                            .toList()),
            new Method(
                    "Likeness of copies",
                    "Common word 5-grams over all word 5-grams of two texts without titles (Jaccard)",
                    "Broder (1997)",
                    "Word 5-grams of the article and of its group's lead.",
                    "5-grams of either one.",
                    "1 for the lead.",
                    Method.of("wire_copies", "similarity")),
            new Method(
                    "Likeness of sentences in copies",
                    "2 * common words / (words of both) (Dice)",
                    "Dice (1945)",
                    "Words of the two sentences.",
                    "Words of both.",
                    "0 without a counterpart.",
                    Method.of("wire_changes", "similarity")),
            new Method(
                    "Confidence in an origin",
                    "Confidence of the surest words that credit the source, times its share of all credit",
                    "own definition",
                    "Articles of the group.",
                    "",
                    "0 when the origin is unknown.",
                    Method.of("wire_groups", "origin_confidence")));
}
