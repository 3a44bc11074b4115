package org.dispatchlens.reports.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.text.CellWords;

/** Leads from a row of {@code codebook_matches} to the evidence rows that it counts. */
final class MatchLinks {
    /** Words of the longest phrase in the codebook that rows are counted by. */
    private static final int LONGEST = 6;

    private final Book book;
    /** By table and column: the different cells by what stands in them. */
    private final Map<String, Map<String, Set<String>>> cells = new HashMap<>();

    MatchLinks(Book book) {
        this.book = book;
    }

    /** A link, or null where the Evidence sheet does not hold exactly the rows that are counted. */
    Link link(TableRow match) {
        Optional<EvidenceKind> kind = Arrays.stream(EvidenceKind.values())
                .filter(k -> k.spec().name().equals(match.text("table")))
                .findFirst();
        if (kind.isEmpty() || match.get("n") == null || match.integer("n") == 0) {
            return null;
        }
        String column = match.text("column");
        if (!kind.get().keys().contains(column)) {
            return null;
        }
        Set<String> values = new TreeSet<>();
        for (String form : match.text("forms").split("; ")) {
            values.addAll(cells(kind.get(), column).getOrDefault(form.toLowerCase(Locale.ROOT), Set.of()));
        }
        List<EvidenceQuery> queries = values.stream()
                .map(value -> EvidenceQuery.of(kind.get()).with(column, value))
                .toList();
        return book.index().link(queries, match.integer("n"));
    }

    private Map<String, Set<String>> cells(EvidenceKind kind, String column) {
        return cells.computeIfAbsent(kind + "." + column, k -> {
            Map<String, Set<String>> known = new HashMap<>();
            book.evidence().part(kind).key(column).values().forEach(cell -> index(known, cell));
            return known;
        });
    }

    private static void index(Map<String, Set<String>> known, String cell) {
        known.computeIfAbsent(cell.toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                .add(cell);
        CellWords.phrases(cell, LONGEST).forEach(phrase -> known.computeIfAbsent(phrase, k -> new TreeSet<>())
                .add(cell));
    }
}
