package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDrawTest {
    private static final EnumSet<CodingTask> BLAME = EnumSet.of(CodingTask.BLAME);

    private static SampleFrame frame(long seed, int most, List<ArticleUnits> articles) {
        SampleFrame frame = new SampleFrame(seed, most);
        articles.forEach(frame::add);
        return frame;
    }

    private static List<ArticleUnits> articles(List<boolean[]> found) {
        List<ArticleUnits> articles = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            articles.add(Samples.article("a" + i, "outlet " + i % 5, found.get(i)));
        }
        return articles;
    }

    @Property
    void partsMergedInAnyOrderGiveTheSameSample(
            @ForAll @Size(max = 12) List<boolean[]> found,
            @ForAll @IntRange(min = 4, max = 20) int items,
            @ForAll Random random) {
        List<ArticleUnits> all = articles(found);
        List<ArticleUnits> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int cut = shuffled.isEmpty() ? 0 : random.nextInt(shuffled.size());
        SampleFrame left = frame(7, items, shuffled.subList(0, cut));
        SampleFrame right = frame(7, items, shuffled.subList(cut, shuffled.size()));
        SampleFrame merged = right.merge(left).merge(new SampleFrame(7, items));
        SampleFrame whole = frame(7, items, all);
        assertThat(SampleDraw.draw(merged, BLAME, items)).isEqualTo(SampleDraw.draw(whole, BLAME, items));
        assertThat(merged.outside()).isEqualTo(whole.outside()).isEqualTo(all.size());
    }

    @Property
    void weightsAddUpToAllUnitsAndNoMoreItemsComeThanAsked(
            @ForAll @Size(max = 12) List<boolean[]> found, @ForAll @IntRange(min = 4, max = 20) int items) {
        List<ArticleUnits> all = articles(found);
        int units = all.stream().mapToInt(a -> a.units().size()).sum();
        List<SampleItem> drawn = SampleDraw.draw(frame(3, items, all), BLAME, items);
        assertThat(drawn).hasSize(Math.min(items, units)).doesNotHaveDuplicates();
        assertThat(drawn.stream().map(SampleItem::item)).doesNotHaveDuplicates();
        assertThat(drawn.stream().mapToDouble(SampleItem::weight).sum()).isCloseTo(units, within(1e-6));
        long halves = drawn.stream().filter(i -> i.stratum().found()).count();
        long findings = all.stream()
                .flatMap(a -> a.units().stream())
                .filter(CodingUnit::found)
                .count();
        assertThat(halves).isGreaterThanOrEqualTo(Math.min(findings, items / 2));
    }

    @Test
    void everyUnitOfAStratumIsDrawnEquallyOften() {
        boolean[] none = new boolean[20];
        int seeds = 4_000;
        Map<Integer, Integer> times = new TreeMap<>();
        for (long seed = 0; seed < seeds; seed++) {
            SampleFrame frame = frame(seed, 5, List.of(Samples.article("a", "outlet", none)));
            SampleDraw.draw(frame, BLAME, 5).forEach(i -> times.merge(i.unit().sentenceId(), 1, Integer::sum));
        }
        double expected = seeds * 5 / 20.0;
        double deviation = Math.sqrt(expected * 0.75);
        assertThat(times).hasSize(20);
        assertThat(times.values()).allSatisfy(n -> assertThat((double) n).isCloseTo(expected, within(4 * deviation)));
    }

    @Test
    void outletsTakeTurnsAndTooManyAreOneStratum() {
        List<ArticleUnits> few = new ArrayList<>();
        few.add(Samples.article("big", "big", new boolean[500]));
        few.add(Samples.article("small", "small", new boolean[3]));
        Map<String, Long> byOutlet = SampleDraw.draw(frame(1, 20, few), BLAME, 20).stream()
                .collect(Collectors.groupingBy(i -> i.stratum().outlet(), Collectors.counting()));
        assertThat(byOutlet).isEqualTo(Map.of("big", 17L, "small", 3L));
        List<ArticleUnits> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(Samples.article("a" + i, "outlet " + i, new boolean[10 + i]));
        }
        List<SampleItem> drawn = SampleDraw.draw(frame(1, 20, many), BLAME, 20);
        assertThat(drawn.stream().map(i -> i.stratum().outlet()).distinct())
                .hasSize(10)
                .contains(Stratum.OTHERS, "outlet 39")
                .doesNotContain("outlet 0");
        assertThat(drawn.stream().mapToDouble(SampleItem::weight).sum()).isCloseTo(40 * 10 + 780, within(1e-6));
    }

    @Test
    void aSampleIsReadBackAsItWasWritten(@TempDir Path folder) throws Exception {
        CodingUnit hostile = new CodingUnit(
                CodingTask.FIGURES,
                "=a",
                "@paper",
                2,
                10,
                12,
                "",
                "49",
                "-before, \"quoted\"",
                "+sum 49",
                "",
                5,
                7,
                true,
                new TreeMap<>(Map.of("rules", new TreeMap<>(Map.of("figure", "yes", "low", "49")))));
        Stratum stratum = new Stratum(CodingTask.FIGURES, "@paper", true);
        CodingSample sample = CodingSample.of(List.of(new SampleItem("F1", hostile, stratum, 9, 1)));
        Path dir = Files.createDirectory(folder.resolve(sample.id()));
        Files.writeString(dir.resolve("sample.csv"), sample.sampleCsv(), StandardCharsets.UTF_8);
        Files.writeString(dir.resolve("machine.csv"), sample.machineCsv(), StandardCharsets.UTF_8);
        assertThat(SampleRows.read(dir)).isEqualTo(sample);
        assertThat(sample.sampleCsv()).contains("'=a", "'@paper", "'+sum 49");
        Files.writeString(dir.resolve("machine.csv"), sample.machineCsv().replace("yes", "no"));
        assertThatThrownBy(() -> SampleRows.read(dir))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("has been changed");
    }
}
