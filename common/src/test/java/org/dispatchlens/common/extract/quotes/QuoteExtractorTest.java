package org.dispatchlens.common.extract.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteExtractorTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final QuoteExtractor QUOTES = QuoteExtractor.from(FILES);

    private static List<Quote> quotes(String text) {
        return QUOTES.extract(document(text));
    }

    private static Document document(String text) {
        return ACTORS.annotate(Article.of("t", "Test Daily", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"We want peace,\" Armenia said.; Armenia; DIRECT; We want peace",
                "\"We want peace,\" said Armenia.; Armenia; DIRECT; We want peace",
                "Armenia said: \"We want peace.\"; Armenia; DIRECT; We want peace",
                "Armenia said it wants peace.; Armenia; INDIRECT; it wants peace",
                "Armenia said on Monday that it wants peace.; Armenia; INDIRECT; it wants peace",
                "Armenia told reporters that talks had begun.; Armenia; INDIRECT; talks had begun",
                "Talks had begun, Armenia said.; Armenia; INDIRECT; Talks had begun",
                "Talks had begun, according to Armenia.; Armenia; INDIRECT; Talks had begun",
                "According to prosecutors, the clerk stole it.; prosecutors; INDIRECT; the clerk stole it",
                "Armenia said the talks were \"long and hard\".; Armenia; MIXED; the talks were \"long and hard",
                "\"We want peace,\" Armenia said in a note issued before noon.; Armenia; DIRECT; We want peace",
                "Talks had begun, citing Armenian officials.; Armenian officials; INDIRECT; Talks had begun",
                "The mayor, Ana Sol, said roads were shut.; The mayor; INDIRECT; roads were shut",
                "Army shelled market: witnesses; witnesses; INDIRECT; Army shelled market",
                "Rebels hit a port - Syrian ministry; Syrian ministry; INDIRECT; Rebels hit a port",
                "UN: Army shelled market; UN; INDIRECT; Army shelled market",
                "Talks had begun, according to tallies by Armenia.; tallies; INDIRECT; Talks had begun",
                "Armenia urged calm \"on all roads and fronts\".; Armenia; MIXED; on all roads and fronts",
            })
    void findsSourceAndContent(String text, String source, String kind, String content) {
        assertThat(quotes(text)).singleElement().satisfies(q -> {
            assertThat(q.source().text()).isEqualTo(source);
            assertThat(q.kind().name()).isEqualTo(kind);
            assertThat(q.content()).isEqualTo(content);
        });
    }

    @Test
    void placesBeforeColonsAreNoSources() {
        assertThat(quotes("Syria: Army shelled market")).isEmpty();
        assertThat(quotes("Army shelled market - Alpine Courier")).isEmpty();
    }

    @Test
    void documentsSpeakForTheirAuthors() {
        assertThat(quotes("Talks had begun, according to tallies by Armenia."))
                .singleElement()
                .satisfies(q -> assertThat(q.source().state()).isEqualTo("ARM"));
        assertThat(quotes("Talks had begun, according to reports from Armenia."))
                .singleElement()
                .satisfies(q -> assertThat(q.source().state()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Armenia claimed responsibility for the raid.",
                "Peskov declined to comment on the request.",
                "The war claimed many lives and ended in May.",
                "The long war, which claimed over 400 lives on both sides, ended in May.",
                "Armenia signed the deal on Monday.",
            })
    void aVerbWithoutContentReportsNoSpeech(String text) {
        assertThat(quotes(text)).isEmpty();
    }

    @Test
    void aFollowingQuotationKeepsItsSource() {
        List<Quote> found = quotes("\"We want peace,\" Armenia said. \"We have always wanted it.\"");
        assertThat(found).hasSize(2).allMatch(q -> q.source().state().equals("ARM"));
        assertThat(found.get(1).sourceSpan()).isNull();
    }

    @Test
    void wordsOnBothSidesOfTheReportAreOneSpeech() {
        assertThat(quotes("\"We want peace,\" Armenia said, \"and we want it now.\""))
                .extracting(q -> q.source().state() + ' ' + q.content())
                .containsExactly("ARM We want peace", "ARM and we want it now.");
    }

    @Test
    void aQuotationThatSaysSomethingWholeIsTheContent() {
        assertThat(
                        quotes(
                                "Armenia's envoy said, \"The guns must fall silent and talks resume,\" adding that he would travel."))
                .extracting(q -> q.source().state() + ' ' + q.kind() + ' ' + q.content())
                .containsExactly(
                        "ARM DIRECT The guns must fall silent and talks resume", "ARM INDIRECT he would travel");
        assertThat(quotes("\"As we have often said, no wall can stop us,\" Armenia's envoy said in a note."))
                .allMatch(q -> q.source().state().equals("ARM"))
                .noneMatch(q -> q.content().contains("envoy"));
    }

    @Test
    void firstPersonIsWhoIsQuoted() {
        assertThat(quotes("\"I think the talks will fail,\" the Armenian minister said."))
                .isNotEmpty()
                .allMatch(q -> q.source().state().equals("ARM"));
    }

    @Test
    void aQuotationOverParagraphsKeepsItsSource() {
        assertThat(quotes("\"We want peace,\" Armenia said.\n\"We have waited for years.\n\"We will wait again.\""))
                .hasSize(3)
                .allMatch(q -> q.source().state().equals("ARM"));
    }

    @Test
    void speechInARelativeClauseEndsWithIt() {
        assertThat(quotes("Latvia, which says talks have failed, closed the road."))
                .singleElement()
                .satisfies(q -> assertThat(q.content()).isEqualTo("talks have failed"));
    }

    @Test
    void aNounOfSpeechNamesItsSpeaker() {
        assertThat(quotes("Claims by Latvia that talks had failed were doubted."))
                .singleElement()
                .satisfies(q -> assertThat(q.source().state()).isEqualTo("LVA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No group said that it wants peace.",
                "The tone suggested that talks had failed.",
                "It was 1962 and a blast \"shook many old windows\".",
            })
    void whatIsNobodySpeaksNot(String text) {
        assertThat(quotes(text)).noneMatch(q -> !q.source().text().isEmpty());
    }

    @Test
    void reportedSpeechEndsBeforeASecondReport() {
        assertThat(quotes("Armenia said ten died while Azerbaijan said five died."))
                .extracting(Quote::content)
                .containsExactly("ten died", "five died");
    }

    @Test
    void oddMarksBreakNothing() {
        assertThat(quotes("\"We want “peace, Armenia said. \" And ” so on «")).isNotNull();
    }

    @Test
    void voiceTellsMarksReportsAndOtherOutletsApart() {
        String text = "Armenia said troops \"came at dawn\" again. According to the BBC, tanks moved. Rain fell.";
        Document document = document(text);
        VoiceOf voice = VoiceOf.from(FILES, document, QUOTES.extract(document));
        assertThat(voice.at(0, span(text, "came"))).isEqualTo(Voice.DIRECT);
        assertThat(voice.at(0, span(text, "troops"))).isEqualTo(Voice.INDIRECT);
        assertThat(voice.at(1, span(text, "tanks"))).isEqualTo(Voice.NESTED);
        assertThat(voice.at(2, span(text, "Rain"))).isEqualTo(Voice.OUTLET);
    }

    private static Span span(String text, String word) {
        int at = text.indexOf(word);
        return new Span(at, at + word.length());
    }
}
