package org.dispatchlens.common.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

class StudyScopeTest {
    private static final CaseFile STUDY = new CaseFile(
            "", "", List.of(), List.of("River Post", "Delta News"), new Window("2031-01-01", "2031-01-31"), null, 5);

    @Test
    void saysWhyArticlesAreLeftOut() {
        StudyScope scope = new StudyScope(STUDY)
                .add("River Post", "2031-01-01")
                .add("River Post", "2031-02-01")
                .add("River Post", "")
                .add("Hill Times", "2031-01-02")
                .add("Hill Times", "");
        assertThat(scope.selected()).isEqualTo(1);
        assertThat(scope.leftOut()).isEqualTo(4);
        assertThat(scope.reasons()).isEqualTo("2 of other outlets, 1 of other days, 1 without a date");
        assertThat(scope.hint()).isEqualTo("; outlets are Hill Times, River Post");
        assertThat(scope.issues())
                .extracting(row -> row.text("code") + " " + row.text("subject"))
                .containsExactly("OUTSIDE_STUDY the case file", "NO_ARTICLES Delta News");
    }

    @Test
    void aMistypedOutletIsNamedWithTheOneThatIsMeant() {
        StudyScope scope = new StudyScope(STUDY).add("Delta New", "2031-01-01").add("River Post", "2031-01-01");
        assertThat(scope.issues())
                .extracting(row -> row.text("detail"))
                .contains("the case file names it, and no article is of it; did you mean Delta New?");
    }

    @Test
    void aStudyOfEverythingLeavesNothingOut() {
        StudyScope scope = new StudyScope(CaseFile.DEFAULT).add("A", "").add("B", "2031-01-01");
        assertThat(scope.selected()).isEqualTo(2);
        assertThat(scope.issues()).isEmpty();
        assertThat(scope.hint()).isEmpty();
    }

    @Property(tries = 200)
    void partsAddUpToTheWhole(
            @ForAll("articles") List<Tuple2<String, String>> a, @ForAll("articles") List<Tuple2<String, String>> b) {
        StudyScope whole = counted(a);
        b.forEach(article -> whole.add(article.get1(), article.get2()));
        StudyScope parts = counted(b).merge(counted(a));
        assertThat(parts.selected()).isEqualTo(whole.selected());
        assertThat(parts.reasons()).isEqualTo(whole.reasons());
        assertThat(parts.issues().stream().map(TableRow::toString))
                .isEqualTo(whole.issues().stream().map(TableRow::toString).toList());
        assertThat(whole.selected() + whole.leftOut()).isEqualTo(a.size() + b.size());
    }

    private static StudyScope counted(List<Tuple2<String, String>> articles) {
        StudyScope scope = new StudyScope(STUDY);
        articles.forEach(article -> scope.add(article.get1(), article.get2()));
        return scope;
    }

    @Provide
    Arbitrary<List<Tuple2<String, String>>> articles() {
        return Arbitraries.of("River Post", "Delta News", "Hill Times")
                .flatMap(outlet ->
                        Arbitraries.of("2031-01-05", "2031-03-01", "", "soon").map(day -> Tuple.of(outlet, day)))
                .list()
                .ofMaxSize(12);
    }
}
