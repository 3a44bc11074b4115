package org.dispatchlens.common.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Via;

class ActorAnnotatorPropertyTest {
    @Property(tries = 200)
    void anyTextIsAnnotatedInOrderAndInPlace(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500)
    void newsWordsInAnyOrderAreAnnotatedInOrderAndInPlace(@ForAll("newsWords") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> newsWords() {
        return Arbitraries.of(
                        "Armenia",
                        "Armenian",
                        "'s",
                        "’s",
                        "-",
                        "ethnic",
                        "army",
                        "President",
                        "Prime Minister",
                        "Putin",
                        "Mr",
                        ".",
                        ",",
                        "\n",
                        "“",
                        "”",
                        "\"",
                        "of",
                        "the",
                        "and",
                        "both sides",
                        "the two countries",
                        "each other",
                        "it said",
                        "its",
                        "his",
                        "forces",
                        "al-Assad",
                        "al",
                        "rebels",
                        "the group",
                        "UN",
                        "U.S.",
                        "Georgia",
                        "Soviet",
                        "spokesman",
                        "Ivo Testov",
                        "counterpart",
                        "BEIRUT (AP) -",
                        "50",
                        "accused",
                        "Hamas",
                        "militants",
                        "the ministry",
                        "the country's",
                        "İ",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    private static void check(String text) {
        Document document = ActorAnnotatorTest.annotate(text);
        for (AnnotatedSentence sentence : document.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                assertThat(sentence.sentence().span().contains(mention.span())).isTrue();
                assertThat(mention.surface()).isEqualTo(mention.span().of(text));
                assertThat(mention.confidence()).isBetween(0.0, 1.0);
                if (i > 0) {
                    assertThat(isInOrder(mentions.get(i - 1), mention)).isTrue();
                }
            }
        }
    }

    private static boolean isInOrder(Mention before, Mention after) {
        boolean pair = after.via() == Via.BOTH_SIDES || after.via() == Via.EACH_OTHER;
        return before.span().end() <= after.span().start()
                || (pair && before.span().equals(after.span()) && before.via() == after.via());
    }
}
