package org.dispatchlens.reports.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Marks;
import org.dispatchlens.reports.ReportData;

/**
 * The evidence sentences that the page embeds as JSON. Each table has its {@code fields}, the {@code total} of its rows
 * and the rows that are embedded; sentences and articles are kept once and referred to by position.
 */
final class EvidenceData {
    /** Rows of one kind that a page embeds; the exports have all. */
    static final int MOST_ROWS = 5000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Integer> sentences = new LinkedHashMap<>();
    private final Map<String, Integer> articleIds = new LinkedHashMap<>();
    private final Map<String, TableRow> articles;
    private final ReportData data;

    EvidenceData(ReportData data) {
        this.data = data;
        this.articles = data.rows(EvidenceTables.ARTICLES).stream()
                .collect(Collectors.toMap(row -> row.text("article_id"), row -> row, (a, b) -> a, TreeMap::new));
    }

    /** The whole as JSON text, not yet escaped for HTML. */
    String json() {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (EvidenceKind kind : EvidenceKind.ALL) {
            List<TableRow> rows = data.rows(kind.spec());
            Map<String, Object> table = new LinkedHashMap<>();
            table.put("fields", fields(kind));
            table.put("total", rows.size());
            table.put(
                    "rows",
                    chosen(kind, rows, MOST_ROWS).stream()
                            .map(row -> row(kind, row))
                            .toList());
            tables.put(kind.spec().name(), table);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tables", tables);
        all.put("sentences", sentences.keySet());
        all.put("articles", articleIds.keySet().stream().map(this::article).toList());
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the evidence does not serialise", e);
        }
    }

    private static List<String> fields(EvidenceKind kind) {
        List<String> fields =
                new ArrayList<>(List.of("article", "sentence", "marks", "rule", "confidence", "words", "story"));
        fields.addAll(kind.fields());
        return fields;
    }

    private List<Object> row(EvidenceKind kind, TableRow row) {
        String sentence = row.text("sentence");
        String article = row.text("article_id");
        List<Object> cells = new ArrayList<>();
        cells.add(articleIds.computeIfAbsent(article, key -> articleIds.size()));
        cells.add(sentences.computeIfAbsent(sentence, key -> sentences.size()));
        cells.add(Marks.of(sentence, kind.wanted(row), Marks.near(row)));
        cells.add(row.text("rule_id"));
        cells.add(Math.round(100 * row.number("confidence")) / 100.0);
        cells.add(kind.words(row));
        cells.add(articles.containsKey(article) ? articles.get(article).text("story_id") : "");
        kind.fields().forEach(field -> cells.add(row.text(field)));
        return cells;
    }

    private List<String> article(String id) {
        TableRow row = articles.get(id);
        return row == null
                ? List.of(id, "", "", "", "")
                : List.of(id, row.text("outlet"), row.text("title"), row.text("published_at"), row.text("url"));
    }

    /**
     * All rows, or where there are too many the first ones of each group that a number can open, then the second ones
     * and so on, in the table's order: so that as many numbers as possible keep some evidence.
     */
    static List<TableRow> chosen(EvidenceKind kind, List<TableRow> rows, int most) {
        if (rows.size() <= most) {
            return rows;
        }
        Map<List<String>, Integer> seen = new HashMap<>();
        int[] rank = new int[rows.size()];
        for (int i = 0; i < rank.length; i++) {
            TableRow row = rows.get(i);
            List<String> group = kind.fields().stream().map(row::text).toList();
            rank[i] = seen.merge(group, 1, Integer::sum);
        }
        int[] first = IntStream.range(0, rank.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rank[i]).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return Arrays.stream(first).mapToObj(rows::get).toList();
    }
}
