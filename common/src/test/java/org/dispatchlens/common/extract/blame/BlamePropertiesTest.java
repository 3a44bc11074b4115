package org.dispatchlens.common.extract.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.quotes.QuoteExtractor;
import org.dispatchlens.common.extract.violence.ViolenceExtractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Violence;

/** What holds for every text, sensible or not. */
class BlamePropertiesTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final QuoteExtractor QUOTES = QuoteExtractor.from(FILES);
    private static final BlameExtractor BLAME = BlameExtractor.from(FILES);
    private static final ViolenceExtractor VIOLENCE = ViolenceExtractor.from(FILES);

    @Property(tries = 300)
    void wordsInAnyOrderGiveRowsInsideTheirSentence(@ForAll("wordSalad") String text) {
        Document document = ACTORS.annotate(Article.of("t", "Test Daily", text));
        List<Quote> quotes = QUOTES.extract(document);
        List<Blame> blames = BLAME.extract(document, quotes);
        List<Violence> violence = VIOLENCE.extract(document, quotes);
        assertThat(quotes).allSatisfy(q -> assertThat(q.span().of(text)).isEqualTo(q.content()));
        assertThat(violence).allSatisfy(v -> assertThat(v.span().of(text)).isEqualTo(v.surface()));
        assertThat(blames).allSatisfy(b -> {
            Span sentence = document.sentences().get(b.sentenceId()).sentence().span();
            assertThat(sentence.contains(b.span())).isTrue();
            assertThat(b.span().of(text)).contains(b.act());
            assertThat(b.confidence()).isBetween(0.0, 1.0);
        });
    }

    @Property(tries = 200)
    void mutualBlameComesInPairs(@ForAll("wordSalad") String text) {
        Document document = ACTORS.annotate(Article.of("t", "Test Daily", text + " and accused each other of theft."));
        List<Blame> mutual = BLAME.extract(document, QUOTES.extract(document)).stream()
                .filter(Blame::reciprocal)
                .toList();
        assertThat(mutual).allSatisfy(b -> assertThat(mutual)
                .anyMatch(o -> o.accuser().equals(b.accused()) && o.accused().equals(b.accuser())));
    }

    @Property(tries = 200)
    void anyCharactersAreTaken(@ForAll String text) {
        Document document = ACTORS.annotate(Article.of("t", "Test Daily", text));
        List<Quote> quotes = QUOTES.extract(document);
        assertThat(BLAME.extract(document, quotes)).isEqualTo(BLAME.extract(document, quotes));
        assertThat(VIOLENCE.extract(document, quotes)).doesNotContainNull();
    }

    @Provide
    Arbitrary<String> wordSalad() {
        Arbitrary<String> words = Arbitraries.of(
                "Armenia",
                "Azerbaijan",
                "the ministry",
                "said",
                "accused",
                "each other",
                "both sides",
                "of",
                "shelling",
                "attacks",
                "by",
                ",",
                "and",
                "\"",
                "“",
                "”",
                "that",
                "who",
                "was",
                "killed",
                "blamed",
                "on",
                "Tuesday",
                "its",
                "troops",
                "denied",
                "the claim",
                "according to",
                "'s",
                "(",
                ")",
                ".",
                "to",
                "stop",
                "if",
                "not",
                "while",
                "held",
                "responsible",
                "complained",
                "provocation",
                "it",
                "has",
                "been",
                ":",
                ";",
                "-",
                "?");
        return words.list().ofMinSize(1).ofMaxSize(25).map(l -> l.stream().collect(Collectors.joining(" ")));
    }
}
