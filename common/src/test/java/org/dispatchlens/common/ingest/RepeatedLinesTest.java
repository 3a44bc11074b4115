package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {
    private static final DispatchReader READER = DispatchReader.from(CodebookFiles.builtIn());

    @Test
    void shortLinesInThreeFilesAndAThirdOfThem() {
        RepeatedLines lines = new RepeatedLines();
        for (int i = 0; i < 10; i++) {
            String often = i < 3 ? "\nOur reporters on the river" : "";
            String rare = i < 2 ? "\nMore from the valley desk" : "";
            lines.add(
                    dispatch("Post", "Title " + i + "\nThe same wire sentence stands in all of them." + often + rare));
        }
        lines.add(dispatch("Mail", "Title\nOur reporters on the river"));
        assertThat(lines.of("Post")).containsExactly("Our reporters on the river");
        assertThat(lines.of("Mail")).isEmpty();
        assertThat(lines.of("nobody")).isEmpty();
        assertThat(lines.all()).containsOnlyKeys("Post");
    }

    @Test
    void underThirtyPercentIsNotRepeated() {
        RepeatedLines lines = new RepeatedLines();
        for (int i = 0; i < 11; i++) {
            lines.add(dispatch("Post", "Title " + i + (i < 3 ? "\nOur reporters on the river" : "\nNews " + i)));
        }
        assertThat(lines.of("Post")).isEmpty();
    }

    @Test
    void aFirstLineCountsLikeAnyOther() {
        RepeatedLines lines = new RepeatedLines();
        for (int i = 0; i < 3; i++) {
            lines.add(dispatch(
                    "Post", "Truth comes first.\nFlood " + i + "\nThe river rose again in the night, it said."));
        }
        assertThat(lines.of("Post")).containsExactly("Truth comes first.");
    }

    @Test
    void anArticleHeldThreeTimesCountsOnce() {
        RepeatedLines lines = new RepeatedLines();
        for (int i = 0; i < 3; i++) {
            lines.add(dispatch(
                    "Post", "River floods the valley\nFields under water\nThe river rose again in the night."));
        }
        assertThat(lines.of("Post")).isEmpty();
    }

    @Property(tries = 60)
    void mergeEqualsAddingAll(
            @ForAll("dispatches") List<ParsedDispatch> first, @ForAll("dispatches") List<ParsedDispatch> second) {
        RepeatedLines all = count(Stream.concat(first.stream(), second.stream()).toList());
        assertThat(count(first).merge(count(second))).isEqualTo(all);
        assertThat(count(second).merge(count(first))).isEqualTo(all);
        assertThat(count(first).merge(new RepeatedLines())).isEqualTo(count(first));
        assertThat(new RepeatedLines().merge(count(first))).isEqualTo(count(first));
        assertThat(count(second).merge(count(first)).all()).isEqualTo(all.all());
    }

    @Provide
    Arbitrary<List<ParsedDispatch>> dispatches() {
        Arbitrary<String> outlets = Arbitraries.of("Post", "Mail");
        Arbitrary<List<String>> lines = Arbitraries.of("River desk", "Valley live", "It ended.", "Other news")
                .list()
                .ofMaxSize(4);
        return Combinators.combine(outlets, lines)
                .as((outlet, body) -> dispatch(outlet, "Title\n" + String.join("\n", body)))
                .list()
                .ofMaxSize(6);
    }

    private static RepeatedLines count(List<ParsedDispatch> dispatches) {
        RepeatedLines lines = new RepeatedLines();
        dispatches.forEach(lines::add);
        return lines;
    }

    private static ParsedDispatch dispatch(String outlet, String text) {
        ManifestRow row = new ManifestRow(2, "x", outlet, "", Map.of());
        return READER.readText("x", "x", text, Optional.of(row)).dispatch().orElseThrow();
    }
}
