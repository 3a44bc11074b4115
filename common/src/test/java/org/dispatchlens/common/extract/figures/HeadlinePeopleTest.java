package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinePeopleTest {
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(CodebookFiles.builtIn());
    private static final FigureExtractor FIGURES = FigureExtractor.from(CodebookFiles.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldier killed in Lima clash | [Soldier killed]",
                "Rebels Attack Lima Hotel, American May Be Among Dead | [American killed]",
                "FRENCH SOLDIER AMONG AT LEAST 9 KILLED IN LIMA | [FRENCH SOLDIER killed, AT LEAST 9 killed]",
                "Soldiers killed in Lima clash | []",
                "Soldier who fled Lima arrives | []"
            })
    void onePersonWithoutAnArticle(String title, String expected) {
        Article article = Article.of("a", "Daily", title + "\nRain fell.").publishedAt("2022-09-14");
        List<String> found = FIGURES.extract(ACTORS.annotate(article), List.of()).stream()
                .map(f -> f.surface() + " " + f.kind().code())
                .toList();
        assertThat(found).hasToString(expected);
    }
}
