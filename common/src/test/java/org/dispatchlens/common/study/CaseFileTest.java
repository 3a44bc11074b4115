package org.dispatchlens.common.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.model.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {
    private static final CodebookFiles CODEBOOK = CodebookFiles.builtIn();

    @TempDir
    private Path folder;

    private CaseFile read(String yaml) {
        try {
            return CaseCheck.read(Files.writeString(folder.resolve("study.yaml"), yaml), CODEBOOK);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyKeyIsRead() {
        CaseFile study = read(
                """
                name: Two rivers
                note: Who is blamed?
                sides: [PER, ECU]
                outlets: [River Post, "The Delta: a daily"]
                window: {from: 2031-01-01, to: 2031-01-31}
                figures:
                  - {kind: killed, side: PER, event: current}
                  - kind: displaced
                minimumN: 7
                """);
        assertThat(study)
                .isEqualTo(new CaseFile(
                        "Two rivers",
                        "Who is blamed?",
                        List.of("PER", "ECU"),
                        List.of("River Post", "The Delta: a daily"),
                        new Window("2031-01-01", "2031-01-31"),
                        List.of(
                                new FigureOfInterest(FigureKind.KILLED, "PER", "current"),
                                new FigureOfInterest(FigureKind.DISPLACED, "", "")),
                        7));
    }

    @Test
    void everyKeyMayBeLeftOut() {
        assertThat(read("name: All\n")).isEqualTo(new CaseFile("All", null, null, null, null, null, 0));
        assertThat(read("name: All\n").minimumN()).isEqualTo(5);
        assertThat(read("name: All\n").isSelective()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sides: [ARM]|study.yaml line 1|2 items",
                "sides: [ARM, ARM]|study.yaml line 1|unique",
                "sides: [ARM, AZR]|AZR is no state|did you mean AZE?",
                "figures: [{kind: slain}]|study.yaml line 1|killed",
                "figures: [{kind: killed, side: XYZQW}]|figures: XYZQW is no state|group of the codebook",
                "window: {from: 2031-02-01, to: 2031-01-01}|it ends on 2031-01-01|before it begins on 2031-02-01",
                "window: {from: 2031-02-30}|2031-02-30|no day of the calendar",
                "window: {from: February}|study.yaml line 1|pattern",
                "window: {since: 2031-02-01}|study.yaml line 1|since",
                "minimumN: 0|study.yaml line 1|1",
                "outlets: []|study.yaml line 1|1 item",
                "outlet: [A]|study.yaml line 1|outlet"
            })
    void aSlipIsNamed(String yaml, String where, String what) {
        assertThatThrownBy(() -> read(yaml + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("study.yaml")
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({
        "River Post, 2031-01-01, true",
        "River Post, 2031-01-31T23:59:59+13:00, true",
        "River Post, 2031-02-01T00:00:00Z, false",
        "River Post, 2030-12-31, false",
        "River Post, '', false",
        "River Post, 2031-01, false",
        "River Posts, 2031-01-05, false",
        "river post, 2031-01-05, false"
    })
    void outletAndDayDecideWhatIsCompared(String outlet, String published, boolean selected) {
        CaseFile study = read("outlets: [River Post]\nwindow: {from: 2031-01-01, to: 2031-01-31}\n");
        assertThat(study.selects(outlet, published)).isEqualTo(selected);
    }

    @Test
    void aWindowMayHaveOneEnd() {
        CaseFile study = read("window: {from: 2031-01-01}\n");
        assertThat(study.selects("A", "2099-01-01")).isTrue();
        assertThat(study.selects("A", "2030-01-01")).isFalse();
        assertThat(study.window()).hasToString("from 2031-01-01");
        assertThat(read("window: {to: 2031-01-01}\n").selects("A", "1999-01-01"))
                .isTrue();
        assertThat(CaseFile.DEFAULT.selects("A", "")).isTrue();
    }

    @Test
    void theOrderOfOutletsSelectsNothingElse() {
        assertThat(read("outlets: [A, B]\n").selectsAs(read("outlets: [B, A]\nname: x\n")))
                .isTrue();
        assertThat(read("outlets: [A, B]\n").selectsAs(read("outlets: [A]\n"))).isFalse();
        assertThat(read("window: {to: 2031-01-01}\n").selectsAs(CaseFile.DEFAULT))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "killed, PER, current, true",
        "killed, ECU, current, false",
        "killed, PER, 2030, false",
        "wounded, PER, current, false",
        "displaced, ECU, 2030, true",
        "displaced, '', current, true"
    })
    void figuresOfInterest(String kind, String side, String event, boolean asked) {
        CaseFile study = read("figures: [{kind: killed, side: PER, event: current}, {kind: displaced}]\n");
        assertThat(study.figures().stream().anyMatch(f -> f.matches(kind, side, event)))
                .isEqualTo(asked);
    }
}
