package org.dispatchlens.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;

/** Numbers over all rows of a table that is too long to be read more often than once. */
@SuppressWarnings("ImmutableEnumChecker") // A table's specification and these functions never change.
public enum Tally {
    SHARED_STORIES(ComparisonTables.STORIES, where(row -> row.integer("n_outlets") > 1)),
    SINGLE_ARTICLES(EvidenceTables.ARTICLES, where(row -> row.text("story_id").isEmpty())),
    COPIES(EvidenceTables.ARTICLES, where(row -> !row.flag("wire_lead"))),
    UNKNOWN_OUTLETS(EvidenceTables.ARTICLES, where(row -> row.text("outlet").startsWith("unknown:"))),
    UNDATED_ARTICLES(
            EvidenceTables.ARTICLES, where(row -> row.text("published_at").isEmpty())),
    WORDS(EvidenceTables.ARTICLES, row -> row.integer("words")),
    WIRE_ARTICLES(WireTables.WIRE_GROUPS, row -> row.integer("n_articles")),
    REPEATED_FACTS(ComparisonTables.FIGURE_FACTS, where(Tally::isRepeated)),
    CONTRADICTED_FACTS(
            ComparisonTables.FIGURE_FACTS, where(row -> isRepeated(row) && isContradicted(row.text("status")))),
    SHARED_STATEMENTS(StatementTables.STATEMENTS, where(row -> row.integer("n_outlets") > 1)),
    LEFT_OUT(StatementTables.STATEMENTS, where(Findings::isLeftOut)),
    LEFT_OUT_BY_ONE(
            StatementTables.STATEMENTS,
            where(row -> Findings.isLeftOut(row)
                    && Labels.parts(row.text("left_out_by")).size() == 1)),
    MOVED_PAIRS(StatementTables.STATEMENT_PAIRS, where(row -> !row.text("moves").isEmpty())),
    REPAIRED_BLAMES(EvidenceTables.BLAMES, where(Tally::isRepaired)),
    REPAIRED_QUOTES(EvidenceTables.QUOTES, where(Tally::isRepaired));

    private static final Set<String> CONTRADICTED = Set.of("conflict", "outlier");

    private static final Map<TableSpec, List<String>> COLUMNS = Map.of(
            EvidenceTables.ARTICLES,
            List.of("story_id", "wire_lead", "outlet", "published_at", "words"),
            EvidenceTables.BLAMES,
            List.of("repaired_from"),
            EvidenceTables.QUOTES,
            List.of("repaired_from"));

    private final TableSpec spec;
    private final ToLongFunction<TableRow> of;

    Tally(TableSpec spec, ToLongFunction<TableRow> of) {
        this.spec = spec;
        this.of = of;
    }

    /** All numbers over one table. */
    static List<Tally> over(TableSpec spec) {
        return Arrays.stream(values())
                .filter(tally -> tally.spec.name().equals(spec.name()))
                .toList();
    }

    /** The columns of a table that its numbers are made of; all where the report keeps rows of it anyway. */
    static List<String> columns(TableSpec spec) {
        return COLUMNS.getOrDefault(spec, spec.columnNames());
    }

    /** What one row adds. */
    long of(TableRow row) {
        return of.applyAsLong(row);
    }

    /** Whether a status says that figures of a fact contradict each other. */
    public static boolean isContradicted(String status) {
        return CONTRADICTED.contains(status);
    }

    private static ToLongFunction<TableRow> where(Predicate<TableRow> counted) {
        return row -> counted.test(row) ? 1 : 0;
    }

    private static boolean isRepeated(TableRow row) {
        return row.integer("n_reports") > 1;
    }

    private static boolean isRepaired(TableRow row) {
        return !row.text("repaired_from").isEmpty();
    }
}
