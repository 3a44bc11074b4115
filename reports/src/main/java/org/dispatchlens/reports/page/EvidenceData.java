package org.dispatchlens.reports.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.Scan;

/**
 * The evidence that the page embeds as JSON. Each table has its {@code fields}, the {@code total} of its rows and the rows
 * that are embedded. Texts stand once in {@code texts} and are referred to by position, articles likewise. What is held
 * in memory is bounded by {@link #MOST_TEXT}, however large the archive.
 */
final class EvidenceData {
    /** Chars of sentences and other texts that a page embeds. */
    static final int MOST_TEXT = 2_000_000;

    /** What a row is reckoned to add when it is decided how many rows a table gets. */
    private static final int TEXT_OF_A_ROW = 220;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEAD =
            List.of("article", "sentence", "marks", "rule", "confidence", "words", "statement");
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> articles = new LinkedHashMap<>();
    private final StatementIndex statements;
    private final Map<String, Integer> embedded = new TreeMap<>();
    private final ReportData data;
    /** Facts that the report tells; empty where it tells all. */
    private final Set<String> facts;

    private long chars;

    EvidenceData(ReportData data) {
        this.data = data;
        this.statements = new StatementIndex(data);
        this.facts = data.total(ComparisonTables.FIGURE_FACTS)
                        == data.rows(ComparisonTables.FIGURE_FACTS).size()
                ? Set.of()
                : data.rows(ComparisonTables.FIGURE_FACTS).stream()
                        .map(row -> row.text("fact_id"))
                        .collect(Collectors.toSet());
    }

    /** Writes the JSON, safe inside a script element; does not close the writer. */
    void write(Writer out) throws IOException {
        JsonGenerator json = JSON.getFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(new Html.ScriptSafe());
        json.writeStartObject();
        json.writeObjectFieldStart("tables");
        for (EvidenceKind kind : EvidenceKind.ALL) {
            table(json, kind);
        }
        json.writeEndObject();
        articles(json);
        json.writeArrayFieldStart("texts");
        for (String text : texts.keySet()) {
            json.writeString(text);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void table(JsonGenerator json, EvidenceKind kind) throws IOException {
        List<TableRow> rows = data.rows(kind.spec());
        json.writeObjectFieldStart(kind.name());
        json.writeNumberField("total", rows.size());
        strings(json, "legend", kind.legend());
        List<String> fields = new ArrayList<>(HEAD);
        fields.addAll(kind.fields());
        strings(json, "fields", fields);
        json.writeArrayFieldStart("rows");
        int written = 0;
        int most = (int) Math.min(kind.most(), Math.max(0, MOST_TEXT - chars) / TEXT_OF_A_ROW);
        for (TableRow row : EvidenceCut.of(kind, rows, most, this::isShown).of(rows)) {
            if (chars + row.text("sentence").length() <= MOST_TEXT) {
                row(json, kind, row);
                written++;
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        embedded.put(kind.name(), written);
    }

    /** Of many facts the page tells only some; a figure of another one could not be opened. */
    private boolean isShown(TableRow row) {
        return facts.isEmpty()
                || !row.spec().name().equals(EvidenceTables.FIGURES.name())
                || facts.contains(row.text("fact_id"));
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void row(JsonGenerator json, EvidenceKind kind, TableRow row) throws IOException {
        json.writeStartArray();
        json.writeNumber(articles.computeIfAbsent(row.text("article_id"), key -> articles.size()));
        json.writeNumber(text(row.text("sentence")));
        json.writeStartArray();
        for (List<Integer> mark : kind.marks(row)) {
            json.writeArray(mark.stream().mapToInt(Integer::intValue).toArray(), 0, mark.size());
        }
        json.writeEndArray();
        json.writeNumber(text(row.text("rule_id")));
        json.writeNumber(Math.round(100 * row.number("confidence")));
        json.writeNumber(text(kind.words().apply(row)));
        json.writeStartArray();
        for (String statement : statements.of(kind, row)) {
            json.writeNumber(text(statement));
        }
        json.writeEndArray();
        for (String value : kind.values(row)) {
            json.writeNumber(text(value));
        }
        json.writeEndArray();
    }

    private int text(String text) {
        Integer known = texts.get(text);
        if (known != null) {
            return known;
        }
        chars += text.length();
        texts.put(text, texts.size());
        return texts.size() - 1;
    }

    /** Each with its id, outlet, title, date, address and story, in the order in which rows refer to them. */
    private void articles(JsonGenerator json) throws IOException {
        List<String> columns = List.of("outlet", "title", "published_at", "url", "story_id");
        Map<String, List<String>> found = new TreeMap<>();
        List<TableRow> all = data.rows(EvidenceTables.ARTICLES);
        int place = 0;
        for (TableRow known : Scan.of(all, List.of("article_id"))) {
            if (articles.containsKey(known.text("article_id"))) {
                TableRow row = all.get(place);
                found.put(
                        row.text("article_id"), columns.stream().map(row::text).toList());
            }
            place++;
        }
        json.writeArrayFieldStart("articles");
        for (String id : articles.keySet()) {
            json.writeStartArray();
            json.writeString(id);
            for (String cell : found.getOrDefault(id, List.of("", "", "", "", ""))) {
                json.writeString(cell);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Rows that {@link #write} embedded, by table; call it after. */
    Map<String, Integer> embedded() {
        return embedded;
    }
}
