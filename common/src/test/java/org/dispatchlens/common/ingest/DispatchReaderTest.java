package org.dispatchlens.common.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.RejectCode;
import org.junit.jupiter.api.Test;

class DispatchReaderTest {
    private static final DispatchReader READER = DispatchReader.from(CodebookFiles.builtIn());

    private static final String BODY_1 =
            "Troops from the two republics traded fire across the river on Friday, officials on both sides said.";
    private static final String BODY_2 =
            "The governor of the border province said that the shelling had stopped by noon.";

    @Test
    void wireDispatchLosesItsDatelineAndNothingElse() {
        ParsedDispatch d = parse("Border fire kills two\n" + "LVOV, Ukraine (AFP) - " + BODY_1 + "\n" + BODY_2);
        assertThat(text(d)).isEqualTo("Border fire kills two\n" + BODY_1 + "\n" + BODY_2);
        assertThat(d.dateline()).isEqualTo("LVOV, Ukraine");
        assertThat(removed(d)).containsExactly("2 dateline LVOV, Ukraine (AFP) -");
        assertThat(d.outlet()).isEqualTo("Agence France-Presse");
        assertThat(d.outletEvidence()).isEqualTo("dateline: LVOV, Ukraine (AFP) -");
        assertThat(d.outletConfidence()).isEqualTo(OutletEvidence.AGENCY_DATELINE);
    }

    @Test
    void anUnknownWordInTheDatelineNamesNoOutlet() {
        ParsedDispatch d = parse("Border fire kills two\nLVOV (Bulletins) - " + BODY_1);
        assertThat(d.outlet()).isEqualTo("unknown:a");
        assertThat(d.outletEvidence()).isEmpty();
        assertThat(d.outletConfidence()).isZero();
        assertThat(d.dateline()).isEqualTo("LVOV");
    }

    @Test
    void updateLineGivesTheDateAndSubheadStays() {
        ParsedDispatch d = parse("Border fire kills two\n\nMinister blames the neighbours for a third night\n\n"
                + "Powered by automated translation\n\n" + BODY_1 + "\n\n" + BODY_2
                + "\n\nUpdated: March 3, 2021, 7:15 PM");
        assertThat(d.subhead()).isEqualTo("Minister blames the neighbours for a third night");
        assertThat(text(d)).isEqualTo("Border fire kills two\n" + d.subhead() + "\n" + BODY_1 + "\n" + BODY_2);
        assertThat(d.publishedAt()).isEqualTo("2021-03-03");
        assertThat(d.publishedEvidence()).isEqualTo("update line: Updated: March 3, 2021, 7:15 PM");
        assertThat(removed(d))
                .containsExactly(
                        "5 machine-translation Powered by automated translation",
                        "11 update-line Updated: March 3, 2021, 7:15 PM");
    }

    @Test
    void aFileNameThatBeginsWithADayGivesTheDateWhereNothingElseDoes() {
        String text = "Border fire kills two\n\n" + BODY_1 + "\n\n" + BODY_2;
        assertThat(published("2021-03-05_border.txt", text)).isEqualTo("2021-03-05 file name");
        assertThat(published("2021-03-05.txt", text)).isEqualTo("2021-03-05 file name");
        assertThat(published("2021-03-05_border.txt", text + "\n\nUpdated: March 3, 2021, 7:15 PM"))
                .startsWith("2021-03-03 update line");
        assertThat(published("2021-02-30_border.txt", text)).isBlank();
        assertThat(published("border-2021-03-05.txt", text)).isBlank();
        assertThat(published("2021-03-055.txt", text)).isBlank();
    }

    private static String published(String file, String text) {
        ParsedDispatch d = READER.read(file, text.getBytes(UTF_8), Optional.empty())
                .dispatch()
                .orElseThrow();
        return d.publishedAt() + " " + d.publishedEvidence();
    }

    @Test
    void bulletAuthorBeforeTheTitleAndSectionHeadingInside() {
        ParsedDispatch d = parse("top of page\n  • Maria Petrova\n\nBorder fire kills two\n\n" + BODY_1
                + "\n\nOld quarrel over the valley\n\n" + BODY_2 + "\n\nbottom of page");
        assertThat(d.author()).isEqualTo("Maria Petrova");
        assertThat(d.outlet()).isEqualTo("unknown:a");
        assertThat(text(d)).isEqualTo("Border fire kills two\n" + BODY_1 + "\nOld quarrel over the valley\n" + BODY_2);
    }

