package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Makes the evidence of one article row by row; every row gets the next offset. */
final class Articles {
    private final TreeMap<String, List<TableRow>> tables = new TreeMap<>();
    private ArticleFacts facts;
    private int offset;

    private Articles(ArticleFacts facts) {
        this.facts = facts;
    }

    /** An article of story {@code s} with 100 words and 10 sentences, not dated, without copies. */
    static Articles article(String id, String outlet) {
        return new Articles(new ArticleFacts(id, outlet, true, "s", "", 100, 10));
    }

    Articles copy() {
        facts = new ArticleFacts(
                facts.articleId(), facts.outlet(), false, facts.storyId(), facts.publishedAt(), 100, 10);
        return this;
    }

    Articles published(String at) {
        facts = new ArticleFacts(facts.articleId(), facts.outlet(), facts.wireLead(), facts.storyId(), at, 100, 10);
        return this;
    }

    Articles story(String id) {
        facts = new ArticleFacts(facts.articleId(), facts.outlet(), facts.wireLead(), id, facts.publishedAt(), 100, 10);
        return this;
    }

    private Articles row(TableSpec spec, Object... rest) {
        List<Object> cells = new ArrayList<>(List.of(facts.articleId(), facts.outlet(), offset, offset, offset + 1));
        cells.addAll(java.util.Arrays.asList(rest));
        cells.add(offset);
        return put(TableRow.of(spec, cells.toArray()));
    }

    private Articles put(TableRow row) {
        tables.computeIfAbsent(row.spec().name(), n -> new ArrayList<>()).add(row);
        offset++;
        return this;
    }

    Articles mention(String actor, String type, String state) {
        return row(
                EvidenceTables.MENTIONS, "x", actor, "Name of " + actor, type, state, "NAME", "OUTLET", "r", 1.0, "x.");
    }

    Articles sentiment(String target, String voice, double score, String label) {
        return scored("lexicon", target, voice, score, label);
    }

    /** Another method's score of the sentence and target of the row before. */
    Articles alsoScored(String method, String target, String voice, double score, String label) {
        offset--;
        return scored(method, target, voice, score, label);
    }

    private Articles scored(String method, String target, String voice, double score, String label) {
        return put(TableRow.of(
                EvidenceTables.SENTIMENTS,
                facts.articleId(),
                facts.outlet(),
                offset,
                target,
                target,
                method,
                score,
                label,
                voice,
                "x.",
                offset,
                offset + 1,
                "x",
                "r",
                1.0,
                offset));
    }

    Articles blame(String accuser, String accused, String form, String voice, String polarity) {
        return row(
                EvidenceTables.BLAMES,
                accuser,
                accuser,
                accuser,
                accused,
                accused,
                accused,
                form,
                false,
                "act",
                "112",
                "cue",
                voice,
                polarity,
                "r",
                1.0,
                "x.",
                "");
    }

    Articles accuses(String accuser, String accused) {
        return blame(accuser, accused, "accusation", "INDIRECT", "ASSERT");
    }

    Articles quote(String state, int words) {
        return row(EvidenceTables.QUOTES, "DIRECT", state, state, "x", "said", "x", words, "r", 1.0, "x.", "");
    }

    Articles violence(String construction) {
        return row(EvidenceTables.VIOLENCE, "shelled", construction, "", "", "", "", "", "OUTLET", "r", 1.0, "x.");
    }

    Articles unresolved(String surface, int n) {
        return put(TableRow.of(
                ComparisonTables.UNRESOLVED_NAMES,
                surface,
                n,
                1,
                1,
                facts.articleId(),
                surface + " in " + facts.articleId(),
                n,
                1,
                1));
    }

    /** {@code n} rows of blames whose cue names a verb of {@code blame.yaml} in that form. */
    Articles codebookMatch(String lemma, String form, int n) {
        List<String> head = List.of("blame", "verbs", lemma, "", "built-in", "blames", "cue");
        return put(MatchRows.row(head, form, Tally.ofArticle(n, true), 1, 1));
    }

    Articles killed(String side, String qualifier, double value) {
        return figure("killed", side, "soldiers", "current", qualifier, value);
    }

    Articles figure(String kind, String side, String group, String event, String qualifier, double value) {
        double low =
                switch (qualifier) {
                    case "nearly", "about" -> 0.9 * value;
                    case "up_to", "fewer_than" -> 0;
                    default -> value;
                };
        double high =
                switch (qualifier) {
                    case "at_least", "more_than" -> Double.POSITIVE_INFINITY;
                    case "about" -> 1.1 * value;
                    default -> value;
                };
        String surface = (qualifier.equals("exact") ? "" : qualifier.replace('_', ' ') + " ") + Numbers.text(value);
        return figureRow(kind, side, group, event, qualifier, surface, value, low, high);
    }

    /** A figure without a number. */
    Articles vague(String kind, String side, String surface, double low, double high) {
        return figureRow(kind, side, "people", "current", "vague", surface, null, low, high);
    }

    private Articles figureRow(
            String kind,
            String side,
            String group,
            String event,
            String qualifier,
            String surface,
            Double value,
            double low,
            double high) {
        return row(
                EvidenceTables.FIGURES,
                surface,
                kind,
                value,
                low,
                high,
                qualifier,
                side,
                group,
                event,
                "",
                "",
                "",
                "r",
                1.0,
                "x.");
    }

    ArticleEvidence evidence() {
        return new ArticleEvidence(facts, tables);
    }

    /** The columns of each row as one text, separated by a bar; NaN and null are empty. */
    static List<String> show(List<TableRow> rows, String... columns) {
        return rows.stream()
                .map(r -> java.util.Arrays.stream(columns)
                        .map(c -> r.get(c) == null ? "" : cell(r.get(c)))
                        .collect(java.util.stream.Collectors.joining(" | ")))
                .toList();
    }

    private static String cell(Object value) {
        return value instanceof Double number
                ? org.dispatchlens.common.tables.TableCsv.number(number)
                : value.toString();
    }
}
