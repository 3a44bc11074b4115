package org.dispatchlens.reports;

import java.util.Comparator;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;

/** Which rows of a table that grows with the archive matter most. Every order is total, so that a cut is the same in every run. */
@SuppressWarnings("ImmutableEnumChecker") // A table's specification and these orders never change.
public enum Rank {
    STORIES(
            ComparisonTables.STORIES,
            "stories that most outlets carry",
            most("n_outlets").thenComparing(most("n_articles")).thenComparing(text("story_id"))),
    LARGEST_STORIES(
            ComparisonTables.STORIES,
            "stories with most articles",
            most("n_articles").thenComparing(text("story_id"))),
    FACTS(
            ComparisonTables.FIGURE_FACTS,
            "facts to look at first (asked for by the study, then told by several outlets, contradicted, widely told)",
            Comparator.comparing((TableRow row) -> !row.flag("of_interest"))
                    .thenComparing(row -> row.integer("n_outlets") < 2)
                    .thenComparing(row -> severity(row.text("status")))
                    .thenComparing(most("n_outlets"))
                    .thenComparing(most("n_reports"))
                    .thenComparing(text("fact_id"))),
    REPORTED_FACTS(
            ComparisonTables.FIGURE_FACTS,
            "facts with most reports",
            Comparator.comparing((TableRow row) -> !row.flag("of_interest"))
                    .thenComparing(row -> row.integer("n_outlets") < 2)
                    .thenComparing(most("n_reports"))
                    .thenComparing(most("n_outlets"))
                    .thenComparing(text("fact_id"))),
    OUTLYING_FACTS(
            ComparisonTables.FIGURE_FACTS,
            "facts with an outlier and most reports",
            Comparator.comparing((TableRow row) -> row.text("outlier_outlets").isEmpty())
                    .thenComparing(REPORTED_FACTS.order)),
    STATEMENTS(
            StatementTables.STATEMENTS,
            "statements that most outlets carry",
            most("n_outlets").thenComparing(most("n_rows")).thenComparing(text("statement_id"))),
    LEFT_OUT(
            StatementTables.STATEMENTS,
            "such statements that most outlets carry",
            Comparator.comparing((TableRow row) -> !Findings.isLeftOut(row)).thenComparing(STATEMENTS.order)),
    WIRE_GROUPS(WireTables.WIRE_GROUPS, "largest groups", most("n_articles").thenComparing(text("wire_group"))),
    NAMES(ComparisonTables.UNRESOLVED_NAMES, "most frequent names", most("n").thenComparing(text("surface")));

    private final TableSpec spec;
    private final String words;
    private final Comparator<TableRow> order;

    Rank(TableSpec spec, String words, Comparator<TableRow> order) {
        this.spec = spec;
        this.words = words;
        this.order = order;
    }

    /** The table whose rows it orders. */
    public TableSpec spec() {
        return spec;
    }

    /** What the first rows are called. */
    public String words() {
        return words;
    }

    /** What matters most first. */
    public Comparator<TableRow> order() {
        return order;
    }

    private static Comparator<TableRow> most(String column) {
        return Comparator.comparing((TableRow row) -> -row.integer(column));
    }

    private static Comparator<TableRow> text(String column) {
        return Comparator.comparing((TableRow row) -> row.text(column));
    }

    private static int severity(String status) {
        return switch (status) {
            case "outlier" -> 0;
            case "conflict" -> 1;
            case "compatible" -> 2;
            default -> 3;
        };
    }
}
