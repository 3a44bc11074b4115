package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final int MANY = 900;

    /** Reports of one speaker; each text is the general words with one that two neighbours share. */
    private static List<Report> reports(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> Dispatch.of("d" + i, "Outlet " + i)
                        .says("PER", "DIRECT", "said", "soldiers guard bridge number" + i / 2))
                .flatMap(d -> Reports.of(d.evidence(), Dispatch.WORDING).stream())
                .toList();
    }

    @Test
    void fewReportsAreAllCompared() {
        Candidates all = Candidates.of(reports(30), Dispatch.WORDING);
        assertThat(all.whole()).isTrue();
        assertThat(all.pairs()).hasSize(30 * 29 / 2);
    }

    @Test
    void ofManyThoseWithRareWordsInCommonAreCompared() {
        Candidates some = Candidates.of(reports(MANY), Dispatch.WORDING);
        assertThat(some.whole()).isFalse();
        assertThat(some.pairs())
                .containsExactlyElementsOf(IntStream.range(0, MANY / 2)
                        .mapToObj(i -> new Candidates.Pair(2 * i, 2 * i + 1))
                        .toList());
    }

    @Test
    void differentSpeakersAreNotCompared() {
        List<Report> reports = java.util.stream.Stream.of("PER", "ECU", "it")
                .map(s -> Dispatch.of(s, s).says(s, "DIRECT", "said", "soldiers guard the bridge"))
                .flatMap(d -> Reports.of(d.evidence(), Dispatch.WORDING).stream())
                .toList();
        assertThat(Candidates.of(reports, Dispatch.WORDING).pairs())
                .containsExactly(new Candidates.Pair(0, 2), new Candidates.Pair(1, 2));
    }
}
