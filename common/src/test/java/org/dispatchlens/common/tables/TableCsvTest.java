package org.dispatchlens.common.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;

class TableCsvTest {
    private static final CSVFormat REFERENCE =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final TableSpec SPEC = TableSpec.of(
            "test",
            "Rows of this test.",
            List.of("one"),
            Column.text("one", "Text."),
            Column.number("two", "Number."),
            Column.text("three", "Text."));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab,\"'#!=+-@ \t\r\n\u00e9\u2019".toCharArray())
                .ofMaxLength(6);
    }

    private static TableRow row(String one, double two, String three) {
        return TableRow.of(SPEC, one, two, three);
    }

    private static String safe(String text) {
        return text.matches("(?s)'*[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static String rounded(double number) {
        BigDecimal six = BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN);
        return six.signum() == 0 ? "0" : six.stripTrailingZeros().toPlainString();
    }

    @Property
    void aLineIsWhatCommonsCsvPrints(@ForAll("texts") String one, @ForAll double two, @ForAll("texts") String three) {
        assertThat(TableCsv.line(row(one, two, three)))
                .isEqualTo(REFERENCE.format(safe(one), rounded(two), safe(three)));
    }

    @Property
    void everyDoubleIsRoundedAsDecimalsAre(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            assertThat(TableCsv.number(number)).isEqualTo(rounded(number));
        }
    }

    @Property
    void shortDecimalsAreRoundedAsDecimalsAre(@ForAll int digits, @ForAll("scales") double scale) {
        assertThat(TableCsv.number(digits / scale)).isEqualTo(rounded(digits / scale));
    }

    @Provide
    Arbitrary<Double> scales() {
        return Arbitraries.of(1.0, 10.0, 100.0, 1e4, 1e6, 1e7, 3.0);
    }

    @Property
    void linesAreReadBack(@ForAll("texts") String one, @ForAll("texts") String three) {
        List<TableRow> rows = List.of(row(one, 0.5, three), row(three, 2, one));
        assertThat(TableCsv.rows(SPEC, TableCsv.lines(rows))).isEqualTo(rows);
        assertThat(TableCsv.lines(rows)).isEqualTo(TableCsv.line(rows.get(0)) + "\n" + TableCsv.line(rows.get(1)));
    }

    @Example
    void whatIsNotKnownIsEmptyAndWhatIsUnboundedIsInf() {
        assertThat(TableCsv.line(TableRow.of(SPEC, "", null, null))).isEqualTo("\"\",,");
        assertThat(TableCsv.line(row("a", Double.NaN, "b"))).isEqualTo("a,,b");
        assertThat(TableCsv.line(row("a", Double.POSITIVE_INFINITY, "b"))).isEqualTo("a,inf,b");
        assertThat(TableCsv.line(row("a", -0.0, "b"))).isEqualTo("a,0,b");
    }
}
