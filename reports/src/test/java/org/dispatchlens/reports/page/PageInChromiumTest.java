package org.dispatchlens.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.reports.chart.ChartTestData;
import org.dispatchlens.reports.chart.ChartWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a reader uses it. Without Chromium these tests are skipped, except where the build requires it. */
@Tag("slow")
class PageInChromiumTest {
    private static final String ROWS = "Array.from(document.querySelectorAll('#t-actors-t tbody tr'))";

    @TempDir
    static Path folder;

    private static Chromium tab;

    @BeforeAll
    static void openBrowser() throws Exception {
        Optional<Path> program = Chromium.program();
        boolean required = System.getenv(Chromium.REQUIRED) != null || System.getenv("CI") != null;
        assertThat(program.isPresent() || !required)
                .as("Chromium is required here: apt-get install chromium")
                .isTrue();
        assumeTrue(program.isPresent(), "Chromium is not installed: apt-get install chromium");
        PageWriter.write(
                ChartTestData.of(9),
                ChartWriter.write(ChartTestData.of(9), folder.resolve("charts")),
                folder.resolve("index.html"));
        tab = Chromium.start(program.orElseThrow(), folder.resolve("profile"));
    }

    @AfterAll
    static void closeBrowser() throws Exception {
        if (tab != null) {
            tab.close();
        }
    }

    @BeforeEach
    void load() throws Exception {
        tab.resize(1280, 900);
        tab.medium("");
        tab.open(folder.resolve("index.html"));
    }

    @AfterEach
    void nothingWasLoadedAndNothingWentWrong() throws Exception {
        assertThat(tab.problems()).isEmpty();
        assertThat(tab.number("document.querySelectorAll('img').length")).isZero();
    }

