package org.dispatchlens.common.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTotalsTest {
    @Property(tries = 100)
    void totalsOfPartsAreThoseOfTheWhole(
            @ForAll("articles") List<GeneratedArticle> a, @ForAll("articles") List<GeneratedArticle> b) {
        ArchiveTotals whole = of(a);
        b.forEach(whole::add);
        assertThat(of(a).merge(of(b)).json()).isEqualTo(whole.json());
        assertThat(of(b).merge(of(a)).json()).isEqualTo(whole.json());
        assertThat(of(a).merge(new ArchiveTotals()).json()).isEqualTo(of(a).json());
    }

    @Test
    void areReadBackAsWritten(@TempDir Path folder) throws IOException {
        ArchiveTotals totals =
                of(List.of(article("Morning Post", 3, "ARM>AZE"), article("Evening Post", 0, "AZE>ARM")));
        Path file = Files.writeString(folder.resolve("truth.json"), totals.json());
        assertThat(ArchiveTotals.read(file).json()).isEqualTo(totals.json());
        assertThat(totals.all().summary()).isEqualTo("2 articles, 40 words, 2 blame rows, 1 figures, 0 wire copies");
    }

    @Test
    void aFileOfAnotherKindIsTheUsersMistake(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "[1]");
        assertThatThrownBy(() -> ArchiveTotals.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("truth.json");
    }

    @Provide
    static Arbitrary<List<GeneratedArticle>> articles() {
        return Combinators.combine(
                        Arbitraries.of("Morning Post", "Evening Post"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("ARM>AZE", "OUTLET>AZE"))
                .as(ArchiveTotalsTest::article)
                .list()
                .ofMaxSize(6);
    }

    private static GeneratedArticle article(String outlet, int killed, String blame) {
        Map<String, Long> figures = killed > 0 ? Map.of("KILLED", 1L) : Map.of();
        Map<String, Long> values = killed > 0 ? Map.of("KILLED", (long) killed) : Map.of();
        Evidence evidence = new Evidence(Map.of(blame, 1L), figures, values);
        return new GeneratedArticle(1, "n1", outlet, "2021-01-01", "Title", 20, 1, killed % 2, 2, false, evidence);
    }

    private static ArchiveTotals of(List<GeneratedArticle> articles) {
        ArchiveTotals totals = new ArchiveTotals();
        articles.forEach(totals::add);
        return totals;
    }
}
