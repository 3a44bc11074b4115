package org.dispatchlens.common.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;

/** What holds for every list of tokens, also for those that no tokenizer makes. */
class SyntaxPropertiesTest {

    @Property(tries = 10_000)
    void anyTokensGiveOneWordEachInTreesWithoutCycles(@ForAll("tokens") List<Token> tokens) {
        SentenceSyntax tree = Syntax.of(tokens).parse().orElseThrow();
        assertThat(tree.words()).hasSameSizeAs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int steps = 0;
            for (int at = i; at >= 0; at = tree.word(at).head()) {
                assertThat(steps++).isLessThan(tokens.size());
            }
        }
    }

    @Property(tries = 500)
    void everyQueryAnswersAboutEveryToken(@ForAll("tokens") List<Token> tokens) {
        SentenceSyntax tree = Syntax.of(tokens).parse().orElseThrow();
        for (int i = 0; i < tokens.size(); i++) {
            int token = i;
            assertThatCode(() -> {
                        tree.subjects(token);
                        tree.objects(token);
                        tree.agents(token);
                        tree.complements(token);
                        tree.besides(token);
                        tree.lemma(token);
                    })
                    .doesNotThrowAnyException();
            assertThat(tree.phrase(token).contains(token)).isTrue();
            assertThat(tree.conjuncts(token)).contains(token);
            assertThat(tree.governor(token)).isBetween(-1, tokens.size() - 1);
        }
    }

    @Provide
    Arbitrary<List<Token>> tokens() {
        Arbitrary<String> hostile = Arbitraries.of(
                "", " ", "\t", "\n", "a\tb", "a\nb", "\u0000", "\u0007", "\ud800", "\udc00x", "_", "1\t2\t3", "n't",
                "'", "\"", "(", "]", "--", "🚀", "\u200b", "\u00a0", "٣", "ROOT");
        Arbitrary<String> words = Arbitraries.of(
                "Rebels",
                "said",
                "that",
                "troops",
                "killed",
                "by",
                "the",
                "army",
                ",",
                "and",
                "who",
                "to",
                "stop",
                "'s",
                "don't",
                "fired",
                "on",
                "13",
                ".",
                "accused",
                "of",
                "shelling");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(2, hostile), Tuple.of(5, words), Tuple.of(1, any))
                .list()
                .ofMaxSize(14)
                .map(SyntaxPropertiesTest::tokens);
    }

    private static List<Token> tokens(List<String> texts) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            tokens.add(new Token(text, text.toLowerCase(Locale.ROOT), new Span(at, at + text.length())));
            at += text.length() + 1;
        }
        return tokens;
    }
}
