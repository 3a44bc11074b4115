package org.dispatchlens.common.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.SourceCredits;
import org.dispatchlens.common.model.FurnitureLine;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.WireTables;
import org.junit.jupiter.api.Test;

class WireReportTest {
    private static final CodebookFiles CODEBOOK = CodebookFiles.builtIn();
    private static final WireReport REPORT = WireReport.from(CODEBOOK);
    private static final SourceCredits CREDITS = SourceCredits.from(CODEBOOK, List.of("Maren Post"));

    private static final String TITLE = "Ferry workers walk out at two ports";
    private static final List<String> BODY = List.of(
            "Ferry crews in Port Maren stopped work on Tuesday after talks on night pay broke down without a result.",
            "The harbour union said at least 340 of its members had left their ships.",
            "\"We have waited for eleven months and we will not wait any longer,\" union chair Dora Venn said.",
            "The ferry company said passengers with tickets would get their money back within a week.",
            "Islanders queued through the night for the last boat to the northern villages.",
            "Officials in the capital have not yet answered the union's letter of last Friday.");

    private static WireArticle article(String id, String outlet, String published, String title, List<String> body) {
        return article(id, outlet, published, title, body, List.of());
    }

    private static WireArticle article(
            String id, String outlet, String published, String title, List<String> body, List<FurnitureLine> removed) {
        String text = title + "\n" + String.join("\n", body);
        return new WireArticle(id, outlet, id.equals("lead"), published, text, CREDITS.of(outlet, text, removed));
    }

    private static WireArticle lead() {
        return article("lead", "Maren Post", "2031-04-01", TITLE, BODY);
    }

    private static WireArticle copy(String title, List<String> body) {
        return article("copy", "Island Times", "2031-04-02", title, body);
    }

    private static List<String> with(int i, String sentence) {
        List<String> body = new ArrayList<>(BODY);
        body.set(i, sentence);
        return body;
    }

    private static List<String> changes(WireArticle... articles) {
        return REPORT.rows("wire-x", List.of(articles)).changes().stream()
                .map(r -> String.join(" | ", r.text("change"), r.text("before"), r.text("after")))
                .toList();
    }

    private static String origin(WireArticle... articles) {
        TableRow row = REPORT.rows("wire-x", List.of(articles)).group();
        return String.join(
                " | ",
                row.text("origin"),
                row.text("origin_kind"),
                row.text("origin_evidence"),
                TableCsv.number(row.number("origin_confidence")),
                row.text("origin_article"));
    }

    @Test
    void anExactCopyChangesNothing() {
        assertThat(changes(lead(), copy(TITLE, BODY))).isEmpty();
    }

    @Test
    void punctuationAndLetterCaseAreNoChange() {
        assertThat(changes(lead(), copy(TITLE.toUpperCase(java.util.Locale.ROOT), with(4, BODY.get(4) + ".."))))
                .isEmpty();
    }

    @Test
    void aShortenedCopyDropsItsEnd() {
        assertThat(changes(lead(), copy(TITLE, BODY.subList(0, 4))))
                .containsExactly("DROPPED | " + BODY.get(4) + " | ", "DROPPED | " + BODY.get(5) + " | ");
    }

    @Test
    void aTitleOfItsOwnIsOneChange() {
        assertThat(changes(lead(), copy("Ports at a standstill", BODY)))
                .containsExactly("TITLE | " + TITLE + " | Ports at a standstill");
    }

    @Test
    void anAddedSentenceIsTold() {
        List<String> body = new ArrayList<>(BODY);
        body.add(2, "Nobody at the quay expected a quick end.");
        assertThat(changes(lead(), copy(TITLE, body)))
                .containsExactly("ADDED |  | Nobody at the quay expected a quick end.");
    }

    @Test
    void aChangedQuotationIsToldByItsWords() {
        String quote =
                "\"We have waited for eleven months and we refuse to wait any longer,\" union chair Dora Venn said.";
        assertThat(changes(lead(), copy(TITLE, with(2, quote)))).containsExactly("QUOTE | will not | refuse to");
    }

