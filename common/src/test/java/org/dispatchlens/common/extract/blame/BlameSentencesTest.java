package org.dispatchlens.common.extract.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.SentenceTable;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.quotes.QuoteExtractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code sentences/blame.csv}: one sentence and the rows that a reader expects of it. */
class BlameSentencesTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final QuoteExtractor QUOTES = QuoteExtractor.from(FILES);
    private static final BlameExtractor BLAME = BlameExtractor.from(FILES);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void blamesAsExpected(String text, List<String> expected) {
        Document document = ACTORS.annotate(Article.of("t", "Test Daily", text));
        List<Blame> rows = BLAME.extract(document, QUOTES.extract(document));
        assertThat(rows.stream().map(BlameSentencesTest::readable)).containsExactlyInAnyOrderElementsOf(expected);
    }

    static Stream<Arguments> cases() {
        return SentenceTable.of("/sentences/blame.csv", 2)
                .map(p -> Arguments.of(p[0].trim(), SentenceTable.rows(p[1])));
    }

    private static String readable(Blame b) {
        return name(b.accuser()) + ">" + name(b.accused()) + " " + b.form().code() + " " + b.voice() + " "
                + b.polarity() + (b.reciprocal() ? " *" : "");
    }

    private static String name(Party party) {
        if (!party.state().isEmpty()) {
            return party.state();
        }
        return !party.id().isEmpty() ? party.id() : party.text().isEmpty() ? "-" : "'" + party.text() + "'";
    }
}
