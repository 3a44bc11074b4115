package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dispatchlens.common.align.WireCopies.Member;
import org.junit.jupiter.api.Test;

class WireCopiesTest {
    private static final String WIRE = "The harbour of Osterby was closed on Monday after a barge ran aground there.";

    private static Member member(String id, String published, String text) {
        return new Member(id, "Outlet " + id, published, text);
    }

    private static CopyPair pair(String a, String b) {
        return new CopyPair(a, b);
    }

    @Test
    void candidatesThatAreNoCopiesFallAway() {
        List<Member> members = List.of(
                member("a", "2031-02-02", WIRE),
                member("b", "2031-02-01", WIRE.toUpperCase(java.util.Locale.ROOT)),
                member("c", "2031-02-03", "Nothing of this kind stands in the third of these texts at all."));
        assertThat(WireCopies.groups(members, List.of(pair("a", "b"), pair("b", "c"))))
                .extracting(row -> row.text("article_id"), row -> row.text("wire_group"), row -> row.flag("lead"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "wire-a", false),
                        org.assertj.core.groups.Tuple.tuple("b", "wire-a", true));
    }

    @Test
    void ofFewArticlesEveryPairIsCompared() {
        List<Member> members = List.of(member("a", "", WIRE), member("b", "", "x"), member("c", "", WIRE));
        assertThat(WireCopies.groups(members, List.of(pair("a", "b"), pair("b", "c"))))
                .extracting(row -> row.text("article_id"))
                .containsExactly("a", "c");
    }

    @Test
    void ofManyArticlesOnlyTheGivenPairsAre() {
        List<Member> members = IntStream.rangeClosed(0, WireCopies.ALL_PAIRS)
                .mapToObj(i -> member(String.format(java.util.Locale.ROOT, "m%03d", i), "", WIRE))
                .toList();
        assertThat(WireCopies.groups(members, List.of(pair("m000", "m001"))))
                .extracting(row -> row.text("article_id"))
                .containsExactly("m000", "m001");
    }
}
