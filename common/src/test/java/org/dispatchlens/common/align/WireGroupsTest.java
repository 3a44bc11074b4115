package org.dispatchlens.common.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.align.WireCopies.Member;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class WireGroupsTest {
    private static WireGroups of(List<CopyPair> pairs) {
        WireGroups groups = new WireGroups();
        pairs.forEach(groups::add);
        return groups;
    }

    @Test
    void joinChainsUnderTheSmallestId() {
        WireGroups groups = of(List.of(new CopyPair("d", "c"), new CopyPair("b", "c"), new CopyPair("x", "y")));
        assertThat(groups.groups())
                .containsEntry("b", "wire-b")
                .containsEntry("c", "wire-b")
                .containsEntry("d", "wire-b")
                .containsEntry("y", "wire-x")
                .hasSize(5);
    }

    @Test
    void anArticleIsNoCopyOfItself() {
        assertThat(of(List.of(new CopyPair("a", "a"))).groups()).isEmpty();
    }

    @Provide
    Arbitrary<List<CopyPair>> pairs() {
        Arbitrary<String> id = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
        return Combinators.combine(id, id).as(CopyPair::new).list().ofMaxSize(6);
    }

    @Property(tries = 200)
    void partsAddUpInAnyOrder(@ForAll("pairs") List<CopyPair> some, @ForAll("pairs") List<CopyPair> others) {
        List<CopyPair> all = new java.util.ArrayList<>(others);
        all.addAll(some);
        assertThat(of(some).merge(of(others)).merge(new WireGroups()).groups()).isEqualTo(of(all).groups());
    }

    @Test
    void theLeadIsTheEarliestPublished() {
        List<Member> members = List.of(
                new Member("a", "Late", "2030-05-02", "one two three four five six"),
                new Member("b", "Undated", "", "one two three four five six"),
                new Member("c", "Early", "2030-05-01T22:00:00Z", "One two three four five, seven"));
        assertThat(WireCopies.lead(members)).isEqualTo("c");
        List<TableRow> rows = WireCopies.rows("wire-a", members);
        assertThat(rows).extracting(r -> r.flag("lead")).containsExactly(false, false, true);
        assertThat(rows).extracting(r -> r.number("similarity")).containsExactly(1.0 / 3, 1.0 / 3, 1.0);
        assertThat(rows).extracting(r -> r.flag("exact")).containsExactly(false, false, true);
    }
}
