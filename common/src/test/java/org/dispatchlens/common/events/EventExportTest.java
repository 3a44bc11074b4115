package org.dispatchlens.common.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dispatchlens.common.events.EventRows.article;
import static org.dispatchlens.common.events.EventRows.blame;
import static org.dispatchlens.common.events.EventRows.figure;
import static org.dispatchlens.common.events.EventRows.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventExportTest {
    private static final String FIELDS = "plover-0.8-fields.txt";
    private static final TableRow ACCUSATION = blame("accusation", "ASSERT", "112", "AZE-MFA", "ARM");

    @TempDir
    private Path folder;

    private final Map<TableSpec, List<TableRow>> tables = new HashMap<>();

    private void put(TableRow row) {
        tables.computeIfAbsent(row.spec(), spec -> new ArrayList<>()).add(row);
    }

    private EventSummary export(EventOptions options) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        for (TableSpec spec : EventExport.tables()) {
            Files.writeString(
                    exports.resolve(spec.name() + ".csv"), TableCsv.write(spec, tables.getOrDefault(spec, List.of())));
        }
        return new EventExport(options).write(exports, folder);
    }

    private List<List<String>> tsv(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private Map<String, String> event(int n) throws IOException {
        List<String> cells = tsv(EventExport.GDELT).get(n);
        assertThat(cells).hasSize(61);
        Map<String, String> event = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            event.put(GdeltColumns.ALL.get(i), cells.get(i));
        }
        return event;
    }

    private List<JsonNode> records() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(EventExport.PLOVER))) {
            records.add(new ObjectMapper().readTree(line));
        }
        return records;
    }

    private static TableRow of(TableRow row, String article) {
        return row.with("article_id", article);
    }

    @Test
    void twoArticlesOfOneStoryTellOneEvent() throws IOException {
        put(article("a", "Late Post", "2022-09-13T18:00:00Z")
                .with("story_id", "S")
                .with("url", "https://late"));
        put(article("b", "Early Post", "2022-09-13T09:30:00+02:00")
                .with("story_id", "S")
                .with("url", "https://early"));
        put(ACCUSATION.with("sentence_id", 4));
        put(ACCUSATION.with("sentence_id", 7));
        put(of(ACCUSATION, "b").with("sentence_id", 1));
        put(row(EvidenceTables.SENTIMENTS, "article_id", "a", "method", "lexicon", "score", -0.5));
        put(row(EvidenceTables.SENTIMENTS, "article_id", "b", "method", "lexicon", "score", -0.1));
        put(row(EvidenceTables.SENTIMENTS, "article_id", "b", "method", "model", "score", 1.0));
        export(EventOptions.all());
        assertThat(tsv(EventExport.GDELT)).hasSize(1);
        assertThat(event(0))
                .containsEntry("Day", "20220913")
                .containsEntry("MonthYear", "202209")
                .containsEntry("Year", "2022")
                .containsEntry("FractionDate", "2022.6932")
                .containsEntry("Actor1Code", "AZEGOV")
                .containsEntry("Actor1CountryCode", "AZE")
                .containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor2Code", "ARM")
                .containsEntry("EventCode", "112")
                .containsEntry("EventBaseCode", "112")
                .containsEntry("EventRootCode", "11")
                .containsEntry("QuadClass", "3")
                .containsEntry("GoldsteinScale", "-2.0")
                .containsEntry("NumMentions", "3")
                .containsEntry("NumSources", "2")
                .containsEntry("NumArticles", "2")
                .containsEntry("AvgTone", "-30")
                .containsEntry("IsRootEvent", "1")
                .containsEntry("DATEADDED", "20220913073000")
                .containsEntry("SOURCEURL", "https://early")
                .containsEntry("ActionGeo_CountryCode", "");
        assertThat(records()).hasSize(3);
    }

    @Test
    void otherStoriesDaysAndDirectionsAreOtherEvents() throws IOException {
        put(article("a", "Post", "2022-09-13"));
        put(article("b", "Post", "2022-09-13"));
        put(article("c", "Post", "2022-09-14").with("story_id", "S"));
        put(article("d", "Post", "2022-09-15").with("story_id", "S"));
        for (String id : List.of("a", "b", "c", "d")) {
            put(of(ACCUSATION, id));
        }
        put(of(blame("accusation", "ASSERT", "112", "ARM", "AZE-MFA"), "d"));
        export(EventOptions.all());
        assertThat(tsv(EventExport.GDELT)).hasSize(5);
        assertThat(tsv(EventExport.GDELT).stream().map(cells -> cells.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void whatDidNotHappenIsMarkedInPloverAndNoGdeltEvent() throws IOException {
        put(article("a", "Post", "2022-09-13"));
        put(blame("accusation", "NEGATED", "112", "RUS", "AZE"));
        put(blame("assertion", "HYPOTHETICAL", "190", "ARM", "AZE"));
        EventSummary summary = export(EventOptions.all());
        assertThat(tsv(EventExport.GDELT)).isEmpty();
        assertThat(records().stream().map(r -> r.get("context").toString()))
                .containsExactlyInAnyOrder("[\"negation\"]", "[\"military\",\"hypothetical\"]");
        assertThat(summary.leftOut())
                .containsEntry("gdelt-events.tsv, blame that is NEGATED", 1L)
                .containsEntry("gdelt-events.tsv, blame that is HYPOTHETICAL", 1L);
        assertThat(summary.lines()).contains("plover-events.jsonl: 2 rows", "gdelt-events.tsv: 0 rows");
    }

    @Test
    void aRecordHasPublishedFieldsOnlyAndOurOwnObject() throws IOException {
        put(article("a", "Post", "2022-09-13T18:00:00Z").with("story_id", "S").with("title", "T"));
        put(blame("assertion", "ASSERT", "194", "AZE-MOD", "ARM-MIL").with("sentence", "They shelled.\nTwice."));
        put(figure("killed", 2.0, "AZE"));
        put(EventRows.violence("ARM-MIL", "AZE", "the post"));
        export(EventOptions.all());
        JsonNode record = records().get(0);
        assertThat(names(record)).isSubsetOf(union(Published.plover(FIELDS, "record"), Set.of(PloverEvent.OWN)));
        assertThat(names(record)).containsAll(Published.plover(FIELDS, "required"));
        assertThat(names(record.get("text_info"))).isSubsetOf(Published.plover(FIELDS, "text_info"));
        assertThat(names(record.get("cite_info"))).isSubsetOf(Published.plover(FIELDS, "cite_info"));
        assertThat(names(record.get("source").get(0))).isSubsetOf(Published.plover(FIELDS, "actor"));
        assertThat(record.get("source").get(0).get("code").asText()).isEqualTo("ARM");
        assertThat(record.get("source").get(0).get("sector").asText()).isEqualTo("MIL");
        assertThat(record.get("recipient").get(0).get("code").asText()).isEqualTo("AZE");
        assertThat(record.get("event").toString()).isEqualTo("[\"ASSAULT\"]");
        assertThat(record.get("mode").toString()).isEqualTo("[\"heavy-weapons\"]");
        assertThat(record.get("dead").asInt()).isEqualTo(2);
        assertThat(record.get("time").asText()).isEqualTo("18:00:00Z");
        assertThat(record.get("text").asText()).isEqualTo("They shelled.\nTwice.");
        JsonNode own = record.get(PloverEvent.OWN);
        assertThat(own.get("accuser_id").asText()).isEqualTo("AZE-MOD");
        assertThat(own.get("figures").get(0).get("high").asText()).isEqualTo("inf");
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    void theSentenceCanStayAtHome() throws IOException {
        put(article("a", "Post", "2022-09-13"));
        put(ACCUSATION.with("sentence", "A secret sentence."));
        export(new EventOptions(Set.of(EventFormat.PLOVER), false, false, false, false));
        assertThat(Files.readString(folder.resolve(EventExport.PLOVER))).doesNotContain("secret");
        assertThat(folder.resolve(EventExport.GDELT)).doesNotExist();
        assertThat(folder.resolve(EventExport.COUNTS)).doesNotExist();
    }

    @Test
    void articlesWithoutADateAreLeftOutAndCounted() throws IOException {
        put(article("a", "Post", ""));
        put(ACCUSATION);
        put(figure("killed", 2.0, ""));
        EventSummary summary = export(EventOptions.all());
        assertThat(records()).isEmpty();
        assertThat(summary.leftOut())
                .containsEntry("all files, blame of articles without a date", 1L)
                .containsEntry("all files, figures of articles without a date", 1L);
    }

    @Test
    void wireCopiesCountOnceWhereThatIsAsked() throws IOException {
        put(article("a", "Agency", "2022-09-13").with("wire_group", "w").with("story_id", "S"));
        put(article("b", "Paper", "2022-09-13")
                .with("wire_group", "w")
                .with("story_id", "S")
                .with("wire_lead", false));
        put(ACCUSATION);
        put(of(ACCUSATION, "b"));
        put(figure("killed", 2.0, ""));
        put(of(figure("killed", 2.0, ""), "b"));
        export(EventOptions.all());
        assertThat(event(0)).containsEntry("NumArticles", "2");
        assertThat(tsv(EventExport.COUNTS).get(1).get(1)).isEqualTo("2");
        export(new EventOptions(Set.of(EventFormat.values()), false, false, true, true));
        assertThat(event(0)).containsEntry("NumArticles", "1").containsEntry("SOURCEURL", "a");
        assertThat(tsv(EventExport.COUNTS).get(1).get(1)).isEqualTo("1");
        assertThat(records()).hasSize(2);
    }

    @Test
    void countsHaveOneLineForTheSameFigureOfSeveralArticles() throws IOException {
        put(article("a", "Post; Evening", "2022-09-13").with("story_id", "S").with("url", "https://a"));
        put(article("b", "Herald", "2022-09-13").with("story_id", "S"));
        put(ACCUSATION);
        put(figure("killed", 37.0, "AZE"));
        put(of(figure("killed", 37.0, "AZE"), "b"));
        put(figure("captured", 3.0, ""));
        put(figure("killed", 9.0, "").with("event_ref", "2020"));
        put(figure("wounded", null, ""));
        EventSummary summary = export(new EventOptions(Set.of(EventFormat.values()), true, true, false, true));
        List<String> count = tsv(EventExport.COUNTS).get(1);
        assertThat(tsv(EventExport.COUNTS)).hasSize(2).first().isEqualTo(GkgColumns.ALL);
        String number = tsv(EventExport.GDELT).get(1).get(0);
        assertThat(count)
                .containsExactly(
                        "20220913",
                        "2",
                        "KILL",
                        "37",
                        "people",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        number,
                        "Herald;Post, Evening",
                        "b<UDIV>https://a");
        assertThat(summary.leftOut().values()).containsOnly(1L).hasSize(3);
        assertThat(tsv(EventExport.EXTENDED_COUNTS)).hasSize(5).allMatch(cells -> cells.size() == 24);
        assertThat(tsv(EventExport.GDELT).get(0)).isEqualTo(GdeltColumns.ALL);
        assertThat(Files.readString(folder.resolve(EventExport.GDELT_HEADER)))
                .isEqualTo(String.join("\t", GdeltColumns.ALL) + "\n");
    }

    @Test
    void aMissingTableIsTheUsersMistake() {
        assertThatThrownBy(() -> new EventExport(EventOptions.all()).write(folder, folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("articles.csv is missing");
    }
}
