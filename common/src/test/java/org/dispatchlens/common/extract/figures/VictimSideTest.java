package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimSideTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final FigureExtractor FIGURES = FigureExtractor.from(FILES);
    private static final VictimSide SIDES = VictimSide.from(FILES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Twelve Georgian soldiers were killed. | ONE",
                "A Georgian strike killed 12 people. | OTHER",
                "Twelve people were killed by Russian forces. | ONE",
                "Shelling killed 12 Georgians and 9 Russians. | BOTH",
                "Several people were killed in Russia. | OTHER",
                "Shelling killed 12 people in Russia and in Georgia. | BOTH",
                "Many people on both sides were killed. | BOTH",
                "The raid on Georgia left many dead. | ONE",
                "Nine people were killed. | ~~"
            })
    void tellsWhoseDeadASentenceMeans(String text, String side) {
        Document document = ACTORS.annotate(Article.of("a", "Daily", "Report\n" + text));
        assertThat(SIDES.of(
                        document.sentences().get(1),
                        FIGURES.extract(document, List.of()),
                        Belligerents.of(Set.of("GEO"), Set.of("RUS"))))
                .isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen burst into the hall and murdered the dancers. | ONE",
                "The airstrike killed a family. | OTHER",
                "Two policemen were killed. | ONE",
                "Two of the gunmen were killed. | OTHER"
            })
    void theMeansTellWhereOneSideIsAnArmedGroup(String text, String side) {
        Document document = ACTORS.annotate(Article.of("a", "Daily", "Report\n" + text));
        Belligerents sides = new Belligerents(Set.of("TUR"), Set.of("PKK"), "OTHER");
        assertThat(SIDES.of(document, FIGURES.extract(document, List.of()), sides))
                .isEqualTo(side);
    }

    @Test
    void theHeadlineTellsWhereTheTextDoesNot() {
        Document document = ACTORS.annotate(Article.of("a", "Daily", "Shelling in Tbilisi\nNine people were killed."));
        assertThat(SIDES.of(document, List.of(), Belligerents.of(Set.of("GEO"), Set.of("RUS"))))
                .isEqualTo("ONE");
    }

    @Test
    void aStateOnBothSidesIsAnError() {
        assertThatThrownBy(() -> Belligerents.of(Set.of("GEO"), Set.of("GEO")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
