package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.model.Article;
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
}
