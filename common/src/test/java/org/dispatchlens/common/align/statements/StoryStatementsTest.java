package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchlens.common.align.statements.Dispatch.show;
import static org.dispatchlens.common.align.statements.Dispatch.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

/** Invented stories of three outlets. */
class StoryStatementsTest {
    private static final String BRIDGE = "Peru said Ecuador blew up the rail bridge at Quillay before dawn.";
    private static final String BRIDGE_OWN = "Ecuador blew up the bridge at Quillay before dawn, cutting the railway.";
    private static final String HARVEST = "Peru said Ecuador burned maize fields near Tambo.";

    private static Dispatch alpha() {
        return Dispatch.of("a1", "Alpha")
                .blames("PER", "ECU", "INDIRECT", "said", "blew up the rail bridge", BRIDGE)
                .told("ACTIVE")
                .blames("PER", "ECU", "INDIRECT", "said", "burned maize fields", HARVEST)
                .says("PER-MOD", "DIRECT", "said", "Our gunners will answer every single shell tonight")
                .killed("PER", 12, "exact");
    }

    private static Dispatch beta() {
        return Dispatch.of("b1", "Beta")
                .blames("OUTLET", "ECU", "OUTLET", "", "blew up the bridge", BRIDGE_OWN)
                .told("PASSIVE_AGENTLESS")
                .says("PER-MOD", "DIRECT", "claimed", "Our gunners will answer every single bullet tonight")
                .killed("PER", 30, "at_least");
    }

    private static Dispatch gamma() {
        return Dispatch.of("c1", "Gamma")
                .says("it", "DIRECT", "said", "Our gunners will answer every single shell tonight")
                .says("Brazil", "INDIRECT", "said", "ships were waiting off the coast for orders");
    }

    @Test
    void saysWhoCarriesAStatementAndWhoLeavesItOut() {
        assertThat(show(
                        statements(alpha(), beta(), gamma()).statements(),
                        "statement_id",
                        "n_rows",
                        "carried_by",
                        "left_out_by"))
                .containsExactly(
                        "story/blame/PER/accuses/ECU | 2 | Alpha; Beta | Gamma",
                        "story/blame/PER/accuses/ECU/2 | 1 | Alpha | Beta; Gamma",
                        "story/current/killed/PER | 2 | Alpha; Beta | Gamma",
                        "story/quote/PER-MOD | 3 | Alpha; Beta; Gamma | ");
    }

    @Test
    void showsHowTheWordingMoves() {
        assertThat(show(statements(alpha(), beta()).pairs(), "kind", "article_a", "article_b", "moves"))
                .containsExactly(
                        "BLAME | a1 | b1 | voice: INDIRECT > OUTLET; agency: ACTIVE > PASSIVE_AGENTLESS",
                        "FIGURE | a1 | b1 | number: 12 > 30; qualifier: exact > at_least",
                        "QUOTE | a1 | b1 | cue: neutral > doubting; quotation: Our gunners will answer every single shell"
                                + " tonight > Our gunners will answer every single bullet tonight");
        assertThat(show(statements(alpha(), beta()).statements(), "wording_moves"))
                .contains("agency 1; voice 1", "number 1; qualifier 1", "cue 1; quotation 1");
    }

    @Test
    void contradictingFiguresAreOneStatementWhoseSimilarityIsTheirRatio() {
        assertThat(show(statements(alpha(), beta()).pairs(), "kind", "similarity", "method"))
                .contains("FIGURE | 0.4 | fact");
    }

    @Test
    void takesAMissingSpeakerFromTheSisterReportAndMarksIt() {
        StoryStatements.Result result = statements(alpha(), beta(), gamma());
        assertThat(show(result.repairs(), "article_id", "table", "words", "state", "from_article", "similarity"))
                .containsExactly("c1 | quotes | it | PER-MOD | a1 | 1.0");
        assertThat(show(result.reports(), "article_id", "repaired_from")).contains("c1 | a1#2");
    }

    @Test
    void mutualBlameStaysTwoStatements() {
        String words = "Peru and Ecuador accused each other of opening fire at Quillay.";
        Dispatch one = Dispatch.of("a1", "Alpha")
                .blames("PER", "ECU", "INDIRECT", "accused", "opening fire", words)
                .sameSentence()
                .blames("ECU", "PER", "INDIRECT", "accused", "opening fire", words);
        Dispatch two = Dispatch.of("b1", "Beta")
                .blames("PER", "ECU", "INDIRECT", "accused", "opening fire", words)
                .sameSentence()
                .blames("ECU", "PER", "INDIRECT", "accused", "opening fire", words);
        assertThat(show(statements(one, two).statements(), "statement_id", "n_rows"))
                .containsExactly("story/blame/ECU/accuses/PER | 2", "story/blame/PER/accuses/ECU | 2");
    }

