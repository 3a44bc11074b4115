package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.FurnitureLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCreditsTest {
    private static final SourceCredits CREDITS =
            SourceCredits.from(CodebookFiles.builtIn(), List.of("Delta Bureau", "Valley Herald"));
    private static final String TEXT = "Rain floods the lower town\nThe river rose by a metre in an hour on Sunday.\n"
            + "The mayor asked people to stay at home.\nThe bridge is closed until further notice.\nNobody was hurt.";

    private static List<String> of(String rule, String line) {
        return CREDITS.of("Valley Herald", TEXT, List.of(new FurnitureLine(3, rule, line))).stream()
                .map(c -> c.source() + " " + c.confidence())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dateline | TBILISI, Georgia, Sept 14 (Reuters) - | Reuters 0.9",
                "dateline | PARIS (AFP) - | Agence France-Presse 0.9",
                "dateline | /KAPAN, May 2, ARMENPRESS/ | Armenpress 0.9",
                "byline | By Valley Herald with AFP | Agence France-Presse 0.7",
                "byline | By Jane Doe, The Associated Press | Associated Press 0.9",
                "staff-line | Reuters Staff | Reuters 0.9",
                "author-role | dpa | dpa 0.9",
                "contributors | This report was produced by EFE. | EFE 0.8",
                "contributors | With files from Reuters | Reuters 0.5",
                "contributors | The Associated Press contributed to this report. | Associated Press 0.5",
                "copyright | Copyright 2031 The Associated Press. All rights reserved. | Associated Press 0.8",
                "repeated-line | Xinhua | Xinhua 0.8",
                "dateline | KAPAN, May 2 (Delta Bureau) - | Delta Bureau 0.9",
                "dateline | KAPAN, May 2 (Ridge Press) - | Ridge Press 0.6",
                "byline | By Valley Herald with Delta Bureau | Delta Bureau 0.7",
                "contributors | This article was first published by Delta Bureau. | Delta Bureau 0.8"
            })
    void creditsInRemovedLines(String rule, String line, String credit) {
        assertThat(of(rule, line)).containsExactly(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dateline | QUITO - ",
                "byline | By Ana Trend",
                "byline | By Valley Herald",
                "dateline | KAPAN, May 2 (Valley Herald) - ",
                "dateline | KAPAN, May 2 (from our own reporter) - ",
                "picture-credit | Photo: Reuters",
                "agency-credit | A flooded street (AFP Photo/Ana Sol)",
                "copyright | © AFP",
                "repeated-line | More from Reuters on this story"
            })
    void noCredits(String rule, String line) {
        assertThat(of(rule, line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Reuters) | Reuters",
                "— AFP | Agence France-Presse",
                "Source: TASS | TASS",
                "The bridge is closed until Monday. (AFP) | Agence France-Presse",
                "The bridge is closed until Monday. - Xinhua | Xinhua",
                "\"We are safe.\" (AP) | Associated Press"
            })
    void creditsAtTheEndOfTheText(String last, String agency) {
        assertThat(CREDITS.of("Valley Herald", TEXT + "\n" + last, List.of()))
                .extracting(SourceCredit::source)
                .containsExactly(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor spoke to Reuters.",
                "The bridge is closed (see map).",
                "It was the worst flood on record, according to the agency (TASS) that broke the news in spring.",
                "The bridge is closed, the mayor told AFP"
            })
    void namesInsideSentencesAreNoCredit(String last) {
        assertThat(CREDITS.of("Valley Herald", TEXT + "\n" + last, List.of())).isEmpty();
    }

    @Test
    void twoAgenciesInOneCreditAreBothNamed() {
        assertThat(CREDITS.of("Valley Herald", TEXT + " (AFP/AP)", List.of()))
                .extracting(SourceCredit::source)
                .containsExactly("Agence France-Presse", "Associated Press");
    }

    @Test
    void anAgencyAsTheOutletIsTheSurestCredit() {
        assertThat(CREDITS.of("ITAR-TASS", TEXT, List.of()))
                .containsExactly(new SourceCredit("TASS", true, "outlet: ITAR-TASS", 0.95));
        assertThat(CREDITS.of("Valley Herald", TEXT, List.of())).isEmpty();
    }
}
