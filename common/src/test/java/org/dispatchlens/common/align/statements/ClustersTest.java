package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static List<Report> reports(String... speakers) {
        return IntStream.range(0, speakers.length)
                .mapToObj(i ->
                        Dispatch.of("d" + i, "Outlet " + i).says(speakers[i], "DIRECT", "said", "words of number " + i))
                .flatMap(d -> Reports.of(d.evidence(), Dispatch.WORDING).stream())
                .toList();
    }

    private static Clusters.Link link(int a, int b, double margin) {
        return new Clusters.Link(new Candidates.Pair(a, b), margin);
    }

    private static List<List<String>> ids(List<List<Report>> clusters) {
        return clusters.stream()
                .map(c -> c.stream().map(r -> r.article().articleId()).toList())
                .toList();
    }

    @Test
    void oneLikenessInTheMiddleDoesNotChain() {
        List<Report> reports = reports("PER", "PER", "PER");
        List<Clusters.Link> links = List.of(link(0, 1, 0.3), link(1, 2, 0.1), link(0, 2, -0.4));
        assertThat(ids(Clusters.of(reports, links, 0.5))).containsExactly(List.of("d0", "d1"), List.of("d2"));
    }

    @Test
    void theMeanOverAllPairsDecides() {
        List<Report> reports = reports("PER", "PER", "PER");
        List<Clusters.Link> links = List.of(link(0, 1, 0.3), link(1, 2, 0.2), link(0, 2, -0.1));
        assertThat(ids(Clusters.of(reports, links, 0.5))).containsExactly(List.of("d0", "d1", "d2"));
    }

    @Test
    void aPairThatWasNotComparedIsFar() {
        List<Report> reports = reports("PER", "PER", "PER");
        List<Clusters.Link> links = List.of(link(0, 1, 0.3), link(1, 2, 0.2));
        assertThat(ids(Clusters.of(reports, links, 0.5))).containsExactly(List.of("d0", "d1"), List.of("d2"));
    }

    @Test
    void nothingBetweenThemJoinsTwoThatExcludeEachOther() {
        List<Report> reports = reports("PER", "PER", "PER");
        List<Clusters.Link> links =
                List.of(link(0, 1, 0.4), link(1, 2, 0.4), Clusters.Link.never(new Candidates.Pair(0, 2)));
        assertThat(ids(Clusters.of(reports, links, 0.5))).containsExactly(List.of("d0", "d1"), List.of("d2"));
    }

    @Test
    void nobodyInTheMiddleJoinsTwoSpeakers() {
        List<Report> reports = reports("PER", "it", "ECU");
        List<Clusters.Link> links = List.of(link(0, 1, 0.3), link(1, 2, 0.2));
        assertThat(ids(Clusters.of(reports, links, 0.1))).containsExactly(List.of("d0", "d1"), List.of("d2"));
    }
}