    @Test
    void pageWithButtonsCaptionsAndRelatedHeadlines() {
        ParsedDispatch d = parse(String.join(
                "\n",
                "Border fire kills two",
                "Graphic showing the river and the bridge",
                "Graphic showing the river and the bridge Copyright\u00A0Ann Lee / Euronews",
                "By\u00A0Euronews with\u00A0AFP",
                "Share this articleComments",
                "Copy and paste this video embed link:Copy to clipboardCopied",
                BODY_1,
                BODY_2,
                "Share this articleComments",
                "You might also like",
                "Talks on the valley begin in Geneva",
                "Minister 'confident' of a deal"));
        assertThat(text(d)).isEqualTo("Border fire kills two\n" + BODY_1 + "\n" + BODY_2);
        assertThat(d.outlet()).isEqualTo("Euronews");
        assertThat(d.outletEvidence()).isEqualTo("byline: By Euronews with AFP");
        assertThat(d.author()).isEmpty();
        assertThat(d.furniture()).hasSize(9);
    }

    @Test
    void pictureCreditsAndCitedOutletsNameNoOutlet() {
        ParsedDispatch d = parse("Border fire kills two\n\nPicture source - Fotoburo via Radio Free Europe\n\n" + BODY_1
                + "\n\nAccording to the BBC, a Euronews crew was near the bridge when it fell.\n\n"
                + "Copyright Ann Lee / Euronews");
        assertThat(d.outlet()).isEqualTo("unknown:a");
        assertThat(text(d)).contains("According to the BBC").doesNotContain("Fotoburo", "Ann Lee");
    }

    @Test
    void relatedHeadingInsideAnArticleLeavesItsParagraphs() {
        ParsedDispatch d = parse("Border fire kills two\n" + BODY_1 + "\nRelated\nTalks on the valley begin in Geneva\n"
                + BODY_2 + "\n" + BODY_1.replace("Friday", "Sunday"));
        assertThat(text(d))
                .isEqualTo(
                        "Border fire kills two\n" + BODY_1 + "\n" + BODY_2 + "\n" + BODY_1.replace("Friday", "Sunday"));
    }

    @Test
    void siteCopyrightLineNamesTheOutlet() {
        ParsedDispatch d =
                parse("Border fire kills two\n" + BODY_1 + "\n© 2021 The Moscow Times. All rights reserved.");
        assertThat(d.outlet()).isEqualTo("Moscow Times");
        assertThat(d.outletConfidence()).isEqualTo(OutletEvidence.COPYRIGHT);
    }

    @Test
    void onlyTheHolderOfTheCopyrightNamesTheOutlet() {
        String text = "Border fire kills two\n" + BODY_1 + "\n";
        assertThat(parse(text + "© Euronews 2021").outlet()).isEqualTo("Euronews");
        assertThat(parse(text + "Copyright 2021 Associated Press. All rights reserved. CNN contributed to this report.")
                        .outlet())
                .isEqualTo("unknown:a");
        assertThat(parse(text + "(©2021 CBS Regional Media, part of CBS. All rights reserved.)")
                        .outlet())
                .isEqualTo("unknown:a");
    }

    @Test
    void manifestWins() {
        ManifestRow row = new ManifestRow(2, "a.txt", "River Post", "2021-03-04", Map.of("country", "UKR"));
        Article article = READER.read(
                        "sub/a.txt",
                        ("Border fire kills two\nBy Euronews\nUpdated: March 3, 2021\n" + BODY_1).getBytes(UTF_8),
                        Optional.of(row))
                .dispatch()
                .orElseThrow()
                .toArticle();
        assertThat(article.outlet()).isEqualTo("River Post");
        assertThat(article.outletEvidence()).isEqualTo("manifest");
        assertThat(article.outletConfidence()).isEqualTo(1);
        assertThat(article.publishedAt()).isEqualTo("2021-03-04");
        assertThat(article.metadata()).containsExactly(Map.entry("country", "UKR"));
        assertThat(article.articleId()).isEqualTo("a");
        assertThat(article.sourceFile()).isEqualTo("sub/a.txt");
    }

