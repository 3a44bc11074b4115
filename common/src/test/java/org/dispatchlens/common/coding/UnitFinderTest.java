package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class UnitFinderTest {
    private static final CodebookFiles CODEBOOK = CodebookFiles.builtIn();
    private static final String TEXT =
            """
            Border shelling leaves soldiers dead

            Armenia accused Azerbaijan of shelling two villages on Tuesday.
            At least 49 Armenian soldiers were killed in the 3 hours of shelling, Yerevan said.
            A soldier was wounded. The harvest was good.""";
    private static final Extraction EXTRACTION = Extractor.from(CODEBOOK).extract(Article.of("a1", "The Paper", TEXT));
    private static final UnitFinder FINDER = new UnitFinder(
            EnumSet.allOf(CodingTask.class),
            Parties.of(CODEBOOK),
            CodingGuide.from(CODEBOOK).numberWords());

    private static ArticleUnits units(int sentences) {
        ArticleFacts facts = new ArticleFacts("a1", "The Paper", true, "", "", 40, sentences);
        return FINDER.of(new ArticleEvidence(facts, EvidenceRows.all(EXTRACTION)), TEXT);
    }

    private static List<CodingUnit> of(CodingTask task) {
        return units(EXTRACTION.sentences().size()).units().stream()
                .filter(u -> u.task() == task)
                .toList();
    }

    @Test
    void everySentenceIsAskedForBlame() {
        List<CodingUnit> units = of(CodingTask.BLAME);
        assertThat(units).hasSameSizeAs(EXTRACTION.sentences());
        CodingUnit accusation = units.get(1);
        assertThat(accusation.found()).isTrue();
        assertThat(accusation.before()).isEqualTo("Border shelling leaves soldiers dead");
        assertThat(accusation.after()).startsWith("At least 49");
        assertThat(accusation.markEnd()).isZero();
        assertThat(accusation.machine().get("rules"))
                .containsEntry("blame", "yes")
                .containsEntry("accuser", "ARM")
                .containsEntry("accused", "AZE")
                .containsEntry("form", "accusation")
                .containsEntry("polarity", "ASSERT");
        CodingUnit last = units.get(units.size() - 1);
        assertThat(last.found()).isFalse();
        assertThat(last.machine()).isEqualTo(Map.of("rules", Map.of("blame", "no")));
        assertThat(last.after()).isEmpty();
    }

    @Test
    void everyNumberIsAskedWhatItCounts() {
        List<CodingUnit> units = of(CodingTask.FIGURES);
        assertThat(units.stream().map(CodingUnit::subject)).containsExactly("two", "49", "3");
        assertThat(units.stream().map(CodingUnit::found)).containsExactly(false, true, false);
        CodingUnit dead = units.get(1);
        assertThat(dead.sentence().substring(dead.markStart(), dead.markEnd())).isEqualTo("49");
        assertThat(TEXT.substring(dead.start(), dead.end())).isEqualTo("49");
        assertThat(dead.machine().get("rules"))
                .isEqualTo(new TreeMap<>(Map.of(
                        "figure",
                        "yes",
                        "kind",
                        "killed",
                        "low",
                        "49",
                        "high",
                        "no bound",
                        "qualifier",
                        "at_least",
                        "side",
                        "ARM")));
        assertThat(units(EXTRACTION.sentences().size()).outside())
                .as("a soldier has no number")
                .isEqualTo(1);
    }

    @Test
    void everyActorOfASentenceIsAskedFor() {
        List<CodingUnit> units = of(CodingTask.SENTIMENT);
        assertThat(units.stream().map(u -> u.sentenceId() + u.subject()))
                .contains("1Armenia", "1Azerbaijan")
                .doesNotHaveDuplicates();
        assertThat(units).allSatisfy(unit -> {
            assertThat(unit.machine()).containsOnlyKeys("lexicon");
            String label = unit.machine().get("lexicon").get("sentiment");
            assertThat(unit.found()).isEqualTo(!label.equals("neutral"));
            assertThat(unit.markEnd()).isGreaterThan(unit.markStart());
        });
    }

    @Test
    void whereAModelHasScoredItDecidesWhatWasFound() {
        Map<String, List<TableRow>> tables = new TreeMap<>(EvidenceRows.all(EXTRACTION));
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : tables.get("sentiments")) {
            String other = row.text("label").equals("neutral") ? "positive" : "neutral";
            rows.add(row);
            rows.add(row.with("method", "model-1").with("label", other).with("score", 0.1));
            rows.add(row.with("method", "model-1")
                    .with("voice", "DIRECT")
                    .with("label", other)
                    .with("score", 0.9));
        }
        tables.put("sentiments", rows);
        ArticleFacts facts = new ArticleFacts(
                "a1", "The Paper", true, "", "", 40, EXTRACTION.sentences().size());
        List<CodingUnit> units = FINDER.of(new ArticleEvidence(facts, tables), TEXT).units().stream()
                .filter(u -> u.task() == CodingTask.SENTIMENT)
                .toList();
        assertThat(units).hasSameSizeAs(of(CodingTask.SENTIMENT)).allSatisfy(unit -> {
            assertThat(unit.machine()).containsOnlyKeys("lexicon", "model-1");
            String lexicon = unit.machine().get("lexicon").get("sentiment");
            assertThat(unit.found()).isEqualTo(lexicon.equals("neutral"));
        });
    }

    @Test
    void evidenceOfAnotherTextIsRefused() {
        assertThatThrownBy(() -> units(99)).isInstanceOf(IllegalStateException.class);
    }
}
