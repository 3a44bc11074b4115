package org.dispatchlens.common.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispatchlens.common.events.EventRows.blame;
import static org.dispatchlens.common.events.EventRows.figure;
import static org.dispatchlens.common.events.EventRows.rows;
import static org.dispatchlens.common.events.EventRows.violence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.tables.TableRow;
import org.junit.jupiter.api.Test;

/** Who did what to whom: a wrong direction is the worst that an export can do. */
class DeedsTest {
    private static final List<TableRow> NONE = List.of();

    /** Source, code and recipient of the first row, with the others beside it. */
    private static String deed(TableRow first, TableRow... others) {
        return deed(NONE, first, others);
    }

    private static String deed(List<TableRow> violence, TableRow first, TableRow... others) {
        List<TableRow> blames =
                Stream.concat(Stream.of(first), Arrays.stream(others)).toList();
        Deed deed = Deeds.of(first, rows(blames, NONE, violence)).orElseThrow();
        return shown(deed.source()) + " " + deed.code().code() + " " + shown(deed.recipient());
    }

    private static String shown(EventActor actor) {
        if (actor.equals(EventActor.NONE)) {
            return "-";
        }
        return actor.code().isEmpty() || actor.code().equals("MED")
                ? actor.code() + "'" + actor.name() + "'"
                : actor.code();
    }

    @Test
    void anAccusationGoesFromAccuserToAccused() {
        assertThat(deed(blame("accusation", "ASSERT", "112", "AZE-MFA", "ARM"))).isEqualTo("AZEGOV 112 ARM");
    }

    @Test
    void anActThatTheOutletTellsIsTheAccusedsTowardWhomItHit() {
        assertThat(deed(
                        List.of(violence("ARM-MIL", "AZE", "Azerbaijani positions")),
                        blame("assertion", "ASSERT", "194", "OUTLET", "ARM-MIL")))
                .isEqualTo("ARMMIL 194 AZE");
    }

    @Test
    void anActThatSomebodyTellsIsTheAccusedsAndNeverTowardWhoSaysSo() {
        assertThat(deed(blame("assertion", "ASSERT", "190", "AZE-MOD", "ARM-MIL")))
                .isEqualTo("ARMMIL 190 -");
    }

    @Test
    void anActToldAsANounIsTheAccuseds() {
        assertThat(deed(blame("nominal", "ASSERT", "190", "AZE", "ARM"))).isEqualTo("ARM 190 -");
    }

    @Test
    void anAccusationToldAsANounIsTheAccusers() {
        assertThat(deed(blame("nominal", "ASSERT", "112", "AZE", "ARM"))).isEqualTo("AZE 112 ARM");
    }

    @Test
    void aClaimOfResponsibilityIsTheClaimersActAndNotTowardItself() {
        assertThat(deed(blame("claim", "ASSERT", "190", "HAMAS", "HAMAS"))).isEqualTo("HMS 190 -");
    }

    @Test
    void aDenialIsTheDeniersAndNotTowardItself() {
        assertThat(deed(blame("denial", "DENY", "120", "AZE-MFA", "AZE-MIL"))).isEqualTo("AZEGOV 120 -");
    }

    @Test
    void aDenialGoesTowardWhoAccusedInTheSameSentence() {
        assertThat(deed(
                        blame("denial", "DENY", "120", "ARM", "ARM"),
                        blame("accusation", "ASSERT", "112", "AZE-MFA", "ARM-MIL")))
                .isEqualTo("ARM 120 AZEGOV");
    }

    @Test
    void aDenialGoesTowardNobodyWhereTwoAccuseOrAnotherIsAccused() {
        TableRow denial = blame("denial", "DENY", "120", "ARM", "ARM");
        TableRow first = blame("accusation", "ASSERT", "112", "AZE", "ARM");
        assertThat(deed(denial, first, blame("accusation", "ASSERT", "112", "TUR", "ARM")))
                .isEqualTo("ARM 120 -");
        assertThat(deed(denial, blame("accusation", "ASSERT", "112", "AZE", "IRN")))
                .isEqualTo("ARM 120 -");
        assertThat(deed(denial, blame("accusation", "NEGATED", "112", "AZE", "ARM")))
                .isEqualTo("ARM 120 -");
        assertThat(deed(denial, first.with("sentence_id", 1))).isEqualTo("ARM 120 -");
    }

    @Test
    void mutualBlameIsTwoDeedsInTwoDirections() {
        TableRow one = blame("accusation", "ASSERT", "112", "AZE", "ARM").with("reciprocal", true);
        TableRow other = blame("accusation", "ASSERT", "112", "ARM", "AZE").with("reciprocal", true);
        assertThat(deed(one, other)).isEqualTo("AZE 112 ARM");
        assertThat(deed(other, one)).isEqualTo("ARM 112 AZE");
    }

