package org.dispatchlens.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.chart.ChartFile;
import org.dispatchlens.reports.chart.ChartTestData;
import org.dispatchlens.reports.chart.ChartWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWriterTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"evidence-data\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private String page(ReportData data) throws IOException {
        PageWriter.write(data, charts(data), folder.resolve("index.html"));
        return Files.readString(folder.resolve("index.html"));
    }

    private List<ChartFile> charts(ReportData data) {
        return ChartWriter.write(data, folder.resolve("charts"));
    }

    private static JsonNode evidence(String html) throws IOException {
        Matcher matcher = DATA.matcher(html);
        assertThat(matcher.find()).isTrue();
        return new ObjectMapper().readTree(matcher.group(1));
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String html = page(ChartTestData.of(3));
        assertThat(Pattern.compile("<svg ").matcher(html).results()).hasSizeGreaterThan(8);
        assertThat(html).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(Pattern.compile("</script>").matcher(html).results()).hasSize(2);
        assertThat(Pattern.compile("<script").matcher(html).results()).hasSize(2);
        assertThat(html).doesNotContain("{{");
    }

    @Test
    void embeddedEvidenceReadsBackAsItWas() throws IOException {
        JsonNode data = evidence(page(ChartTestData.of(3)));
        JsonNode blames = data.at("/tables/blames");
        assertThat(blames.get("rows")).hasSize(blames.get("total").asInt());
        JsonNode sentences = data.get("texts");
        assertThat(sentences).anyMatch(sentence -> sentence.asText().endsWith(ChartTestData.HOSTILE));
        JsonNode row = blames.get("rows").get(0);
        String sentence = sentences.get(row.get(1).asInt()).asText();
        JsonNode mark = row.get(2).get(0);
        assertThat(sentence.substring(mark.get(0).asInt(), mark.get(1).asInt())).isEqualTo("Norway");
        assertThat(blames.get("fields").get(7).asText()).isEqualTo("outlet");
    }

    @Test
    void everyNumbersQueryNamesFieldsOfItsTable() throws IOException {
        String html = page(ChartTestData.of(3));
        JsonNode tables = evidence(html).get("tables");
        Matcher queries = Pattern.compile("data-q=\"([^\"]+)\"").matcher(html);
        int seen = 0;
        while (queries.find()) {
            JsonNode query = new ObjectMapper()
                    .readTree(queries.group(1)
                            .replace("&quot;", "\"")
                            .replace("&#39;", "'")
                            .replace("&amp;", "&"));
            JsonNode fields = tables.get(query.get("t").asText()).get("fields");
            query.get("f").fieldNames().forEachRemaining(name -> assertThat(name)
                    .satisfiesAnyOf(story -> assertThat(story).isEqualTo("story"), field -> assertThat(fields)
                            .anyMatch(one -> one.asText().equals(field))));
            seen++;
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void everyMethodHasATableWhoseNumbersOpenItsScoresOnly() {
        Map<String, List<TableRow>> tables = new TreeMap<>(ChartTestData.of(3).tables());
        TableRow scored =
                ChartTestData.of(3).rows(ComparisonTables.SENTIMENT_BY_OUTLET).get(0);
        Object[] cells = scored.spec().columns().stream()
                .map(column -> scored.get(column.name()))
                .toArray();
        cells[scored.spec().position("method")] = "m-1";
        List<TableRow> rows = new ArrayList<>(tables.get("sentiment_by_outlet"));
        rows.add(TableRow.of(scored.spec(), cells));
        tables.put("sentiment_by_outlet", rows);
        List<PageTable> shown = SentimentPageTables.of(
                new ReportData(ChartTestData.of(3).run(), tables), new OutletCells(ChartTestData.of(3)));
        assertThat(shown)
                .extracting(PageTable::title)
                .containsExactly("Sentiment, scored by word list", "Sentiment, scored by language model (m-1)");
        assertThat(shown.get(0).rows()).hasSize(rows.size() - 1).allMatch(row -> method(row)
                .equals(List.of("lexicon")));
        assertThat(shown.get(1).rows()).hasSize(1).allMatch(row -> method(row).equals(List.of("m-1")));
    }

    private static List<String> method(List<Cell> row) {
        return row.get(3).query().fields().get("method");
    }

    @Test
    void policyAllowsTheOwnScriptOnly() throws Exception {
        String html = page(ChartTestData.empty());
        String script = html.substring(html.lastIndexOf("<script>") + 8, html.lastIndexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(html).contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(html).doesNotContain(" src=\"http").doesNotContain("onclick");
    }

    @Test
    void pageWithoutDataSaysSoInEveryTable() throws IOException {
        String html = page(ChartTestData.empty());
        assertThat(Pattern.compile("There are no rows of this kind")
                        .matcher(html)
                        .results())
                .hasSize(20);
        assertThat(html).contains("No asserted blame was found.", "No article has a known publication date");
    }

    @Test
    void sameDataGiveSameBytes() throws IOException {
        assertThat(page(ChartTestData.of(6))).isEqualTo(page(ChartTestData.of(6)));
    }

    @Test
    void sectionsStandInTheWorkbooksOrder() throws IOException {
        List<String> titles = Pattern.compile("<h2 id=\"[^\"]+\">([^<]+)</h2>")
                .matcher(page(ChartTestData.of(3)))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(titles)
                .containsExactly(
                        "Overview",
                        "Outlets",
                        "Differences",
                        "Blame balance",
                        "Blame matrix",
                        "Voice and agency",
                        "Sentiment",
                        "Actors",
                        "Words",
                        "Figures",
                        "Statements",
                        "Wire copy",
                        "Articles",
                        "Data issues",
                        "Codebook",
                        "Method",
                        "Run");
    }

    @Test
    void everyChartStandsInOneSection() throws IOException {
        String html = page(ChartTestData.of(3));
        assertThat(charts(ChartTestData.of(3)))
                .allSatisfy(chart -> assertThat(html).containsOnlyOnce("<figure id=\"" + chart.id() + "\">"));
    }

    @Test
    void idsAreUnique() throws IOException {
        assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(page(ChartTestData.of(6)))
                        .results()
                        .map(match -> match.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void textTurnsNoTextAroundIt() {
        assertThat(Html.escape("a\u202Eb\u2066c\u0007 'd' & <e>")).isEqualTo("abc  &#39;d&#39; &amp; &lt;e&gt;");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(Cell.link("Title", "javascript:alert(1)").html()).isEqualTo("<td>Title</td>");
        assertThat(Cell.link("Title", "https://example.org/?a=\"b\"").html())
                .contains("href=\"https://example.org/?a=&quot;b&quot;\"");
    }

    @Test
    void aLongTableIsCutWithANote() {
        List<TableRow> rows = Collections.nCopies(
                1001, ChartTestData.of(2).rows(ComparisonTables.DATA_ISSUES).get(0));
        PageTable table = PageTable.of(
                "t", "T", "C", "data_issues", List.of("What"), rows, row -> List.of(Cell.text(row.text("code"))));
        assertThat(table.rows()).hasSize(PageTable.MOST_ROWS);
        assertThat(table.html())
                .contains("The first 400 of 1,001 rows; all are in <code>exports/data_issues.csv</code>.");
    }

    @Test
    void evidenceThatFindsNoRoomIsCutWithANote() throws IOException {
        Map<String, List<TableRow>> tables = new TreeMap<>(ChartTestData.of(3).tables());
        List<TableRow> mentions = ChartTestData.of(3).rows(EvidenceTables.MENTIONS);
        tables.put("mentions", new Repeated(mentions, 30_000));
        String html = page(new ReportData(ChartTestData.of(3).run(), tables));
        assertThat(html)
                .contains("This page holds 3,000 of 30,000 evidence rows of <code>exports/mentions.csv</code>.");
        assertThat(evidence(html).at("/tables/mentions/rows")).hasSize(3_000);
    }

    /** The same rows over and over. */
    private static final class Repeated extends AbstractList<TableRow> {
        private final List<TableRow> rows;
        private final int size;

        Repeated(List<TableRow> rows, int size) {
            this.rows = rows;
            this.size = size;
        }

        @Override
        public TableRow get(int index) {
            return rows.get(index % rows.size());
        }

        @Override
        public int size() {
            return size;
        }
    }

    @Test
    void aTextThatLooksLikeAPlaceholderStaysAText() throws IOException {
        Map<String, List<TableRow>> tables = new TreeMap<>(ChartTestData.of(3).tables());
        tables.put(
                "data_issues",
                List.of(TableRow.of(ComparisonTables.DATA_ISSUES, "X", "note", "{{SCRIPT}}", "{{EVIDENCE}}")));
        assertThat(page(new ReportData(ChartTestData.of(3).run(), tables)))
                .contains("<td>{{SCRIPT}}</td><td>{{EVIDENCE}}</td>");
    }

    @Test
    void overviewNamesOutletsWhoseIntervalLeavesOutZero() {
        assertThat(Overview.of(ChartTestData.of(6)))
                .contains("Blame falls clearly more on Norway (the 95 % interval leaves out 0) in Outlet 05 (n = 21).")
                .first()
                .asString()
                .startsWith("12 articles of 6 outlets were read");
    }
}
