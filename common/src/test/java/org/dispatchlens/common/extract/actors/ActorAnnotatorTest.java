package org.dispatchlens.common.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.UnresolvedName;
import org.dispatchlens.common.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActorAnnotatorTest {
    static final ActorAnnotator ANNOTATOR = ActorAnnotator.from(CodebookFiles.builtIn());

    static Document annotate(String text) {
        return ANNOTATOR.annotate(Article.of("a", "Outlet", text));
    }

    static List<Mention> mentions(String text) {
        return annotate(text).sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .toList();
    }

    /** Columns: text ({@code /} is a new line), and {@code surface=id:state} for each mention. */
    @ParameterizedTest
    @CsvFileSource(resources = "mentions.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void findsActors(String text, String expected) {
        String found = mentions(text.replace(" / ", "\n")).stream()
                .map(m -> m.surface() + "=" + m.actorId() + ":" + m.state())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    /** The date of the dispatch decides whom a family name after an office means. */
    @ParameterizedTest
    @CsvFileSource(resources = "mentions-dated.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void yearsDecide(String date, String text, String expected) {
        Article article = Article.of("a", "Outlet", text.replace(" / ", "\n"));
        Article dated = date == null ? article : article.publishedAt(date);
        String found = ANNOTATOR.annotate(dated).sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .map(m -> m.surface() + "=" + m.actorId() + ":" + m.state())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void voiceIsDirectInsideQuotationMarks() {
        List<Mention> found = mentions("Kyiv said “Russia shelled the port” overnight.");
        assertThat(found).extracting(Mention::voice).containsExactly(Voice.OUTLET, Voice.DIRECT);
    }

    @Test
    void unknownNamesAreListedAndCommonWordsAreNot() {
        List<UnresolvedName> names = annotate("However, Governor Ivo Testov of Grodovo met officials on Monday.")
                .unresolved();
        assertThat(names).extracting(UnresolvedName::surface).containsExactly("Ivo Testov", "Grodovo");
    }
}