    @Test
    void whomTheCodebookDoesNotKnowKeepsTheWordsAndGetsNoCode() {
        assertThat(deed(blame("assertion", "ASSERT", "193", "OUTLET", "\"gunmen\"")))
                .isEqualTo("'gunmen' 193 -");
        assertThat(deed(blame("accusation", "ASSERT", "112", "\"Villagers\"", "TJK-MIL")))
                .isEqualTo("'Villagers' 112 TJKMIL");
    }

    @Test
    void theOutletsOwnAccusationIsThatOutlets() {
        assertThat(deed(blame("accusation", "ASSERT", "112", "OUTLET", "ARM")))
                .isEqualTo("MED'Absheron Observer' 112 ARM");
    }

    @Test
    void whatHitNobodyOfTheCodebookOrIsAnotherAct() {
        TableRow act = blame("assertion", "ASSERT", "194", "OUTLET", "ARM-MIL");
        assertThat(deed(List.of(violence("ARM-MIL", "", "trenches")), act)).isEqualTo("ARMMIL 194 -");
        assertThat(deed(List.of(violence("AZE-MIL", "ARM", "Armenians")), act)).isEqualTo("ARMMIL 194 -");
        assertThat(deed(List.of(violence("ARM-MIL", "AZE", "town").with("surface", "other")), act))
                .isEqualTo("ARMMIL 194 -");
        assertThat(deed(List.of(violence("ARM-MIL", "AZE", "town").with("char_end", 200)), act))
                .isEqualTo("ARMMIL 194 -");
    }

    @Test
    void whatIsNegatedOrSupposedDidNotHappen() {
        for (String polarity : List.of("NEGATED", "HYPOTHETICAL")) {
            TableRow row = blame("assertion", polarity, "190", "OUTLET", "ARM");
            assertThat(Deeds.of(row, rows(List.of(row), NONE, NONE))
                            .orElseThrow()
                            .happened())
                    .isFalse();
        }
        TableRow row = blame("denial", "DENY", "120", "ARM", "ARM");
        assertThat(Deeds.of(row, rows(List.of(row), NONE, NONE)).orElseThrow().happened())
                .isTrue();
    }

    @Test
    void aCodeThatCameoDoesNotHaveIsNoDeed() {
        TableRow row = blame("accusation", "ASSERT", "999", "AZE", "ARM");
        assertThat(Deeds.of(row, rows(List.of(row), NONE, NONE))).isEmpty();
    }

    @Test
    void bodiesAndGroupsHaveTheirPublishedCodes() {
        assertThat(deed(blame("accusation", "ASSERT", "111", "UN-HRC", "TALIBAN")))
                .isEqualTo("IGOUNO 111 TAL");
        assertThat(deed(blame("accusation", "ASSERT", "111", "ICRC", "ROU"))).isEqualTo("NGOIRC 111 ROM");
        TableRow separatists =
                blame("assertion", "ASSERT", "190", "OUTLET", "UKR-SEP").with("accused_state", "UKR-SEP");
        assertThat(deed(separatists)).isEqualTo("UKRSEP 190 -");
    }

    @Test
    void theDeadOfAnActAreTheOneFigureOfItsSentenceThatCountsOthers() {
        TableRow act = blame("assertion", "ASSERT", "194", "OUTLET", "ARM-MIL");
        assertThat(dead(act, figure("killed", 37.0, "AZE"))).isEqualTo("{dead=37}");
        assertThat(dead(act, figure("killed", 37.0, ""), figure("wounded", 4.0, "")))
                .isEqualTo("{dead=37, injured=4}");
        assertThat(dead(act, figure("killed", 37.0, "ARM"))).isEqualTo("{}");
        assertThat(dead(act, figure("killed", null, "AZE"))).isEqualTo("{}");
        assertThat(dead(act, figure("killed", 37.0, ""), figure("killed", 12.0, "")))
                .isEqualTo("{}");
        assertThat(dead(act, figure("killed", 37.0, "").with("event_ref", "2020")))
                .isEqualTo("{}");
        assertThat(dead(act, figure("killed", 37.0, "").with("sentence_id", 3))).isEqualTo("{}");
        assertThat(dead(blame("accusation", "ASSERT", "112", "AZE", "ARM"), figure("killed", 37.0, "")))
                .isEqualTo("{}");
        assertThat(dead(blame("assertion", "HYPOTHETICAL", "190", "AZE", "ARM"), figure("killed", 37.0, "")))
                .isEqualTo("{}");
    }

    @Test
    void theDeadOfAnExchangeAreNobodysAlone() {
        TableRow act = blame("assertion", "ASSERT", "190", "OUTLET", "ARM");
        ArticleRows article = rows(
                List.of(act, blame("assertion", "ASSERT", "190", "OUTLET", "AZE")),
                List.of(figure("killed", 3.0, "")),
                NONE);
        assertThat(Magnitudes.of(act, Deeds.of(act, article).orElseThrow(), article))
                .isEmpty();
    }

    private static String dead(TableRow blame, TableRow... figures) {
        ArticleRows article = rows(List.of(blame), List.of(figures), NONE);
        return Magnitudes.of(blame, Deeds.of(blame, article).orElseThrow(), article)
                .toString();
    }
}
