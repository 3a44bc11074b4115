package org.dispatchlens.common.align.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class StoryValuesTest {
    private static final StoryWords WORDS = StoryWords.from(CodebookFiles.builtIn());

    private static StoryArticle article(String id, String words) {
        TreeMap<String, Double> terms = new TreeMap<>();
        List.of(words.split(" ")).forEach(word -> terms.merge(word, 1.0, Double::sum));
        return new StoryArticle(
                id, id.compareTo("c") < 0 ? "2030-01-0" + (id.charAt(0) - 'a' + 1) : "", terms, Map.of("PER", 3));
    }

    @Provide
    Arbitrary<List<StoryArticle>> articles() {
        Arbitrary<String> words = Arbitraries.of("harbour", "ferry", "mast", "tide", "Arlen pier")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(w -> String.join(" ", w));
        return net.jqwik.api.Combinators.combine(Arbitraries.of("a", "b", "c", "d"), words)
                .as(StoryValuesTest::article)
                .list()
                .ofMaxSize(5);
    }

    private static TermCounts counts(List<StoryArticle> articles) {
        TermCounts counts = new TermCounts();
        articles.forEach(counts::add);
        return counts;
    }

    private static StoryLabel label(List<StoryArticle> articles) {
        TermRarity rarity = new TermRarity(new TermCounts(), WORDS);
        StoryLabel label = new StoryLabel();
        articles.forEach(a -> label.add(TermWeights.label(a, rarity)));
        return label;
    }

    @Property(tries = 100)
    void countsAddUp(@ForAll("articles") List<StoryArticle> some, @ForAll("articles") List<StoryArticle> others) {
        List<StoryArticle> all = new ArrayList<>(others);
        all.addAll(some);
        TermCounts merged = counts(some).merge(new TermCounts()).merge(counts(others));
        assertThat(merged.articles()).isEqualTo(all.size());
        for (String term : List.of("harbour", "ferry", "mast", "absent")) {
            assertThat(merged.articlesWith(term)).isEqualTo((int) all.stream()
                    .filter(a -> a.terms().byTerm().containsKey(term))
                    .count());
        }
    }

    @Property(tries = 100)
    void labelsAddUp(@ForAll("articles") List<StoryArticle> some, @ForAll("articles") List<StoryArticle> others) {
        List<StoryArticle> all = new ArrayList<>(others);
        all.addAll(some);
        StoryLabel merged = label(some).merge(label(others)).merge(new StoryLabel());
        assertThat(StoryIds.name(Map.of("x", merged))).isEqualTo(StoryIds.name(Map.of("x", label(all))));
    }

    @Property(tries = 100)
    void theStrongestLinksStay(@ForAll @Size(max = 80) List<Integer> strengths) {
        StoryNeighbours one = new StoryNeighbours();
        StoryNeighbours other = new StoryNeighbours();
        TreeSet<StoryLink> all = new TreeSet<>();
        for (int i = 0; i < strengths.size(); i++) {
            StoryLink link = new StoryLink("a", "b" + i, 1 / (1 + Math.abs((double) strengths.get(i))));
            all.add(link);
            (i % 2 == 0 ? one : other).add(link);
        }
        assertThat(one.merge(other).merge(new StoryNeighbours()).links())
                .isEqualTo(all.stream().limit(StoryNeighbours.KEPT).toList());
    }

    @Property(tries = 100)
    void nearnessIsTheMeanOverPairs(
            @ForAll @Size(min = 1, max = 6) List<Byte> some, @ForAll @Size(min = 1, max = 6) List<Byte> others) {
        double sum = 0;
        for (byte a : some) {
            for (byte b : others) {
                sum += DayCounts.nearness(day(a), day(b));
            }
        }
        assertThat(days(some).nearness(days(others))).isCloseTo(sum / (some.size() * others.size()), within(1e-9));
    }

    /** Every third value stands for an article without a date. */
    private static OptionalLong day(byte value) {
        return value % 3 == 0 ? OptionalLong.empty() : OptionalLong.of(value * 5L);
    }

    private static DayCounts days(List<Byte> values) {
        return values.stream()
                .map(v -> DayCounts.of(day(v)))
                .reduce(DayCounts::plus)
                .orElseThrow();
    }

    @Test
    void productsKeepContentAndActorsApart() {
        TermSum a = TermSum.of(new TreeMap<>(Map.of(1, 0.5, 7, 2.0, TermSum.ACTORS + 3, 1.0)));
        TermSum b = TermSum.of(new TreeMap<>(Map.of(7, 3.0, TermSum.ACTORS + 3, 4.0)));
        assertThat(a.times(b)).isEqualTo(new TermSum.Products(6, 4));
        assertThat(a.plus(b).times(b)).isEqualTo(new TermSum.Products(15, 20));
        TreeMap<Integer, Double> many = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            many.put(i, 1.0);
        }
        assertThat(a.times(TermSum.of(many))).isEqualTo(new TermSum.Products(2.5, 0));
    }

    @Property(tries = 200)
    void placesSortByTheirNumbers(@ForAll("places") StoryPlace a, @ForAll("places") StoryPlace b) {
        int order = Integer.compare(a.key(), b.key());
        assertThat(Long.signum(Long.compare(a.number(), b.number())))
                .isEqualTo(order != 0 ? order : Long.compare(a.day(), b.day()));
        assertThat(StoryPlace.keyOf(a.number())).isEqualTo(a.key());
    }

    @Provide
    Arbitrary<StoryPlace> places() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(0, 1, 77, TermSum.ACTORS + 5),
                        Arbitraries.of(-9000L, -1L, 0L, 22_000L, Long.MAX_VALUE))
                .as((key, day) -> new StoryPlace(key, day, "a"));
    }

    @Test
    void rareTermsWeighMoreThanNewsWords() {
        TermRarity rarity = new TermRarity(counts(List.of(article("a", "ferry police"), article("b", "ferry"))), WORDS);
        assertThat(rarity.of("tide")).isGreaterThan(rarity.of("ferry"));
        assertThat(rarity.of("ferry")).isGreaterThan(rarity.of("police"));
        assertThat(rarity.shared("ferry")).isTrue();
        assertThat(rarity.shared("police")).isFalse();
    }

    @Test
    void theSortedSearchFindsTheLinksOfAllPairs() {
        List<StoryArticle> articles = List.of(
                article("a", "ferry mast pier"),
                article("b", "ferry mast"),
                article("c", "orchard hail"),
                article("d", "hail mast"));
        TermRarity rarity = new TermRarity(counts(articles), WORDS);
        List<StoryVector> vectors =
                articles.stream().map(a -> StoryVector.of(a, rarity)).toList();
        TreeMap<StoryPlace, StoryVector> places = new TreeMap<>();
        vectors.forEach(v -> StoryPlace.of(v).forEach(place -> places.put(place, v)));
        StorySearch search = new StorySearch();
        TreeSet<StoryLink> found = new TreeSet<>();
        places.forEach((place, vector) -> found.addAll(search.next(place.key(), vector)));
        TreeSet<StoryLink> all = new TreeSet<>();
        vectors.forEach(a -> vectors.forEach(b -> StoryLink.between(a, b).ifPresent(all::add)));
        assertThat(found).isEqualTo(all).hasSizeGreaterThan(1);
    }
}