    @Test
    void aNumberOpensItsSentences() throws Exception {
        tab.click("#t-actors-t tbody .ev");
        assertThat(tab.evaluate("document.getElementById('evidence').open").asBoolean())
                .isTrue();
        assertThat(tab.text("document.getElementById('evidence-count').textContent"))
                .isEqualTo("2 evidence rows for this number (2).");
        assertThat(tab.number("document.querySelectorAll('#evidence-list li').length"))
                .isEqualTo(2);
        assertThat(tab.text("document.querySelector('#evidence-list mark').textContent"))
                .isEqualTo("Norway");
        assertThat(tab.text("document.querySelector('#evidence-list .where').textContent"))
                .isEqualTo("Title 0 \u00b7 Outlet 01 \u00b7 2031-04-01 \u00b7 Norway, by name, outlet's own voice"
                        + " \u00b7 rule actor.name \u00b7 confidence 1.00 \u00b7 article a0-0");
        tab.click("#evidence-close");
        assertThat(tab.evaluate("document.getElementById('evidence').open").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t-matrix", "t-voices", "t-speech", "t-sentiment", "t-shares", "t-facts", "t-outlets"})
    void everyKindOfNumberOpensEvidence(String table) throws Exception {
        tab.click("#" + table + "-t tbody .ev");
        assertThat(tab.number("document.querySelectorAll('#evidence-list li').length"))
                .isPositive();
        assertThat(tab.number("document.querySelectorAll('#evidence-list mark').length"))
                .isPositive();
    }

    @Test
    void hostileTextStaysText() throws Exception {
        tab.click("#t-outlets-t tbody tr:nth-child(1) td:nth-child(6) .ev");
        assertThat(tab.text("document.getElementById('evidence-list').textContent"))
                .contains("</script><img src=x onerror=alert(1)>");
        assertThat(tab.number("document.querySelectorAll('#evidence-list script').length"))
                .isZero();
    }

    @Test
    void numbersOfAnOutletWithAHostileNameOpenItsRows() throws Exception {
        tab.click("#t-actors-t tbody tr:last-child .ev");
        assertThat(tab.text("document.querySelector('#t-actors-t tbody tr:last-child td').textContent"))
                .isEqualTo("Zeta </script><img src=x onerror=alert(1)> \"A & B's\"    <!-- ]]>");
        assertThat(tab.text("document.getElementById('evidence-count').textContent"))
                .isEqualTo("2 evidence rows for this number (2).");
    }

    @Test
    void columnsSortByNumberAndTextAndSayHow() throws Exception {
        String words =
                "Array.from(document.querySelectorAll('#t-outlets-t tbody tr')).map(r => r.cells[3].textContent)";
        tab.click("#t-outlets-t th:nth-child(4) .sort");
        assertThat(tab.text("document.querySelector('#t-outlets-t th:nth-child(4)').getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        assertThat(tab.text(words + "[0]")).isEqualTo("400");
        tab.click("#t-outlets-t th:nth-child(4) .sort");
        assertThat(tab.text("document.querySelector('#t-outlets-t th:nth-child(4)').getAttribute('aria-sort')"))
                .isEqualTo("descending");
        assertThat(tab.text(words + "[0]")).isEqualTo("696");
        tab.evaluate("document.querySelector('#t-outlets-t th:nth-child(1) .sort').focus()");
        tab.press("Enter", 13, "\r");
        assertThat(tab.text("document.querySelector('#t-outlets-t tbody td').textContent"))
                .isEqualTo("Outlet 01");
        assertThat(tab.text("document.querySelector('#t-outlets-t th:nth-child(4)').getAttribute('aria-sort')"))
                .isEqualTo("none");
    }

    @Test
    void aFilterLeavesMatchingRowsAndCountsThem() throws Exception {
        tab.evaluate("document.querySelector('[data-table=t-actors-t]').focus()");
        tab.type("Daily Courier");
        assertThat(tab.number(ROWS + ".filter(row => !row.hidden).length")).isEqualTo(2);
        assertThat(tab.text("document.querySelector('#t-actors .filter [role=status]').textContent"))
                .isEqualTo("2 of 9 rows");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1280})
    void thePageNeverScrollsSideways(int width) throws Exception {
        tab.resize(width, 740);
        assertThat(tab.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        tab.click("#t-actors-t tbody .ev");
        assertThat(tab.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(tab.number("document.getElementById('evidence').scrollWidth"))
                .isLessThanOrEqualTo(tab.number("document.getElementById('evidence').clientWidth"));
    }

    @Test
    void aPrintHasNoControls() throws Exception {
        tab.medium("print");
        for (String control : List.of("nav", ".filter", "#evidence")) {
            assertThat(tab.text("getComputedStyle(document.querySelector('" + control + "')).display"))
                    .as(control)
                    .isEqualTo("none");
        }
    }

    @Test
    void everyOutletHasItsMarkInTheTables() throws Exception {
        assertThat(tab.number("document.querySelectorAll('#t-outlets-t tbody .o use').length"))
                .isEqualTo(9);
        assertThat(tab.number("Array.from(document.querySelectorAll('.o use'))"
                        + ".filter(use => !document.querySelector(use.getAttribute('href'))).length"))
                .isZero();
        assertThat(tab.number("document.querySelector('#t-outlets-t .o use').getBoundingClientRect().width"))
                .isPositive();
    }

    @Test
    void textsOfChartsAreAsWideAsTheyWereLaidOut() throws Exception {
        String texts = "Array.from(document.querySelectorAll('.chart > svg text[textLength]'))";
        assertThat(tab.number(texts + ".length")).isGreaterThan(100);
        assertThat(tab.text(texts + ".filter(text => Math.abs(text.getBBox().width"
                        + " - Number(text.getAttribute('textLength'))) > 2).map(text => text.textContent).join('|')"))
                .isEmpty();
        assertThat(tab.number("document.querySelectorAll('.chart > svg text:not([textLength])').length"))
                .isZero();
    }

    @Test
    void chartsKeepTheirTextsInsideTheirPictures() throws Exception {
        assertThat(tab.text("Array.from(document.querySelectorAll('.chart > svg')).flatMap(svg => {"
                        + " const box = svg.getBoundingClientRect();"
                        + " return Array.from(svg.querySelectorAll('text')).filter(text => {"
                        + " const own = text.getBoundingClientRect();"
                        + " return own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 1; })"
                        + " .map(text => text.textContent); }).join('|')"))
                .isEmpty();
    }
}
