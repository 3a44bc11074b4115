package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private static final FurnitureCodebook CODEBOOK =
            CodebookFiles.builtIn().read("furniture", FurnitureCodebook.class);
    private static final List<LineRule> RULES = java.util.stream.Stream.of(
                    CODEBOOK.lines(), CODEBOOK.labels(), CODEBOOK.blocks(), CODEBOOK.bylines(), CODEBOOK.dateLines())
            .flatMap(entries -> LineRule.compile(entries).stream())
            .toList();

    @Test
    void rulesOutWhatThePatternCannotBeginWith() {
        Beginnings share = new Beginnings(Pattern.compile("share .*|\\d+ of \\d+", Pattern.CASE_INSENSITIVE));
        assertThat(share.mayBegin("Share this")).isTrue();
        assertThat(share.mayBegin("Shells hit")).isTrue();
        assertThat(share.mayBegin("3 of 4")).isTrue();
        assertThat(share.mayBegin("Soldiers")).isFalse();
        assertThat(share.mayBegin("The army")).isFalse();
        assertThat(share.mayBegin("S")).isTrue();
        assertThat(share.mayBegin("Ünal said")).isTrue();
    }

    @Test
    void mostLinesOfArticlesAreRuledOut() {
        assertThat(RULES.stream().filter(rule -> rule.mayMatch("Two villages were shelled on Sunday.")))
                .hasSizeLessThan(RULES.size() / 2);
    }

    /** The words that rules look for, in any order, with what stands between words. */
    @Provide
    Arbitrary<String> lines() {
        List<String> words = java.util.stream.Stream.of(CODEBOOK.lines(), CODEBOOK.labels(), CODEBOOK.blocks())
                .flatMap(List::stream)
                .flatMap(entry ->
                        Pattern.compile("[A-Za-z]{2,}").matcher(entry.pattern()).results())
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(words)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of("©", "12", "2031", "By", "Photo:", "•", "—", "(c)", "/", "@a", "…")),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(3)));
        return piece.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
    }

    @Property(tries = 3000)
    void noLineThatARuleMatchesIsRuledOut(@ForAll("lines") String line) {
        for (LineRule rule : RULES) {
            if (rule.pattern().matcher(line).lookingAt()) {
                assertThat(rule.mayMatch(line)).as(rule.id() + ": " + line).isTrue();
            }
        }
    }
}
