package org.dispatchlens.reports.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.tables.WireTables;

/** Exports of a large archive, made of those of a small run: its rows over and over, each time with other ids. */
final class GrownExports {
    /** Tables of comparisons whose rows tell of single stories, names or groups of copies. */
    private static final Set<TableSpec> GROWING = Set.of(
            ComparisonTables.STORIES,
            ComparisonTables.BLAME_BALANCE,
            ComparisonTables.FIGURE_FACTS,
            ComparisonTables.FIGURE_REPORTS,
            StatementTables.STATEMENTS,
            StatementTables.STATEMENT_REPORTS,
            StatementTables.STATEMENT_PAIRS,
            WireTables.WIRE_GROUPS,
            ComparisonTables.WIRE_COPIES,
            WireTables.WIRE_CHANGES,
            ComparisonTables.UNRESOLVED_NAMES);

    private static final List<String> IDS = List.of(
            "article_id",
            "article_a",
            "article_b",
            "lead_article_id",
            "origin_article",
            "lead_article",
            "compared_with",
            "story_id",
            "fact_id",
            "statement_id",
            "wire_group");

    private final Path from;
    private final Path to;

    GrownExports(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Writes all tables.
     *
     * @param evidence rows of all kinds of evidence together; articles grow with them
     * @param stories stories at least; what is told of stories grows with them
     */
    void write(int evidence, int stories) throws IOException {
        int copies = Math.max(1, (stories + size(ComparisonTables.STORIES) - 1) / size(ComparisonTables.STORIES));
        for (TableSpec spec : ComparisonTables.ALL) {
            boolean grows = GROWING.contains(spec) || ComparisonTables.BY_STORY.contains(spec);
            write(spec, grows ? (long) size(spec) * copies : size(spec));
        }
        long all = 0;
        for (EvidenceKind kind : EvidenceKind.values()) {
            all += size(kind.spec());
        }
        double factor = evidence / (double) all;
        for (TableSpec spec : EvidenceTables.ALL) {
            boolean found = Arrays.stream(EvidenceKind.values())
                    .anyMatch(kind -> kind.spec().equals(spec));
            write(spec, found ? Math.round(size(spec) * factor) : (long) (size(spec) * Math.ceil(factor)));
        }
    }

    private int size(TableSpec spec) {
        try (TableFile table = TableFile.open(spec, from)) {
            return table.size();
        }
    }

    private void write(TableSpec spec, long rows) throws IOException {
        try (TableFile table = TableFile.open(spec, from);
                BufferedWriter out = Files.newBufferedWriter(to.resolve(spec.name() + ".csv"))) {
            out.write(TableCsv.header(spec) + "\n");
            long seen = 0;
            for (int copy = 0; seen < rows; copy++) {
                for (TableRow row : table) {
                    if (seen < rows && !(copy > 0 && isOfWholeCorpus(row))) {
                        out.write(TableCsv.line(copy == 0 ? row : renamed(row, "-" + copy)));
                        out.write('\n');
                    }
                    seen++;
                }
            }
        }
    }

    private static boolean isOfWholeCorpus(TableRow row) {
        return row.spec().columnNames().contains(ComparisonTables.STORY_ID)
                && row.text(ComparisonTables.STORY_ID).equals(ComparisonTables.ALL_STORIES);
    }

    private static TableRow renamed(TableRow row, String suffix) {
        TableRow renamed = row;
        List<String> ids = row.spec().equals(ComparisonTables.UNRESOLVED_NAMES) ? List.of("surface") : IDS;
        for (String id : ids) {
            if (row.spec().columnNames().contains(id) && !row.text(id).isEmpty()) {
                renamed = renamed.with(id, row.text(id) + suffix);
            }
        }
        return renamed;
    }
}