    @Test
    void quotationMarksThatGoAreAChangeOfTheQuotation() {
        String plain = "We have waited for eleven months and we will not wait any longer, union chair Dora Venn said.";
        assertThat(changes(lead(), copy(TITLE, with(2, plain)))).allMatch(c -> c.startsWith("QUOTE"));
    }

    @Test
    void aChangedFigureIsTold() {
        assertThat(changes(lead(), copy(TITLE, with(1, BODY.get(1).replace("340", "430")))))
                .containsExactly("FIGURE | 340 | 430");
        assertThat(changes(lead(), copy(TITLE, with(1, BODY.get(1).replace("at least 340", "340")))))
                .containsExactly("FIGURE | at least | ");
        assertThat(changes(lead(), copy(TITLE, with(2, BODY.get(2).replace("eleven", "eight")))))
                .as("inside quotation marks it is the quotation that changed")
                .containsExactly("QUOTE | eleven | eight");
    }

    @Test
    void aNumberInWordsIsTheSameFigure() {
        List<String> digits = with(3, "The ferry company said 12 passengers would get their money back within a week.");
        List<String> words = with(3, "The ferry company said twelve passengers would get their money back in a week.");
        assertThat(changes(article("lead", "A", "", TITLE, digits), copy(TITLE, words)))
                .containsExactly("REWORDED | " + digits.get(3) + " | " + words.get(3));
    }

    @Test
    void anotherVerbOrSpeakerIsAChangeOfAttribution() {
        assertThat(changes(lead(), copy(TITLE, with(1, BODY.get(1).replace("union said", "union claimed")))))
                .containsExactly("ATTRIBUTION | said | claimed");
        assertThat(changes(lead(), copy(TITLE, with(3, BODY.get(3).replace("ferry company said", "operator said")))))
                .containsExactly("ATTRIBUTION | ferry company | operator");
    }

    @Test
    void anotherSourceBehindAccordingToIsAChangeOfAttribution() {
        List<String> was =
                with(4, "The last boat left at dawn with 40 per cent of its seats empty, according to the pilots.");
        assertThat(changes(
                        article("lead", "A", "", TITLE, was),
                        copy(TITLE, with(4, was.get(4).replace("pilots", "guards")))))
                .containsExactly("ATTRIBUTION | pilots | guards");
        assertThat(changes(
                        article("lead", "A", "", TITLE, was),
                        copy(TITLE, with(4, was.get(4).replace("the pilots", "port guards")))))
                .containsExactly("ATTRIBUTION | the pilots | port guards");
        assertThat(changes(
                        article("lead", "A", "", TITLE, was),
                        copy(TITLE, with(4, was.get(4).replace("per cent", "percent")))))
                .containsExactly("REWORDED | " + was.get(4) + " | " + was.get(4).replace("per cent", "percent"));
    }

    @Test
    void oneSentenceCanHaveSeveralChanges() {
        String sentence = "The harbour union claimed more than 400 of its angry members had left their ships.";
        assertThat(changes(lead(), copy(TITLE, with(1, sentence))))
                .containsExactly(
                        "FIGURE | said at least 340 | claimed more than 400",
                        "ATTRIBUTION | said at least 340 | claimed more than 400",
                        "REWORDED | " + BODY.get(1) + " | " + sentence);
    }

    @Test
    void aMovedSentenceIsToldOnce() {
        List<String> body = new ArrayList<>(BODY);
        body.add(0, body.remove(4));
        assertThat(changes(lead(), copy(TITLE, body))).containsExactly("MOVED | " + BODY.get(4) + " | " + BODY.get(4));
    }

    @Test
    void threeSentencesInACycleMoveAsFewAsCanBe() {
        List<String> body = List.of(BODY.get(2), BODY.get(0), BODY.get(1), BODY.get(3), BODY.get(4), BODY.get(5));
        assertThat(changes(lead(), copy(TITLE, body))).containsExactly("MOVED | " + BODY.get(2) + " | " + BODY.get(2));
    }

