package org.dispatchlens.common.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.codebook.CodebookItem;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

/** Which entries of the codebook the rows of articles name. */
class CodebookIndexTest {
    private static final String ACTORS =
            """
            states:
              - id: FRD
                name: Freedonia
                adjectives: [Freedonian]
                people: [Freedonians]
              - id: SYL
                name: Sylvania
                adjectives: [Sylvanian]
                people: [Sylvanians]
            groups:
              - {id: NOBODY-THERE, name: Front of the Unheard}
            """;
    private static final String BLAME =
            """
            verbs:
              - {lemma: tongue-lash, frame: PERSON, cameo: "111", act_by: [for]}
              - {lemma: berate, frame: PERSON, cameo: "112", act_by: [for]}
            background: [bygone]
            """;
    private static final CodebookFiles MINE =
            new CodebookFiles("mine", new TreeMap<>(Map.of("actors", ACTORS, "blame", BLAME)));
    private static final CodebookIndex INDEX = CodebookIndex.from(MINE);
    private static final Extractor EXTRACTOR = Extractor.from(MINE);

    private static final String FIRST =
            """
            Freedonia berates Sylvania
            Freedonia berated Sylvania for shelling a village. The Sylvanian army denied the shelling.
            At least 12 Freedonian soldiers were killed, the government said.""";
    private static final String SECOND =
            """
            Sylvania answers
            Sylvania said that Freedonia had berated it for nothing.""";

    private static ArticleEvidence evidence(String id, String outlet, boolean lead, String text) {
        Extraction found = EXTRACTOR.extract(Article.of(id, outlet, text));
        ArticleFacts facts = new ArticleFacts(id, outlet, lead, "", "", 10, 3);
        return INDEX.with(new ArticleEvidence(facts, EvidenceRows.all(found)));
    }

    private static List<TableRow> rows(ArticleEvidence... articles) {
        CodebookMatches matches = new CodebookMatches();
        for (ArticleEvidence article : articles) {
            matches.add(article);
        }
        return INDEX.complete(matches.rows(CompareOptions.defaults()));
    }

    private static final List<TableRow> ROWS = rows(
            evidence("a", "Harbour Post", true, FIRST),
            evidence("b", "Mill Gazette", true, SECOND),
            evidence("c", "Mill Gazette", false, FIRST));

    private static String row(String file, String id, String table) {
        return ROWS.stream()
                .filter(r -> r.text("file").equals(file)
                        && r.text("entry_id").equals(id)
                        && r.text("table").equals(table))
                .map(r -> List.of("list", "origin", "column", "forms").stream()
                                .map(r::text)
                                .collect(Collectors.joining(" | "))
                        + " | " + r.get("n") + " " + r.get("n_articles") + " " + r.get("n_outlets") + " "
                        + r.get("n_once") + " " + r.get("n_articles_once") + " " + r.get("n_outlets_once"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void verbsAreCountedByTheFormsInTheCue() {
        assertThat(row("blame", "berate", "blames"))
                .isEqualTo("verbs | blame.yaml:3 | cue | berated; berates | 5 3 2 3 2 2");
        assertThat(row("violence", "shelling", "violence")).startsWith("nouns | built-in | surface | shelling | ");
        assertThat(row("speech", "say", "quotes")).startsWith("verbs | built-in | cue | said | ");
    }

    @Test
    void anActorIsCountedWithItsOfficesAndTheRoleToo() {
        assertThat(row("actors", "FRD", "mentions"))
                .startsWith("states | actors.yaml:2 | actor_id | FRD; FRD-GOV; FRD-MIL | ");
        assertThat(row("actors", "SYL", "mentions")).startsWith("states | actors.yaml:6 | actor_id | SYL; SYL-MIL | ");
        assertThat(row("roles", "MIL", "mentions"))
                .startsWith("roles | built-in | actor_id | FRD-MIL; SYL-MIL | 4 2 2 2 1 1");
    }

    @Test
    void figuresNameTheirKindGroupAndQualifier() {
        assertThat(row("figures", "killed", "figures"))
                .isEqualTo("predicates | built-in | kind | killed | 2 2 2 1 1 1");
        assertThat(row("figures", "soldiers", "figures")).isEqualTo("groups | built-in | grp | soldiers | 2 2 2 1 1 1");
        assertThat(row("figures", "at least", "figures"))
                .contains("qualifiers.before.at_least | built-in | surface | at least | 2 2 2 1 1 1");
    }

    @Test
    void whatTheUserAddedIsListedAlsoWhereNothingNamesIt() {
        assertThat(row("actors", "NOBODY-THERE", "mentions"))
                .isEqualTo("groups | actors.yaml:11 | actor_id |  | 0 0 0 0 0 0");
        assertThat(row("blame", "tongue-lash", "blames")).isEqualTo("verbs | blame.yaml:2 | cue |  | 0 0 0 0 0 0");
        assertThat(row("blame", "bygone", ""))
                .as("no table tells which of these words a row passed")
                .isEqualTo("background | blame.yaml:4 |  |  | null null null null null null");
        assertThat(ROWS).noneMatch(r -> r.text("origin").equals("built-in") && r.integer("n") == 0);
    }

    @Test
    void phrasesAreFoundWholeWhateverTheirCase() {
        WordMatcher matcher = new WordMatcher("cue");
        CodebookItem item = new CodebookItem("f", "l", "strike", "", "built-in", false, List.of());
        matcher.phrase("air strike", item);
        matcher.phrase("strikes", item);
        TableRow row = Articles.article("a", "A")
                .accuses("ARM", "AZE")
                .evidence()
                .tables()
                .get("blames")
                .get(0);
        List<String> found = new ArrayList<>();
        matcher.match(row.with("cue", "the army’s Air strike and strikes"), (i, form) -> found.add(form));
        assertThat(found).containsExactly("air strike", "strikes");
    }
}
