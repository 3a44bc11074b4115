package org.dispatchlens.common.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveGeneratorTest {
    private static final CodebookFiles CODEBOOK = CodebookFiles.builtIn();
    private static final DispatchReader READER = DispatchReader.from(CODEBOOK);
    private static final Extractor EXTRACTOR = Extractor.from(CODEBOOK);

    @Test
    void anArticleDoesNotDependOnHowManyAreMade() {
        GeneratedArticle few = archive(Style.CONFLICT, 200).article(70);
        GeneratedArticle many = archive(Style.CONFLICT, 1_000_000).article(70);
        assertThat(few).isEqualTo(many);
    }

    @Test
    void anotherSeedGivesOtherTexts() {
        String one = archive(Style.CONFLICT, 10).article(5).raw();
        String other = new ArchiveGenerator(new ArchiveSpec(10, 8, Style.CONFLICT, 365))
                .article(5)
                .raw();
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPlantedIsFoundAndNothingElse(Style style) {
        ArchiveGenerator archive = archive(style, 60);
        for (long k = 0; k < 60; k++) {
            GeneratedArticle generated = archive.article(k);
            Article article = read(generated);
            assertThat(Words.count(article.text())).as(generated.id()).isEqualTo(generated.words());
            assertThat(evidence(EXTRACTOR.extract(article))).as(generated.raw()).isEqualTo(generated.evidence());
        }
    }

    @Test
    void theArticlesOfAStoryAreByDifferentOutletsWithinDays() {
        ArchiveGenerator archive = archive(Style.GENERAL, 640);
        Map<Long, Set<String>> outlets = new TreeMap<>();
        LongStream.range(0, 640).mapToObj(archive::article).forEach(article -> outlets.computeIfAbsent(
                        article.story(), story -> new HashSet<>())
                .add(article.outlet()));
        assertThat(outlets.values().stream().mapToInt(Set::size).sum()).isEqualTo(640);
        assertThat(outlets.values()).extracting(Set::size).contains(1, 2, 3).allMatch(n -> n <= 15);
    }

    @Test
    void copiesHaveTheWordsOfTheFirstArticleOfTheirStory() {
        ArchiveGenerator archive = archive(Style.GENERAL, 2000);
        List<GeneratedArticle> copies = LongStream.range(0, 2000)
                .mapToObj(archive::article)
                .filter(GeneratedArticle::copy)
                .toList();
        assertThat(copies).hasSizeBetween(20, 120);
        assertThat(copies).allSatisfy(copy -> assertThat(copy.words())
                .isEqualTo(archive.article(copy.story()).words()));
    }

    @Test
    void articlesOfDifferentStoriesShareFewPhrases() {
        ArchiveGenerator archive = archive(Style.CONFLICT, 200);
        List<Set<List<String>>> phrases = new ArrayList<>();
        List<Long> stories = new ArrayList<>();
        for (long k = 0; k < 200; k++) {
            GeneratedArticle article = archive.article(k);
            phrases.add(phrases(article.raw()));
            stories.add(article.story());
        }
        for (int i = 0; i < phrases.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!stories.get(i).equals(stories.get(j))) {
                    assertThat(jaccard(phrases.get(i), phrases.get(j))).isLessThan(.05);
                }
            }
        }
    }

    private static ArchiveGenerator archive(Style style, long articles) {
        return new ArchiveGenerator(new ArchiveSpec(articles, 7, style, 365));
    }

    private static Article read(GeneratedArticle article) {
        return READER.read(article.id() + ".txt", article.raw().getBytes(StandardCharsets.UTF_8), Optional.empty())
                .dispatch()
                .orElseThrow()
                .toArticle()
                .publishedAt(article.published());
    }

    private static Evidence evidence(Extraction extraction) {
        Map<String, Long> blames = new TreeMap<>();
        Map<String, Long> figures = new TreeMap<>();
        Map<String, Long> values = new TreeMap<>();
        extraction
                .blames()
                .forEach(blame -> blames.merge(
                        (blame.voice() == Voice.OUTLET
                                        ? "OUTLET"
                                        : blame.accuser().state()) + ">"
                                + blame.accused().state(),
                        1L,
                        Long::sum));
        extraction.figures().forEach(figure -> {
            figures.merge(figure.kind().code(), 1L, Long::sum);
            values.merge(figure.kind().code(), figure.value().longValue(), Long::sum);
        });
        return new Evidence(blames, figures, values);
    }

    private static Set<List<String>> phrases(String text) {
        List<String> words = List.of(text.split("\\W+"));
        Set<List<String>> phrases = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            phrases.add(words.subList(i, i + 5));
        }
        return phrases;
    }

    private static double jaccard(Set<List<String>> a, Set<List<String>> b) {
        long both = a.stream().filter(b::contains).count();
        return both / (double) (a.size() + b.size() - both);
    }
}
