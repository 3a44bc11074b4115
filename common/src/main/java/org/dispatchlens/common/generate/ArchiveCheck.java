package org.dispatchlens.common.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableFile;
import org.dispatchlens.common.tables.TableRow;

/**
 * Holds a run's exports against the known totals of the archive it read: articles, words, blame rows by accuser and
 * accused, figures by kind and the sum of their values, for each outlet, and wire copies of the whole. Memory does not
 * grow with the archive but for the wire groups.
 */
public final class ArchiveCheck {
    private static final String COPIES = "wire copies of all outlets";

    private final Map<String, Tally> found = new TreeMap<>();
    private long copies;

    /** @param exports the folder {@code exports} of a finished run */
    public ArchiveCheck(Path exports) {
        articles(exports);
        try (TableFile rows = TableFile.open(EvidenceTables.BLAMES, exports)) {
            rows.forEach(row -> tally(row).addBlame(row.text("accuser_state"), row.text("accused_state")));
        }
        try (TableFile rows = TableFile.open(EvidenceTables.FIGURES, exports)) {
            rows.forEach(row -> tally(row).addFigure(row.text("kind"), value(row)));
        }
    }

    private void articles(Path exports) {
        Set<String> groups = new HashSet<>();
        try (TableFile rows = TableFile.open(EvidenceTables.ARTICLES, exports)) {
            for (TableRow row : rows) {
                tally(row).addArticle(((Number) row.get("words")).longValue());
                String group = row.text("wire_group");
                copies += !group.isEmpty() && !groups.add(group) ? 1 : 0;
            }
        }
    }

    private Tally tally(TableRow row) {
        return found.computeIfAbsent(row.text("outlet"), outlet -> new Tally());
    }

    private static long value(TableRow row) {
        return row.get("value") instanceof Number n ? n.longValue() : 0;
    }

    /** What differs, a line each with what was planted and what was found; empty when all agrees. */
    public List<String> differences(ArchiveTotals truth) {
        List<String> lines = new ArrayList<>();
        Set<String> outlets = new TreeSet<>(truth.outlets().keySet());
        outlets.addAll(found.keySet());
        for (String outlet : outlets) {
            Map<String, Long> planted = counts(truth.outlets().get(outlet));
            Map<String, Long> counted = counts(found.get(outlet));
            Set<String> names = new TreeSet<>(planted.keySet());
            names.addAll(counted.keySet());
            names.forEach(name -> compare(
                    name + " of " + outlet, planted.getOrDefault(name, 0L), counted.getOrDefault(name, 0L), lines));
        }
        compare(COPIES, truth.all().copies(), copies, lines);
        return lines;
    }

    private static Map<String, Long> counts(Tally tally) {
        return tally == null ? Map.of() : tally.counts();
    }

    private static void compare(String name, long planted, long counted, List<String> lines) {
        if (planted != counted) {
            lines.add(name + ": planted " + planted + ", found " + counted);
        }
    }
}
