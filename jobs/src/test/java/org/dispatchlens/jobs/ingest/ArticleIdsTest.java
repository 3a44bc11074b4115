package org.dispatchlens.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {
    @Test
    void theBareNameWhereItIsUniqueElseThePathElseANumber() {
        assertThat(ArticleIds.assign(
                        List.of(file("a/1.txt"), file("b/1.txt"), file("b/2.txt"), file("x.txt"), file("x.txt"))))
                .extracting(InputFile::articleId)
                .containsExactly("a__1", "b__1", "2", "x", "x~2");
    }

    private static InputFile file(String relative) {
        return new InputFile("file:/in/" + relative, relative, "", 1);
    }
}
