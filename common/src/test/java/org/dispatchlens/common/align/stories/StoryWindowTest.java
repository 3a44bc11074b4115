package org.dispatchlens.common.align.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class StoryWindowTest {
    private static final int ARTICLES = 2000;

    /** Articles of a few common terms, which meet often, and of many rare ones, which fill the table of terms. */
    private static List<StoryVector> vectors() {
        Random random = new Random(5);
        TermCounts counts = new TermCounts();
        List<StoryArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            TreeMap<String, Double> terms = new TreeMap<>();
            for (int word = 0; word < 15; word++) {
                terms.put("pier" + random.nextInt(30), 1.0 + random.nextInt(4));
                terms.put("reef" + random.nextInt(9000), 1.0);
                terms.put("@ACTOR" + random.nextInt(12), 2.0);
            }
            articles.add(new StoryArticle("a" + (10_000 + i), "2031-05-05", terms, Map.of()));
        }
        articles.forEach(counts::add);
        TermRarity rarity = new TermRarity(counts, StoryWords.from(CodebookFiles.builtIn()));
        return articles.stream().map(a -> StoryVector.of(a, rarity)).toList();
    }

    @Test
    void productsAreThoseOfTheTermsToTheLastBit() {
        StoryWindow window = new StoryWindow();
        List<StoryVector> vectors = vectors();
        int start = 0;
        for (int i = 0; i < ARTICLES; i++) {
            if (i % 700 == 0) {
                window.clear();
                start = i;
            }
            window.take(vectors.get(i));
            assertThat(window.last() - window.first()).isEqualTo(Math.min(StoryWindow.SIZE, i - start));
            for (long n = window.first(); n < window.last(); n++) {
                StoryVector before = vectors.get((int) (i - window.last() + n));
                assertThat(window.article(n)).isSameAs(before);
                assertThat(window.products(n))
                        .isEqualTo(before.terms().times(vectors.get(i).terms()));
            }
        }
    }
}
