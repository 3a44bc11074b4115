package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class LineRulesTest {
    private static final FurnitureCodebook CODEBOOK =
            CodebookFiles.builtIn().read("furniture", FurnitureCodebook.class);
    private static final List<LineRule> RULES = java.util.stream.Stream.of(
                    CODEBOOK.lines(), CODEBOOK.labels(), CODEBOOK.blocks(), CODEBOOK.bylines(), CODEBOOK.dateLines())
            .flatMap(entries -> LineRule.compile(entries).stream())
            .toList();

    private static final LineRules ALL = new LineRules(RULES);

    private static List<String> tried(String line) {
        List<String> ids = new ArrayList<>();
        ALL.possible(line).forEachRemaining(rule -> ids.add(rule.id()));
        return ids;
    }

    private static LineRules rule(String pattern) {
        return new LineRules(List.of(new LineRule(
                "one",
                Pattern.compile(pattern, LineRule.FLAGS),
                false,
                Forecast.of(Pattern.compile(pattern, LineRule.FLAGS)))));
    }

    @Test
    void aLineThatBeginsOtherwiseIsNotTried() {
        LineRules share = rule("share .*|\\d+ of \\d+");
        assertThat(share.possible("Share this").hasNext()).isTrue();
        assertThat(share.possible("Shells hit").hasNext()).isTrue();
        assertThat(share.possible("3 of 4").hasNext()).isTrue();
        assertThat(share.possible("Soldiers").hasNext()).isFalse();
        assertThat(share.possible("The army").hasNext()).isFalse();
        assertThat(share.possible("S").hasNext()).isTrue();
        assertThat(share.possible("Ünal said").hasNext()).isTrue();
    }

    @Test
    void anAlternativeThatNamesAWordNeedsIt() {
        LineRules rights = rule("(?=.*rights \\(c\\) ).{0,80}\\brights \\(c\\) \\d+|tags: .*");
        assertThat(rights.possible("All RIGHTS (C) 2031").hasNext()).isTrue();
        assertThat(rights.possible("All rightſ (c) 2031").hasNext()).isTrue();
        assertThat(rights.possible("Tags: hills").hasNext()).isTrue();
        assertThat(rights.possible("All rights in 2031").hasNext()).isFalse();
    }

    @Test
    void anExpressionIsDividedAtItsOuterBars() {
        assertThat(Alternatives.of("a(b|c)|[|)]d|\\|e\\(|f")).containsExactly("a(b|c)", "[|)]d", "\\|e\\(", "f");
        assertThat(Alternatives.of("(?-i)a|b")).containsExactly("(?-i)a", "(?-i)b");
        assertThat(Alternatives.of("a|(?i)b|c")).containsExactly("a|(?i)b|c");
        assertThat(Alternatives.of("\\Qa|b\\E")).containsExactly("\\Qa|b\\E");
    }

    @Test
    void fewRulesAreTriedOnALineOfAnArticle() {
        assertThat(tried("Two villages were shelled on Sunday.").size()).isLessThan(RULES.size() / 5);
        assertThat(tried("“They deny it,” said the mayor of Amber Falls.")).hasSizeLessThan(RULES.size() / 2);
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
    void noRuleThatMatchesIsLeftOut(@ForAll("lines") String line) {
        List<String> matching = RULES.stream()
                .filter(rule -> rule.pattern().matcher(line).lookingAt())
                .map(LineRule::id)
                .toList();
        assertThat(tried(line)).containsAll(matching);
        assertThat(ALL.first(line))
                .isEqualTo(RULES.stream().filter(rule -> rule.matches(line)).findFirst());
    }

    @Property(tries = 3000)
    void theAlternativesTogetherMatchWhatTheRuleMatches(@ForAll("lines") String line) {
        for (LineRule rule : RULES) {
            boolean any = Alternatives.of(rule.pattern().pattern()).stream()
                    .anyMatch(part ->
                            Pattern.compile(part, LineRule.FLAGS).matcher(line).matches());
            assertThat(any).as(rule.id()).isEqualTo(rule.pattern().matcher(line).matches());
        }
    }
}
