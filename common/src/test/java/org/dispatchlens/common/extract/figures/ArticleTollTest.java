package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.FigureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTollTest {
    private static final Extractor EXTRACTOR = Extractor.from(CodebookFiles.builtIn());
    private static final ArticleToll TOLL = ArticleToll.from(CodebookFiles.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blast kills 12. The attack left 12 people dead. A year ago 15 were killed. | 12",
                "Two women and a child were killed in the fire. | 3",
                "A man was killed. Police said three people were killed. | 3",
                "Jane Roe was shot and killed on Monday. Roe, 24, was a nurse. | 1",
                "He is charged with killing his mother, stepfather and grandmother. | 3",
                "Both Roe and Marlow died of their wounds. | 2",
                "The man killed seven people before taking his own life. | 8",
                "The fire killed his wife and two sons. | 3",
                "Two sons and their mother were found dead. | 3",
                "Two guards were killed and the driver fled. | 2",
                "The fire killed five people and an unborn child. | 5",
                "Two people died on Monday. A third victim died on Tuesday. | 3",
                "Peru revised an earlier toll of 105 to 49. | 49",
                "Police said he planned to kill Jane Roe. Nine people were killed. | 9"
            })
    void givesOneNumberOfDead(String text, double killed) {
        assertThat(toll(text, FigureKind.KILLED)).isEqualTo(killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine people were shot. Two of them died. | 7",
                "Nine people were shot. Two are in critical condition. | 9",
                "The shot killed Jane Roe and wounded her father. | 1",
                "John Marlow was shot in the arm but survived. | 1",
                "Two were killed and 15 injured. Seven of the injured are children. | 15"
            })
    void givesOneNumberOfWounded(String text, double wounded) {
        assertThat(toll(text, FigureKind.WOUNDED)).isEqualTo(wounded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Man killed in harbour fire | 1",
                "Woman, 2 Sons Killed in Harbour Fire | 3",
                "Police: 1 Dead, 7 Injured in Harbour Fire | 1",
                "Guard who killed a man on trial | 1"
            })
    void readsTitles(String title, double killed) {
        assertThat(tollOf(title + "\nThe fire is out.", FigureKind.KILLED)).isEqualTo(killed);
    }

    private static double toll(String text, FigureKind kind) {
        return tollOf("Report\n" + text, kind);
    }

    private static double tollOf(String text, FigureKind kind) {
        Article article = Article.of("a", "Daily", text).publishedAt("2022-09-14");
        return TOLL.of(EXTRACTOR.extract(article), kind)
                .map(ArticleToll.Toll::value)
                .orElse(0.0);
    }
}
