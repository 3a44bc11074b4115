package org.dispatchlens.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TestTables;
import org.dispatchlens.reports.OutletTests;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void aSureDifferenceIsToldWithItsValuesAndQ() {
        assertThat(OutletTests.inWords(TestReportData.full()))
                .isEqualTo(
                        "1 of n = 1 test between outlets finds a difference beyond chance: blame balance: Peru against"
                                + " Ecuador (Agence Delta +0.50, Courier 24 \u22120.25, q < 0.001).");
    }

    @Test
    void withoutTestsItSaysWhy() {
        assertThat(OutletTests.inWords(TestReportData.empty()))
                .isEqualTo("Cannot be tested: no two outlets have 5 articles each with rows of the same measure.");
    }

    @Test
    void testsWithoutEnoughDataAreNotMade() {
        List<TableRow> made = OutletTests.made(TestReportData.full());
        assertThat(made).hasSize(1);
        assertThat(TestReportData.full().rows(TestTables.OUTLET_TESTS)).hasSize(2);
        assertThat(OutletTests.measure(made.get(0))).isEqualTo("blame balance: Peru against Ecuador");
    }

    @Test
    void theSurestShareIsNotTheGreatest() {
        TableRow few = share(0.9, 0.2);
        TableRow many = share(0.6, 0.5);
        TableRow none = share(1.0, Double.NaN);
        assertThat(List.of(few, many, none).stream().max(SureShares.by("own_share", "own_low")))
                .contains(many);
    }

    private static TableRow share(double share, double low) {
        return TestRows.of(org.dispatchlens.common.tables.ComparisonTables.VOICE_AGENCY)
                .with("own_share", share)
                .with("own_low", low)
                .row();
    }
}
