package org.dispatchlens.common.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Georgia said 12 men died. | GEO",
                "Georgia later said 12 men died. | GEO",
                "Twelve men died, Georgia said. | GEO",
                "Twelve men died, said Georgia. | GEO",
                "Twelve men died, according to Georgia. | GEO",
                "Both sides said 12 men died. | BOTH",
                "Doctors in the valley said 12 men died. | Doctors in the valley",
                "It said 12 men died. | ~~",
                "Georgia said little; 12 men died. | ~~",
                "The fire claimed 12 lives. | ~~",
                "Twelve men died. | ~~",
                "Georgia published the names of 12 soldiers who died. | GEO",
                "Georgia published 12 maps of where six men died. | ~~"
            })
    void tellsWhoSaysSo(String text, String source) {
        assertThat(Views.figures(text, "")).extracting(Figure::attributedTo).containsOnly(source);
    }

    @ParameterizedTest
    @EnumSource(
            value = QuoteKind.class,
            names = {"DIRECT", "INDIRECT"})
    void theSourceOfTheQuoteSaysSo(QuoteKind kind) {
        assertThat(inQuote("Twelve men died in the valley.", kind)).containsExactly("GEO");
    }

    @Test
    void inReportedSpeechANearerSpeakerSaysSo() {
        assertThat(inQuote("Twelve men died, while Russia said nine men died.", QuoteKind.INDIRECT))
                .containsExactly("GEO", "RUS");
    }

    /** Sources of the figures of a text that is all one quote from Georgia. */
    private static List<String> inQuote(String text, QuoteKind kind) {
        Article article = Article.of("a", "Daily", "Report\n" + text);
        Span content = new Span(7, article.text().length());
        Party source = new Party("GEO-MOD", "GEO", "the ministry");
        Quote quote = new Quote(1, content, kind, source, null, "said", null, "", 7, "quote.test", 1);
        CodebookFiles files = CodebookFiles.builtIn();
        return FigureExtractor.from(files)
                .extract(ActorAnnotator.from(files).annotate(article), List.of(quote))
                .stream()
                .map(Figure::attributedTo)
                .toList();
    }
}
