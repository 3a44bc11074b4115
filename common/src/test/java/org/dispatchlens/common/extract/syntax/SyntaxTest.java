package org.dispatchlens.common.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags, the words as the models see them, the limit of length, laziness and threads. */
class SyntaxTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He said: \"We won.\"    | He said : `` We won . ''",
                "“Go,” he said.          | `` Go , '' he said .",
                "He called it a ‘plot’.  | He called it a ` plot ' .",
                "The soldiers’ camp      | The soldiers ' camp",
                "Two men (both old) fled | Two men -LRB- both old -RRB- fled",
                "We can’t – they don't   | We ca n't -- they do n't",
                "They cannot; she'll     | They can not ; she 'll",
                "Mali’s army             | Mali 's army",
            })
    void wordsAreWrittenAsInThePennTreebank(String text, String expected) {
        PennWords penn = PennWords.of(Tokenizer.tokenize(text));
        assertThat(String.join(" ", penn.forms())).isEqualTo(expected);
    }

    @Test
    void tagsStandAtTheirTokens() {
        Syntax syntax = Syntax.of(Tokenizer.tokenize("We didn't shell the town, police say."));
        assertThat(List.of(syntax.tag(0), syntax.tag(1), syntax.tag(2), syntax.tag(4), syntax.tag(7)))
                .containsExactly("PRP", "VBD", "VB", "NN", "VBP");
        assertThat(syntax.isVerb(7)).isTrue();
        assertThat(syntax.isNoun(4)).isTrue();
        assertThat(syntax.tag(-1) + syntax.tag(99)).isEmpty();
    }

    @Test
    void anEmptySentenceHasAnEmptyParse() {
        Syntax syntax = Syntax.of(List.of());
        assertThat(syntax.parse().orElseThrow().words()).isEmpty();
        assertThat(syntax.tag(0)).isEmpty();
    }

    @Test
    void whatIsTooLongGetsNeitherTagsNorParse() {
        List<Token> words = Tokenizer.tokenize("men ".repeat(Syntax.MAX_WORDS));
        assertThat(Syntax.of(words).parse()).isPresent();
        Syntax longer = Syntax.of(Tokenizer.tokenize("men ".repeat(Syntax.MAX_WORDS + 1)));
        assertThat(longer.parse()).isEmpty();
        assertThat(longer.tag(0)).isEmpty();
        Syntax contracted = Syntax.of(Tokenizer.tokenize("don't ".repeat(Syntax.MAX_WORDS)));
        assertThat(contracted.parse()).isEmpty();
    }

    @Test
    void equalTokensGiveEqualSyntax() {
        List<Token> tokens = Tokenizer.tokenize("Rebels fled.");
        Syntax asked = Syntax.of(tokens);
        assertThat(asked.parse()).isPresent();
        assertThat(asked).isEqualTo(Syntax.of(tokens)).hasSameHashCodeAs(Syntax.of(tokens));
        assertThat(asked).isNotEqualTo(Syntax.of(Tokenizer.tokenize("Rebels fell.")));
    }

    @Test
    void aLazyValueIsMadeOnceForAllThreads() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
        assertThat(made).hasValue(0);
        assertThat(onThreads(Collections.nCopies(16, lazy::get))).containsOnly(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void threadsGetTheAnswersOfOne() throws Exception {
        List<List<Token>> sentences = List.of(
                Tokenizer.tokenize("Togo accused Benin of moving the border stones."),
                Tokenizer.tokenize("Nine sailors were held by the coast guard, the harbour office said."),
                Tokenizer.tokenize("\"We fired first,\" the captain told a court in Lome."));
        List<SentenceSyntax> expected =
                sentences.stream().map(s -> Syntax.of(s).parse().orElseThrow()).toList();
        List<Callable<List<SentenceSyntax>>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(() -> sentences.stream()
                    .map(s -> Syntax.of(s).parse().orElseThrow())
                    .toList());
        }
        assertThat(onThreads(tasks)).containsOnly(expected);
    }

    private static <T> List<T> onThreads(List<? extends Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