    @Test
    void hardWrappedParagraphsAreJoined() {
        String wrapped =
                """
                Border fire kills two

                Troops from the two republics traded fire across the river on
                friday night, and officials on both sides said that dozens of people
                had left their homes in the valley before the shelling of the bridge
                began. It was the third such night.

                The governor said that all was calm.
                """;
        ParsedDispatch d = parse(wrapped);
        assertThat(d.lines()).extracting(SourceLine::lineNo).containsExactly(1, 3, 8);
        assertThat(d.lines().get(1).text())
                .endsWith("began. It was the third such night.")
                .doesNotContain("\n");
    }

    @Test
    void offsetsLeadFromTheArticleToTheFile() {
        String file =
                "top of page\r\nBorder\u00A0fire kills two\r\n\r\nLVOV (AFP) - " + BODY_1 + "\r\nShare\r\n" + BODY_2;
        ParsedDispatch d = parse(file);
        String text = text(d);
        OffsetMap map = d.sourceOffsets();
        for (String word : List.of("Border", "fire", "Troops", "officials", "governor", "noon.")) {
            assertThat(map.source(text.indexOf(word))).as(word).isEqualTo(file.indexOf(word));
        }
        assertThat(map.length()).isEqualTo(text.length());
    }

    @Test
    void rejectsWithACode() {
        assertThat(code("")).isEqualTo(RejectCode.EMPTY);
        assertThat(code("Advertisement\nShare\n\u200B\n")).isEqualTo(RejectCode.EMPTY);
        assertThat(code("x".repeat(DispatchReader.DEFAULT_MAX_SIZE + 1))).isEqualTo(RejectCode.TOO_LARGE);
        assertThat(code("Le ministre a déclaré vendredi que les troupes avaient ouvert le feu sur la rive gauche du"
                        + " fleuve, tandis que le gouverneur de la province appelait les deux parties au calme."))
                .isEqualTo(RejectCode.LANGUAGE);
        assertThat(code("Войска открыли огонь")).isEqualTo(RejectCode.LANGUAGE);
        assertThat(code("Tote bei Feuer am Fluss")).as("too short to tell").isNull();
    }

    @Test
    void languageRejectSaysWhich() {
        String german = "Der Minister sagte am Freitag, dass die Truppen das Feuer auf das linke Ufer eröffnet hätten,"
                + " während der Gouverneur der Provinz beide Seiten zur Ruhe aufrief und Hilfe versprach.";
        assertThat(READER.read("g.txt", german.getBytes(UTF_8), Optional.empty())
                        .reject()
                        .orElseThrow()
                        .detail())
                .startsWith("language de, probability ");
    }

    @Test
    void windows1252IsRead() {
        String file = "Border fire kills two\n“It is over,” the mayor said – and left.";
        ParsedDispatch d = READER.read("a.txt", file.getBytes(Charset.forName("windows-1252")), Optional.empty())
                .dispatch()
                .orElseThrow();
        assertThat(text(d)).isEqualTo(file);
    }

    @Test
    void oneSentenceIsADispatch() {
        ParsedDispatch d = READER.readText("rows.jsonl", "r17", "The army denied the attack.", Optional.empty())
                .dispatch()
                .orElseThrow();
        assertThat(d.articleId()).isEqualTo("r17");
        assertThat(d.toArticle().text()).isEqualTo("The army denied the attack.");
    }

    @Test
    void hostileTextTakesNoLongAndLosesNothing() {
        String line = "share aaaa ".repeat(180_000);
        ParsedDispatch d = parse("Border fire kills two\n" + line + "\n" + "(\u202E)[".repeat(150) + "x\n" + BODY_1);
        assertThat(d.lines()).hasSize(4);
        assertThat(text(d)).endsWith(BODY_1);
    }

    private static ParsedDispatch parse(String file) {
        return READER.read("a.txt", file.getBytes(UTF_8), Optional.empty())
                .dispatch()
                .orElseThrow();
    }

    private static String text(ParsedDispatch d) {
        return d.toArticle().text();
    }

    private static List<String> removed(ParsedDispatch d) {
        return d.furniture().stream()
                .map(f -> f.lineNo() + " " + f.ruleId() + " " + f.line())
                .toList();
    }

    private static RejectCode code(String file) {
        return READER.read("a.txt", file.getBytes(UTF_8), Optional.empty())
                .reject()
                .map(r -> r.code())
                .orElse(null);
    }
}
