package org.dispatchlens.common.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields and codes against the published lists, and every code that the codebook can give. */
class PublishedCodesTest {
    private static final Set<String> CONTEXTS = Published.plover("plover-0.8-values.txt", "context");

    /** Every value of a key that ends in cameo, wherever it stands in the codebook. */
    static Set<String> codebookCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String file : List.of("blame", "violence")) {
            try (InputStream in = PublishedCodesTest.class.getResourceAsStream("/codebook/" + file + ".yaml")) {
                collect(new YAMLMapper().readTree(in), codes);
            }
        }
        return codes;
    }

    private static void collect(JsonNode node, Set<String> codes) {
        node.fields().forEachRemaining(field -> {
            if (field.getKey().equals("cameo") || field.getKey().endsWith("_cameo")) {
                codes.add(field.getValue().asText());
            }
        });
        node.forEach(child -> collect(child, codes));
    }

    @Test
    void theCodebookHasCodesOfAllThreeKinds() throws IOException {
        assertThat(codebookCodes())
                .contains("112", "1124", "116", "120", "190", "202", "204")
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("codebookCodes")
    void everyCodeOfTheCodebookIsOneOfBothSystems(String cameo) {
        CameoCode code = CameoCode.find(cameo).orElseThrow();
        assertThat(cameo).startsWith(code.base()).startsWith(code.root());
        assertThat(CameoCode.find(code.base())).isPresent();
        assertThat(CameoCode.find(code.root())).isPresent();
        assertThat(code.quad()).isEqualTo(Integer.parseInt(code.root()) < 14 ? 3 : 4);
        assertThat(code.spoken()).isEqualTo(cameo.startsWith("11") || cameo.startsWith("12"));
        // The published table has no score for cyber attacks, which it does not know.
        assertThat(code.goldstein().isEmpty()).isEqualTo(cameo.equals("176"));
        assertThat(PloverType.of(code.plover()).modes()).containsAll(code.modes());
        assertThat(CONTEXTS).containsAll(code.contexts());
    }

    @Test
    void goldsteinsScoresAreThePublishedOnes() {
        assertThat(Map.of("112", "-2.0", "120", "-4.0", "171", "-9.2", "182", "-9.5", "190", "-10.0", "196", "-9.5"))
                .allSatisfy((code, score) -> assertThat(
                                CameoCode.find(code).orElseThrow().goldstein())
                        .isEqualTo(score));
    }

    @Test
    void categoriesAndModesAreThoseOfTheManual() {
        Set<String> categories = Published.lines("plover-0.8-values.txt").stream()
                .filter(line -> line.startsWith("event "))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toSet());
        assertThat(CodeTable.rows("plover-types.csv").stream().map(row -> row.get("event")))
                .containsExactlyInAnyOrderElementsOf(categories);
        for (String event : categories) {
            assertThat(PloverType.of(event).modes())
                    .isEqualTo(Published.plover("plover-0.8-values.txt", "event " + event));
        }
    }

    @Test
    void everyLineOfTheCrosswalkFitsTheManual() {
        assertThat(CodeTable.rows("plover.csv")).allSatisfy(row -> {
            assertThat(CameoCode.find(row.get("cameo"))).isPresent();
            assertThat(PloverType.of(row.get("event")).modes()).containsAll(CodeTable.words(row.get("mode")));
            assertThat(CONTEXTS).containsAll(CodeTable.words(row.get("context")));
            assertThat(row.get("from")).isIn("crosswalk", "manual", "ours");
        });
    }

    @Test
    void sectorsAreThoseOfTheManual() {
        Set<String> sectors = Published.plover("plover-0.8-values.txt", "sector");
        assertThat(CodeTable.rows("roles.csv")).allSatisfy(row -> {
            String sector = row.get("plover");
            assertThat(sectors).contains(sector.substring(0, 3)).contains(sector.substring(sector.length() - 3));
            assertThat(CodeTable.words(row.get("cameo"))).hasSizeBetween(1, 3).allMatch(code -> code.length() == 3);
        });
        assertThat(CodeTable.rows("groups.csv")).allSatisfy(row -> {
            assertThat(row.get("cameo")).matches("[A-Z]{3}|");
            assertThat(row.get("generic")).isIn("IGO", "NGO", "");
        });
    }

    @Test
    void theGdeltTableHasThePublishedColumns() {
        assertThat(GdeltColumns.ALL).hasSize(61).isEqualTo(Published.lines("gdelt-2.0-columns.txt"));
    }

    @Test
    void theCountsFileHasThePublishedColumns() {
        assertThat(GkgColumns.ALL).isEqualTo(Published.lines("gkg-1.0-counts-columns.txt"));
        assertThat(GkgColumns.EXTENDED)
                .startsWith(GkgColumns.ALL.toArray(String[]::new))
                .doesNotHaveDuplicates();
    }

    @Test
    void theDictionaryHasEveryFieldInItsOrder() {
        assertThat(dictionary(EventExport.GDELT)).isEqualTo(GdeltColumns.ALL);
        assertThat(dictionary(EventExport.COUNTS)).isEqualTo(GkgColumns.ALL);
        assertThat(dictionary(EventExport.EXTENDED_COUNTS)).isEqualTo(GkgColumns.EXTENDED);
        List<String> plover = dictionary(EventExport.PLOVER);
        assertThat(plover.stream().filter(name -> !name.contains(".")).filter(name -> !name.equals(PloverEvent.OWN)))
                .containsExactlyInAnyOrderElementsOf(Published.plover("plover-0.8-fields.txt", "record"));
        assertThat(plover.stream().filter(name -> name.startsWith("source.")).map(name -> name.substring(7)))
                .containsExactlyInAnyOrderElementsOf(Published.plover("plover-0.8-fields.txt", "actor"));
    }

    private static List<String> dictionary(String file) {
        return CodeTable.rows(EventExport.FIELDS).stream()
                .filter(row -> row.get("file").equals(file))
                .peek(row -> assertThat(row.get("filled")).isIn("yes", "partly", "no"))
                .map(row -> row.get("field"))
                .toList();
    }
}
