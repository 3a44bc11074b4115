package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.SentenceTable;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.quotes.QuoteExtractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code sentences/figures.csv}: a short text and the rows that a reader expects of it. */
class FigureSentencesTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final QuoteExtractor QUOTES = QuoteExtractor.from(FILES);
    private static final FigureExtractor FIGURES = FigureExtractor.from(FILES);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void countsAsExpected(String date, String text, List<String> expected) {
        Article article =
                Article.of("t", "Test Daily", "Border report\n" + text).publishedAt(date);
        Document document = ACTORS.annotate(article);
        List<Figure> rows = FIGURES.extract(document, QUOTES.extract(document));
        assertThat(rows.stream().map(FigureSentencesTest::readable)).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> cases() {
        return SentenceTable.of("/sentences/figures.csv", 3)
                .map(p -> Arguments.of(p[0], p[1], SentenceTable.rows(p[2])));
    }

    private static String readable(Figure f) {
        String value = f.value() == null ? "-" : number(f.value());
        return f.surface() + " " + f.kind().code() + " " + value + " [" + number(f.low()) + "," + number(f.high())
                + "] " + f.qualifier().code()
                + (f.ruleId().equals(Figure.SUPERSEDED) ? " superseded" : "")
                + shown(" side=", f.side(), "")
                + shown(" grp=", f.group(), "people")
                + shown(" ev=", f.eventRef(), "current")
                + shown(" by=", f.attributedTo(), "")
                + shown(" doubt=", f.doubt(), "");
    }

    private static String shown(String name, String value, String usual) {
        return value.equals(usual) ? "" : name + value;
    }

    private static String number(double number) {
        return Double.isInfinite(number) ? "inf" : Long.toString(Math.round(number));
    }
}