    @Test
    void differentSpeakersNeverMakeOneStatement() {
        Dispatch one = Dispatch.of("a1", "Alpha").says("PER", "DIRECT", "said", "we never crossed the river");
        Dispatch two = Dispatch.of("b1", "Beta").says("ECU", "DIRECT", "said", "we never crossed the river");
        assertThat(statements(one, two).statements()).isEmpty();
    }

    @Test
    void aShorterQuotationOfTheSameWordsIsNoOther() {
        Dispatch one = Dispatch.of("a1", "Alpha").says("PER", "DIRECT", "said", "We will rebuild the bridge by spring");
        Dispatch two =
                Dispatch.of("b1", "Beta").says("PER", "MIXED", "said", "Lima would \"rebuild the bridge by spring\"");
        assertThat(show(statements(one, two).pairs(), "moves")).containsExactly("marks: DIRECT > MIXED");
    }

    @Test
    void reportsOfDifferentTimesAreDifferentStatements() {
        Dispatch one = Dispatch.of("a1", "Alpha")
                .blames(
                        "PER",
                        "ECU",
                        "INDIRECT",
                        "said",
                        "mined the ford",
                        "Peru said Ecuador mined the ford on Monday.");
        Dispatch two = Dispatch.of("b1", "Beta")
                .blames(
                        "PER",
                        "ECU",
                        "INDIRECT",
                        "said",
                        "mined the ford",
                        "Peru said Ecuador mined the ford in March.");
        Dispatch three = Dispatch.of("c1", "Gamma")
                .blames("PER", "ECU", "INDIRECT", "said", "mined the ford", "Peru said Ecuador mined the ford.");
        assertThat(show(statements(one, two, three).statements(), "statement_id", "carried_by"))
                .containsExactly("story/blame/PER/accuses/ECU | Alpha; Gamma", "story/blame/PER/accuses/ECU/2 | Beta");
    }

    @Test
    void aFigureTellsWhatItsWordsLeaveOpen() {
        Dispatch one = Dispatch.of("a1", "Alpha")
                .says("PER", "INDIRECT", "said", "some of its soldiers had been killed there")
                .sameSentence()
                .killed("PER", 1, "exact", "2022-03");
        Dispatch two = Dispatch.of("b1", "Beta")
                .says("PER", "INDIRECT", "said", "some of its soldiers had been killed there")
                .sameSentence()
                .killed("PER", 50, "exact", "current");
        assertThat(show(statements(one, two).statements(), "kind")).doesNotContain("QUOTE");
    }

    @Test
    void aStoryOfOneOutletHasNoStatements() {
        Dispatch again = Dispatch.of("a2", "Alpha").blames("PER", "ECU", "INDIRECT", "said", "x", BRIDGE);
        assertThat(statements(alpha(), again).statements()).isEmpty();
    }

    @Property(tries = 60)
    void theOrderOfArticlesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<ArticleEvidence> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(random(random, "d" + i, "Outlet " + random.nextInt(3)));
        }
        Set<TableRow> before = rows(articles);
        Collections.shuffle(articles, random);
        assertThat(rows(articles)).isEqualTo(before);
    }

    private static ArticleEvidence random(Random random, String id, String outlet) {
        List<String> words = List.of("bridge", "mortar", "village", "railway", "convoy", "river", "night", "patrol");
        Dispatch dispatch = Dispatch.of(id, outlet);
        for (int i = 0; i < 4; i++) {
            String text = words.get(random.nextInt(8)) + " " + words.get(random.nextInt(8)) + " "
                    + words.get(random.nextInt(8)) + " " + words.get(random.nextInt(8));
            String speaker = List.of("PER", "ECU", "it", "OUTLET").get(random.nextInt(4));
            switch (random.nextInt(3)) {
                case 0 -> dispatch.blames(speaker, "ECU", "INDIRECT", "said", text, text);
                case 1 -> dispatch.says(speaker.equals("OUTLET") ? "she" : speaker, "DIRECT", "said", text);
                default -> dispatch.killed("PER", random.nextInt(3) + 1, "exact");
            }
        }
        return dispatch.evidence();
    }

    private static Set<TableRow> rows(List<ArticleEvidence> articles) {
        StoryStatements.Result result = new StoryStatements(
                        new LexicalSimilarity(Dispatch.WORDING), Dispatch.GROUPS, Dispatch.WORDING)
                .of(articles);
        Set<TableRow> rows = new HashSet<>(result.statements());
        rows.addAll(result.reports());
        rows.addAll(result.pairs());
        rows.addAll(result.repairs());
        return rows;
    }
}