    @Test
    void aCycleOfThreeCopiesIsOneGroupAgainstItsLead() {
        WireArticle second =
                article("b", "B", "2031-04-02", TITLE, with(1, BODY.get(1).replace("340", "350")));
        WireArticle third =
                article("c", "C", "2031-04-03", TITLE, with(1, BODY.get(1).replace("340", "360")));
        WireReport.Rows rows = REPORT.rows("wire-b", List.of(third, second, lead()));
        assertThat(rows.group().text("compared_with")).isEqualTo("lead");
        assertThat(rows.group().integer("n_articles")).isEqualTo(3);
        assertThat(rows.changes())
                .extracting(r -> r.text("article_id"), r -> r.text("after"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b", "350"),
                        org.assertj.core.groups.Tuple.tuple("c", "360"));
    }

    @Test
    void placesPointAtTheWordsInBothTexts() {
        WireArticle lead = lead();
        WireArticle copy = copy("Another title", with(1, BODY.get(1).replace("340", "430")));
        for (TableRow row : REPORT.rows("wire-x", List.of(lead, copy)).changes()) {
            assertThat(copy.text().substring(row.integer("char_start"), row.integer("char_end")))
                    .isEqualTo(row.text("after"));
            assertThat(lead.text().substring(row.integer("lead_char_start"), row.integer("lead_char_end")))
                    .isEqualTo(row.text("before"));
            assertThat(row.number("similarity")).isBetween(0.0, 1.0);
        }
    }

    @Test
    void textThatASpreadsheetTakesForAFormulaIsDisarmed() {
        List<String> body = new ArrayList<>(BODY);
        body.add("=SUM of all fears, a deckhand wrote on the wall of the ticket office.");
        List<TableRow> rows =
                REPORT.rows("wire-x", List.of(lead(), copy(TITLE, body))).changes();
        assertThat(TableCsv.write(WireTables.WIRE_CHANGES, rows)).contains(",\"'=SUM of all fears,");
    }

    @Test
    void anAgencyThatIsCreditedWinsOverWhoCameFirst() {
        FurnitureLine dateline = new FurnitureLine(2, "dateline", "PORT MAREN, April 1 (Reuters) -");
        FurnitureLine byline = new FurnitureLine(2, "byline", "By Ana Sol with AFP");
        List<String> closing = new ArrayList<>(BODY);
        closing.set(5, BODY.get(5) + " (AP)");
        assertThat(origin(lead(), article("copy", "Island Times", "2031-04-02", TITLE, BODY, List.of(dateline))))
                .isEqualTo("Reuters | agency | dateline: PORT MAREN, April 1 (Reuters) - (1 of 2 articles credit it)"
                        + " | 0.9 | copy");
        assertThat(origin(lead(), article("copy", "Island Times", "2031-04-02", TITLE, BODY, List.of(byline))))
                .startsWith("Agence France-Presse | agency | byline: By Ana Sol with AFP")
                .endsWith("| 0.7 | copy");
        assertThat(origin(lead(), copy(TITLE, closing)))
                .startsWith("Associated Press | agency | closing credit: (AP)")
                .endsWith("| 0.8 | copy");
    }

    @Test
    void theSurestOfSeveralAgenciesWinsWithLessConfidence() {
        FurnitureLine reuters = new FurnitureLine(2, "dateline", "PORT MAREN (Reuters) -");
        FurnitureLine files = new FurnitureLine(9, "contributors", "With files from AFP");
        assertThat(origin(lead(), article("copy", "B", "", TITLE, BODY, List.of(reuters, files))))
                .isEqualTo(
                        "Reuters | agency | dateline: PORT MAREN (Reuters) - (1 of 2 articles credit it); also credited:"
                                + " Agence France-Presse | 0.578571 | copy");
    }

    @Test
    void theAgencysOwnTextIsWhatOthersAreComparedWith() {
        WireArticle agency =
                article("xx", "Yonhap", "2031-04-02", TITLE, with(1, BODY.get(1).replace("340", "350")));
        WireReport.Rows rows = REPORT.rows("wire-lead", List.of(lead(), agency));
        assertThat(rows.group().text("origin")).isEqualTo("Yonhap");
        assertThat(rows.group().text("compared_with")).isEqualTo("xx");
        assertThat(rows.group().text("lead_article")).isEqualTo("lead");
        assertThat(rows.changes())
                .extracting(r -> r.text("before") + r.text("after"))
                .containsExactly("350340");
    }

    @Test
    void anotherOutletThatIsCreditedIsTheSourceThoughItCameLater() {
        FurnitureLine byline = new FurnitureLine(2, "byline", "By Island Times with Maren Post");
        assertThat(origin(
                        article("lead", "Maren Post", "", TITLE, BODY),
                        article("copy", "Island Times", "2031-04-02", TITLE, BODY, List.of(byline))))
                .isEqualTo("Maren Post | source | byline: By Island Times with Maren Post (1 of 2 articles credit it)"
                        + " | 0.7 | copy");
    }

    @Test
    void withoutAnAgencyItIsTheFirstOutletWhereThatIsKnown() {
        assertThat(origin(lead(), copy(TITLE, BODY)))
                .isEqualTo("Maren Post | outlet | published first, 2031-04-01 | 0.6 | lead");
        assertThat(origin(lead(), article("copy", "B", "", TITLE, BODY)))
                .isEqualTo(
                        "Maren Post | outlet | published first, 2031-04-01; articles without a date: 1 | 0.3 | lead");
        assertThat(origin(lead(), article("copy", "Maren Post", "", TITLE, BODY)))
                .isEqualTo("Maren Post | outlet | all articles are of this outlet | 0.5 | lead");
    }

    @Test
    void whoHelpedIsTheOriginOnlyOfWhatSeveralOutletsPrint() {
        FurnitureLine help = new FurnitureLine(9, "contributors", "AFP contributed to this report.");
        assertThat(origin(lead(), article("copy", "Maren Post", "", TITLE, BODY, List.of(help))))
                .startsWith("Maren Post | outlet | all articles are of this outlet");
        assertThat(origin(lead(), article("copy", "Island Times", "", TITLE, BODY, List.of(help))))
                .startsWith("Agence France-Presse | agency | closing line: AFP contributed to this report.");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertThat(origin(lead(), article("copy", "B", "2031-04-01T08:00:00Z", TITLE, BODY)))
                .isEqualTo("unknown | unknown | nobody is credited, and which of Maren Post; B published first on"
                        + " 2031-04-01 is not known | 0 | ");
        assertThat(origin(article("lead", "A", "", TITLE, BODY), article("copy", "B", "", TITLE, BODY)))
                .isEqualTo("unknown | unknown | nobody is credited, and no article has a date | 0 | ");
        assertThat(origin(article("lead", "unknown:lead", "2031-04-01", TITLE, BODY), copy(TITLE, BODY)))
                .isEqualTo("unknown | unknown | nobody is credited, and the outlet of lead, the earliest article, is"
                        + " not known | 0 | ");
    }

    @Test
    void aGroupWithoutALeadIsAnError() {
        assertThatThrownBy(() -> REPORT.rows("wire-x", List.of(copy(TITLE, BODY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wire-x");
    }

    @Property(tries = 60)
    void theOrderOfArticlesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<WireArticle> articles = new ArrayList<>(List.of(lead()));
        for (int i = 0; i < 4; i++) {
            articles.add(article(
                    "c" + i,
                    "Outlet " + random.nextInt(3),
                    random.nextBoolean() ? "" : "2031-04-0" + (1 + random.nextInt(3)),
                    random.nextBoolean() ? TITLE : "Title " + random.nextInt(2),
                    mixed(random),
                    random.nextInt(3) > 0
                            ? List.of()
                            : List.of(new FurnitureLine(2, "byline", random.nextBoolean() ? "By AFP" : "By EFE"))));
        }
        WireReport.Rows rows = REPORT.rows("wire-c0", articles);
        Collections.shuffle(articles, random);
        assertThat(REPORT.rows("wire-c0", articles)).isEqualTo(rows);
    }

    /** Some of the sentences in some order. */
    private static List<String> mixed(Random random) {
        List<String> body = new ArrayList<>(BODY);
        Collections.shuffle(body, random);
        return IntStream.range(0, 1 + random.nextInt(BODY.size()))
                .mapToObj(body::get)
                .toList();
    }
}
