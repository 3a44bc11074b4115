package org.dispatchlens.common.extract.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Sentiment;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these sentences the actors are {@code Arland} (ARL) and {@code Borland} (BOR). */
class LexiconSentimentTest {
    private static final LexiconSentiment SENTIMENT = LexiconSentiment.from(CodebookFiles.builtIn());
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-]\\p{L}+)*|\\S");
    private static final Pattern ACTOR = Pattern.compile("Arland|Borland");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arland launched a brutal attack on the village.    | negative",
                "Arland was praised for its generous help.          | positive",
                "Arland opened a road on Friday.                    | neutral",
                "Arland was not helpful.                            | negative",
                "Arland did not attack.                             | positive",
                "Arland has a secret plan, but it was praised.      | positive",
            })
    void labels(String sentence, String label) {
        assertThat(rows(sentence)).singleElement().extracting(Sentiment::label).isEqualTo(label);
    }

    @Test
    void scoreFollowsTheFormula() {
        // attack -2.1 in the VADER lexicon; same clause, one word ("the") away: weight 1 / (1 + 1/6).
        double raw = -2.1 / (1 + 1 / 6.0);
        Sentiment row = rows("Arland the attack").get(0);
        assertThat(row.score()).isCloseTo(raw / Math.sqrt(raw * raw + 4), within(0.0001));
        assertThat(row.method()).isEqualTo("lexicon");
        assertThat(row.confidence()).isCloseTo(1 - 1 / (1 - raw / 2), within(0.0001));
    }

    @Test
    void nearWordsOfTheOwnClauseWeighMore() {
        List<Sentiment> rows = rows("Arland was brutal and murderous, while the people of the valley thanked Borland.");
        assertThat(score(rows, "ARL")).isLessThan(score(rows, "BOR"));
        assertThat(score(rows, "BOR")).isPositive();
    }

    @Test
    void strongerAndWeakerWordsChangeTheScore() {
        double plain = score(rows("Arland was brutal."), "ARL");
        assertThat(score(rows("Arland was extremely brutal."), "ARL")).isLessThan(plain);
        assertThat(score(rows("Arland was somewhat brutal."), "ARL")).isGreaterThan(plain);
    }

    @Test
    void quotedWordsAreScoredApart() {
        List<Sentiment> rows = rows("Arland welcomed the truce and said: “The brutal murders by Borland go on.”");
        assertThat(row(rows, "ARL").voice()).isEqualTo(Voice.OUTLET);
        assertThat(row(rows, "ARL").label()).isEqualTo("positive");
        assertThat(row(rows, "BOR").voice()).isEqualTo(Voice.DIRECT);
        assertThat(row(rows, "BOR").label()).isEqualTo("negative");
    }

    @Test
    void reportedWordsAreScoredApart() {
        String sentence = "Arland said Borland was brutal.";
        Quote quote = new Quote(
                0,
                new Span(12, sentence.length()),
                QuoteKind.INDIRECT,
                Party.unknown("Arland"),
                new Span(0, 6),
                "said",
                new Span(7, 11),
                sentence.substring(12),
                3,
                "q",
                1);
        List<Sentiment> rows = SENTIMENT.extract(document(sentence), List.of(quote));
        assertThat(row(rows, "ARL"))
                .extracting(Sentiment::voice, Sentiment::label)
                .containsExactly(Voice.OUTLET, "neutral");
        assertThat(row(rows, "BOR"))
                .extracting(Sentiment::voice, Sentiment::label)
                .containsExactly(Voice.INDIRECT, "negative");
    }

    @Test
    void oneRowPerActorAndVoiceWithTheFirstMention() {
        List<Sentiment> rows = rows("Arland attacked; later Arland said: “Arland will go on.”");
        assertThat(rows).extracting(Sentiment::voice).containsExactly(Voice.OUTLET, Voice.DIRECT);
        assertThat(rows.get(0).span()).isEqualTo(new Span(0, 6));
    }

    @Test
    void noEvidenceIsNeutralWithLittleConfidence() {
        assertThat(rows("Arland opened a road.").get(0))
                .extracting(Sentiment::score, Sentiment::confidence)
                .containsExactly(0.0, 0.1);
        assertThat(rows("A brutal attack hit the village.")).isEmpty();
    }

    @Property(tries = 200)
    void scoresStayInRangeAndAgreeWithTheirLabel(@ForAll("sentences") String sentence) {
        assertThat(rows(sentence)).allSatisfy(row -> {
            assertThat(row.score()).isBetween(-1.0, 1.0);
            assertThat(row.confidence()).isBetween(0.0, 1.0);
            String label = row.score() <= -0.05 ? "negative" : row.score() >= 0.05 ? "positive" : "neutral";
            assertThat(row.label()).isEqualTo(label);
        });
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "Arland", "Borland", "attack", "peace", "not", "very", "but", ",", "“", "”", "the", "killed")
                .list()
                .ofMaxSize(20)
                .map(words -> String.join(" ", words));
    }

    private static List<Sentiment> rows(String sentence) {
        return SENTIMENT.extract(document(sentence), List.of());
    }

    private static Sentiment row(List<Sentiment> rows, String actor) {
        return rows.stream().filter(r -> r.targetId().equals(actor)).findFirst().orElseThrow();
    }

    private static double score(List<Sentiment> rows, String actor) {
        return row(rows, actor).score();
    }

    private static Document document(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Matcher m = TOKEN.matcher(text); m.find(); ) {
            tokens.add(new Token(m.group(), m.group().toLowerCase(Locale.ROOT), new Span(m.start(), m.end())));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Matcher m = ACTOR.matcher(text); m.find(); ) {
            String id = m.group().substring(0, 3).toUpperCase(Locale.ROOT);
            mentions.add(new Mention(
                    0,
                    new Span(m.start(), m.end()),
                    m.group(),
                    id,
                    m.group(),
                    ActorType.STATE,
                    id,
                    Via.NAME,
                    Voice.OUTLET,
                    "test",
                    1));
        }
        List<Span> quoted = new ArrayList<>();
        for (Matcher m = QUOTED.matcher(text); m.find(); ) {
            quoted.add(new Span(m.start(1), m.end(1)));
        }
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), text);
        AnnotatedSentence annotated = new AnnotatedSentence(sentence, tokens, mentions, quoted);
        return new Document(Article.of("t", "Post", text), List.of(annotated), List.of());
    }
}
