package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.coding.FilledSheet.Cell;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;

class CoderTest {
    private static final SampleItem BLAME = new SampleItem(
            "B1", Samples.blame("a", "paper", 0, true), new Stratum(CodingTask.BLAME, "paper", true), 4, 1);
    private static final SampleItem FIGURE = new SampleItem(
            "F1",
            Samples.unit(CodingTask.FIGURES, "a", "paper", 1, true, "rules", new TreeMap<>(Map.of("figure", "yes"))),
            new Stratum(CodingTask.FIGURES, "paper", true),
            4,
            1);
    private static final CodingSample SAMPLE = CodingSample.of(List.of(BLAME, FIGURE));

    private static Coder coder(String item, CodingTask task, String... answers) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < answers.length; i += 2) {
            cells.add(new Cell(item, task, answers[i], answers[i + 1], "sheet Blame, cell C" + (6 + i)));
        }
        return Coder.of(new FilledSheet("ann.xlsx", SAMPLE.id(), "ann", cells), SAMPLE, Samples.PARTIES);
    }

    private static String blame(String variable, String answer) {
        Coder coder = coder("B1", CodingTask.BLAME, "blame", "YES ", variable, answer);
        return coder.answer(BLAME, CodingTask.BLAME.variable(variable)).orElse("");
    }

    private static String figure(String variable, String answer) {
        Coder coder = coder("F1", CodingTask.FIGURES, "figure", "yes", variable, answer);
        return coder.answer(FIGURE, CodingTask.FIGURES.variable(variable)).orElse("");
    }

    @Test
    void answersAreTakenAsPeopleWriteThem() {
        assertThat(blame("form", " Accusation ")).isEqualTo("accusation");
        assertThat(blame("voice", "direct")).isEqualTo("DIRECT");
        assertThat(blame("accuser", "Armenia (ARM)")).isEqualTo("ARM");
        assertThat(blame("accuser", "aze")).isEqualTo("AZE");
        assertThat(blame("accuser", "Outlet")).isEqualTo("outlet");
        assertThat(blame("accused", "UN")).isEqualTo("UN");
        assertThat(blame("form", "  ")).isEmpty();
        assertThat(figure("low", "105,000")).isEqualTo("105000");
        assertThat(figure("low", "6 600")).isEqualTo("6600");
        assertThat(figure("low", "1.5")).isEqualTo("1.5");
        assertThat(figure("high", "No bound")).isEqualTo("no bound");
    }

    @Test
    void questionsThatWereNotAskedHaveNoAnswer() {
        Coder coder = coder("B1", CodingTask.BLAME, "blame", "no", "form", "denial", "note", "=why?");
        assertThat(coder.answer(BLAME, CodingTask.BLAME.key())).contains("no");
        assertThat(coder.answer(BLAME, CodingTask.BLAME.variable("form"))).isEmpty();
        assertThat(coder.notes()).isEqualTo(Map.of("B1", "=why?"));
        Coder nobody = coder("B1", CodingTask.BLAME, "form", "denial");
        assertThat(nobody.answer(BLAME, CodingTask.BLAME.variable("form"))).isEmpty();
    }

    @Test
    void aWrongAnswerIsToldWithItsPlaceAndWhatIsAllowed() {
        assertThatThrownBy(() -> blame("form", "accusaton"))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "ann.xlsx sheet Blame, cell C8: 'accusaton' is no answer to form; allowed: accusation, assertion,"
                                + " nominal, claim, denial");
        assertThatThrownBy(() -> blame("accuser", "=HYPERLINK(\"x\")"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nobody, outlet, other, or a name of the list on the sheet Codes");
        for (String wrong : List.of("-1", "1e9", "many", "1,00", "NaN", "9".repeat(13))) {
            assertThatThrownBy(() -> figure("low", wrong))
                    .as(wrong)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("a number of at least 0, none");
        }
        assertThatThrownBy(() -> figure("low", "no bound")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> blame("form", "long\ntext ".repeat(50)))
                .isInstanceOf(InputException.class)
                .message()
                .hasLineCount(1);
    }

    @Test
    void itemsThatTheSampleDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> coder("B2", CodingTask.BLAME, "blame", "yes"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no item 'B2'");
        assertThatThrownBy(() -> coder("F1", CodingTask.BLAME, "blame", "yes"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no item 'F1' on this sheet");
        assertThatThrownBy(() -> coder("B1", CodingTask.BLAME, "blame", "yes", "blame", "yes"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("stands twice");
    }
}
