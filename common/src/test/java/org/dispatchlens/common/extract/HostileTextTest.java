package org.dispatchlens.common.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Span;

/**
 * Ten thousand texts that no editor would print, through every extractor: none throws, and every row points into the
 * text at the words that it shows.
 */
class HostileTextTest {
    private static final Extractor EXTRACTOR = Extractor.from(CodebookFiles.builtIn());
    private static final List<String> UGLY = strings("/hostile/strings.txt");
    private static final List<String> SENTENCES = sentences();

    @Property(tries = 4_000, shrinking = ShrinkingMode.BOUNDED)
    void mutatedSentences(@ForAll("mutated") String text) {
        check(text);
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.BOUNDED)
    void uglyStringsInAnyOrder(@ForAll("ugly") String text) {
        check(text);
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.BOUNDED)
    void anyCharacters(@ForAll String text) {
        check(text);
    }

    @Example
    void everyUglyStringAlone() {
        UGLY.forEach(HostileTextTest::check);
    }

    @Example
    void aSentenceWithoutEndTakesTimeInProportion() {
        check("Mali accused Chad of killing at least 12 soldiers and ".repeat(400));
        check("\"Mali said, ".repeat(1_000));
        check("(".repeat(20_000));
        check("Mr. ".repeat(5_000));
        check("a".repeat(200_000));
    }

    @Provide
    Arbitrary<String> ugly() {
        return Arbitraries.of(UGLY).list().ofMinSize(2).ofMaxSize(6).map(parts -> String.join(" ", parts));
    }

    /** Own test sentences with characters, words and ugly strings put in, taken out, doubled or exchanged. */
    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<String> base =
                Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(4).map(s -> String.join(" ", s));
        Arbitrary<List<Mutation>> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(UGLY))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(base, changes).as((text, list) -> {
            String now = text;
            for (Mutation mutation : list) {
                now = mutation.apply(now);
            }
            return now;
        });
    }

    /** One change at a place between 0 and 1 of the text. */
    private record Mutation(int kind, double at, double other, String ugly) {
        String apply(String text) {
            int a = (int) (at * text.length());
            int b = (int) (other * text.length());
            int from = Math.min(a, b);
            int to = Math.max(a, b);
            return switch (kind) {
                case 0 -> text.substring(0, a) + ugly + text.substring(a);
                case 1 -> text.substring(0, from) + text.substring(to);
                case 2 -> text.substring(0, to) + text.substring(from);
                case 3 -> text.substring(from, to) + text.substring(0, from) + text.substring(to);
                case 4 -> text.substring(0, a) + (a < text.length() ? text.substring(a + 1) : "");
                default -> text.replace(" ", at < 0.5 ? "" : "\n");
            };
        }
    }

    private static void check(String text) {
        Extraction e = EXTRACTOR.extract(Article.of("t", "Test Daily", text));
        e.sentences().forEach(s -> assertThat(s.span().of(text)).isEqualTo(s.text()));
        e.mentions().forEach(m -> assertThat(m.span().of(text)).isEqualTo(m.surface()));
        e.figures().forEach(f -> {
            assertThat(f.span().of(text)).isEqualTo(f.surface());
            assertThat(f.low()).isLessThanOrEqualTo(f.high());
        });
        e.quotes().forEach(q -> {
            assertThat(q.span().of(text)).isEqualTo(q.content());
            inside(q.sourceSpan(), text);
            inside(q.cueSpan(), text);
        });
        e.blames().forEach(b -> {
            assertThat(b.span().of(text)).contains(b.act());
            Span sentence = e.sentences().get(b.sentenceId()).span();
            assertThat(sentence.contains(b.span())).isTrue();
        });
        e.violence().forEach(v -> assertThat(v.span().of(text)).isEqualTo(v.surface()));
        e.sentiments().forEach(s -> assertThat(s.span().of(text)).isEqualTo(s.surface()));
    }

    private static void inside(Span span, String text) {
        assertThat(span == null || span.end() <= text.length()).isTrue();
    }

    private static List<String> strings(String resource) {
        return lines(resource).stream()
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.matches("(?s).*\\\\[utrn].*") ? unescape(line) : line)
                .toList();
    }

    /** The escapes that can stand in the file; others are left as they are. */
    private static String unescape(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escape = c == '\\' && i + 1 < line.length();
            if (escape && line.charAt(i + 1) == 'u') {
                out.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (escape && "trn".indexOf(line.charAt(i + 1)) >= 0) {
                out.append("\t\r\n".charAt("trn".indexOf(line.charAt(i + 1))));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The texts of the blame cases: the part before the first semicolon that stands before their rows. */
    private static List<String> sentences() {
        List<String> texts = new ArrayList<>();
        for (String line : lines("/sentences/blame.csv")) {
            if (!line.startsWith("#") && line.contains(";")) {
                texts.add(line.substring(0, line.lastIndexOf(';')));
            }
        }
        return texts;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(HostileTextTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
