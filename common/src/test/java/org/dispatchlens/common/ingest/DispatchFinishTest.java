package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second pass: what a dispatch is when the lines are known that its outlet repeats. */
class DispatchFinishTest {
    private static final DispatchReader READER = DispatchReader.from(CodebookFiles.builtIn());
    private static final String LEAD =
            "Troops from the two republics traded fire across the river on Friday, officials on both sides said.";

    @Test
    void headMatterIsFoundUnderSiteLines() {
        String file =
                """
                Skip to main content
                The valley in one view.
                River Post | Abroad

                Border fire kills two
                Minister blames the neighbours for a third night
                By Ann Lee
                Share this article
                LVOV - %s
                Written where the river bends
                """
                        .formatted(LEAD);
        ParsedDispatch d = finished(
                file, Set.of("The valley in one view.", "River Post | Abroad", "Written where the river bends"));
        Article article = d.toArticle();
        assertThat(article.title()).isEqualTo("Border fire kills two");
        assertThat(d.subhead()).isEqualTo("Minister blames the neighbours for a third night");
        assertThat(article.author()).isEqualTo("Ann Lee");
        assertThat(article.dateline()).isEqualTo("LVOV");
        assertThat(article.text()).isEqualTo(article.title() + "\n" + d.subhead() + "\n" + LEAD);
        assertThat(d.furniture())
                .extracting(f -> f.lineNo() + " " + f.ruleId())
                .containsExactly(
                        "1 accessibility",
                        "2 repeated-line",
                        "3 repeated-line",
                        "7 byline",
                        "8 share-bar",
                        "9 dateline",
                        "10 repeated-line");
        assertThat(d.sourceOffsets().source(0)).isEqualTo(file.indexOf("Border fire"));
    }

    @Test
    void theTitleThatASeriesRepeatsStays() {
        String live = "The day in the valley\nRiver desk";
        ParsedDispatch d = finished(live + "\n" + LEAD + "\nRiver desk", Set.of("The day in the valley", "River desk"));
        assertThat(d.toArticle().text()).isEqualTo(live + "\n" + LEAD);
        ParsedDispatch wire = finished("Day in brief\nLVOV (AFP) - The river rose.", Set.of("Day in brief"));
        assertThat(wire.title()).isEqualTo("Day in brief");
    }

    @Test
    void aDispatchOfNothingButRepeatedLinesIsEmpty() {
        IngestResult result = finish(
                "River Post | Abroad\nShare this article\nWatch the bulletin",
                Set.of("River Post | Abroad", "Watch the bulletin"));
        assertThat(result.reject()).hasValue(new Reject("a.txt", RejectCode.EMPTY, "nothing but furniture"));
    }

    @Test
    void withoutRepeatedLinesTheDispatchStaysAsItIs() {
        ParsedDispatch first = first("Border fire kills two\n" + LEAD);
        assertThat(READER.finish(first, Set.of("River desk"))).isEqualTo(new IngestResult.Parsed(first));
    }

    @Test
    void repeatedSentencesOfTheTextStay() {
        String file = "Border fire kills two\n" + LEAD + "\nThe minister did not comment.";
        assertThat(finished(file, Set.of("The minister did not comment."))
                        .toArticle()
                        .text())
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Explainer: why the two republics fight",
                "River Post > Abroad\nExplainer: why the two republics fight",
                "Abroad\nExplainer: why the two republics fight",
                "Home > Abroad > Europe\nExplainer: why the two republics fight",
                "Skip to content\nMenu\nExplainer: why the two republics fight",
                "The valley in one glance\nExplainer: why the two republics fight",
            })
    void aTitleWithALabelIsNoLink(String head) {
        Article article = finished(
                        head + "\nA quarrel of thirty years\nBy Ann Lee\n" + LEAD, Set.of("The valley in one glance"))
                .toArticle();
        assertThat(article.text().lines()).contains("Explainer: why the two republics fight");
        assertThat(article.author()).isEqualTo("Ann Lee");
    }

    @Test
    void aLabelledLinkInTheTextGoes() {
        ParsedDispatch d =
                first("Border fire kills two\n" + LEAD + "\nExplainer: why the two republics fight\n" + LEAD);
        assertThat(d.furniture()).extracting("ruleId").containsExactly("inline-link");
    }

    @Test
    void anOutletOfTheManifestIsNamedByABylineElsewhere() {
        DispatchReader reader = DispatchReader.from(CodebookFiles.builtIn(), List.of("River Post"));
        ParsedDispatch d = reader.readText(
                        "a.txt", "a", "Border fire kills two\nBy River Post with AFP\n" + LEAD, Optional.empty())
                .dispatch()
                .orElseThrow();
        assertThat(d.outlet()).isEqualTo("River Post");
        assertThat(d.outletEvidence()).isEqualTo("byline: By River Post with AFP");
        assertThat(d.outletConfidence()).isEqualTo(OutletEvidence.BYLINE);
        assertThat(d.author()).isEmpty();
    }

    @Test
    void theOutletOfTheRowIsNoAuthor() {
        ManifestRow row = new ManifestRow(2, "a.txt", "The River Post", "", Map.of());
        ParsedDispatch d = READER.readText(
                        "a.txt", "a", "Border fire kills two\nBy River Post and Ann Lee\n" + LEAD, Optional.of(row))
                .dispatch()
                .orElseThrow();
        assertThat(d.author()).isEqualTo("Ann Lee");
        assertThat(d.outlet()).isEqualTo("The River Post");
    }

    private static ParsedDispatch first(String file) {
        return READER.readText("a.txt", "a", file, Optional.empty()).dispatch().orElseThrow();
    }

    private static IngestResult finish(String file, Set<String> repeated) {
        return READER.finish(first(file), repeated);
    }

    private static ParsedDispatch finished(String file, Set<String> repeated) {
        return finish(file, repeated).dispatch().orElseThrow();
    }
}
