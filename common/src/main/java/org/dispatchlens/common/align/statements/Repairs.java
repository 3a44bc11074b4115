package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * Missing speakers taken from sister reports: where one article has only {@code it said}, another with the same statement
 * may name the ministry. {@link RepairedRows} fills them in.
 */
final class Repairs {
    /** A wrong name is worse than none, so more likeness is asked for than makes one statement. */
    private static final double MINIMUM = 0.55;

    private Repairs() {}

    /** What can be repaired in one statement, from its nearest report in another article that names a speaker. */
    static List<TableRow> of(List<Report> statement, StatementSimilarity.Measure measure, Wording wording) {
        List<TableRow> repairs = new ArrayList<>();
        for (Report report : statement) {
            if (report.speaker().unresolved()) {
                nearest(report, statement, measure)
                        .filter(sister -> measure.between(report.text(), sister.text()) >= MINIMUM)
                        .ifPresent(sister -> repairs.add(
                                row(report.row(), sister, measure.between(report.text(), sister.text()), wording)));
            }
        }
        return repairs;
    }

    private static Optional<Report> nearest(
            Report report, List<Report> statement, StatementSimilarity.Measure measure) {
        return statement.stream()
                .filter(s -> !s.speaker().cited().isEmpty())
                .filter(s -> !s.article().articleId().equals(report.article().articleId()))
                .min(Comparator.comparingDouble((Report s) -> -measure.between(report.text(), s.text()))
                        .thenComparing(Report.ORDER));
    }

    private static TableRow row(TableRow row, Report sister, double similarity, Wording wording) {
        String role = role(sister.row().spec());
        String words = row.text(role + "_text");
        String name = sister.row().text(role + "_text");
        return TableRow.of(
                StatementTables.REPAIRS,
                row.text("article_id"),
                row.spec().name(),
                row.integer("sentence_id"),
                row.integer("char_start"),
                row.integer("char_end"),
                words,
                sister.row().text(role + "_id"),
                sister.row().text(role + "_state"),
                // The other report may have it from its own sentence before and say it as well.
                wording.pronoun(name) ? words : name,
                sister.article().articleId(),
                sister.sentenceId(),
                similarity);
    }

    static String role(TableSpec spec) {
        return spec.name().equals(EvidenceTables.BLAMES.name()) ? "accuser" : "source";
    }

    /**
     * The repairs of an article and those that follow from them: the same pronoun in the same sentence is the same
     * speaker ({@code it said that ..., stressing that ...}). The nearest sister decides where several do.
     */
    static List<TableRow> spread(ArticleEvidence article, List<TableRow> repairs, Wording wording) {
        Map<String, TableRow> byPronoun = new TreeMap<>();
        repairs.stream()
                .filter(r -> !r.text("words").isEmpty())
                .sorted(Comparator.comparingDouble(r -> -r.number("similarity")))
                .forEach(r -> byPronoun.putIfAbsent(pronoun(r.integer("sentence_id"), r.text("words")), r));
        Map<String, TableRow> all = new LinkedHashMap<>();
        repairs.forEach(r -> all.put(place(r), r));
        for (TableSpec spec : List.of(EvidenceTables.BLAMES, EvidenceTables.QUOTES)) {
            for (TableRow row : article.rows(spec)) {
                String words = row.text(role(spec) + "_text");
                TableRow known = byPronoun.get(pronoun(row.integer("sentence_id"), words));
                if (known != null && Speaker.of(row, role(spec), wording).unresolved()) {
                    TableRow same = moved(known, row, words);
                    all.put(place(same), same);
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static String pronoun(int sentenceId, String words) {
        return sentenceId + "/" + words.toLowerCase(Locale.ROOT);
    }

    private static String place(TableRow repair) {
        return place(repair.text("table"), repair, repair.text("words"));
    }

    /** Name of an evidence row by its table, its span and the words that name nobody. */
    static String place(String table, TableRow row, String words) {
        return String.join(
                "/",
                table,
                row.integer("sentence_id") + "",
                row.integer("char_start") + "",
                row.integer("char_end") + "",
                words);
    }

    /** The repair of one row as that of another. */
    private static TableRow moved(TableRow repair, TableRow row, String words) {
        Object[] values = repair.values();
        values[StatementTables.REPAIRS.position("table")] = row.spec().name();
        values[StatementTables.REPAIRS.position("char_start")] = row.integer("char_start");
        values[StatementTables.REPAIRS.position("char_end")] = row.integer("char_end");
        values[StatementTables.REPAIRS.position("words")] = words;
        return TableRow.of(StatementTables.REPAIRS, values);
    }
}
