package org.dispatchlens.reports.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.Measured;
import org.dispatchlens.reports.workbook.Field;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SheetCanvas;
import org.dispatchlens.reports.workbook.Styles;
import org.dispatchlens.reports.workbook.TableBlock;

/** The numbers: coders with each other, the program against the coders, and how much was coded. */
final class AgreementSheet {
    private final CodingAgreement agreement;
    private final AgreementWords words;
    private final SheetCanvas canvas;

    AgreementSheet(XSSFWorkbook workbook, Styles styles, CodingAgreement agreement, AgreementWords words) {
        this.agreement = agreement;
        this.words = words;
        this.canvas = new SheetCanvas(workbook, styles, "Agreement");
    }

    void draw() {
        canvas.sheet().getFooter().setLeft(AgreementBook.FOOTER);
        canvas.title(
                "Agreement of coders",
                agreement.coders().size() + (agreement.coders().size() == 1 ? " coder, " : " coders, ")
                        + agreement.sample().items().size() + " items of sample "
                        + agreement.sample().id() + "; numbers on fewer than " + agreement.minimumN()
                        + " items are not given.");
        canvas.heading("In short");
        agreement.tasks().forEach(task -> sentences(task).forEach(this::text));
        canvas.skip(1);
        coders();
        program();
        answered();
        canvas.finish();
    }

    private void text(String text) {
        canvas.paragraph(canvas.row(), 0, 10, text, Look.BODY);
        canvas.skip(1);
    }

    private List<String> sentences(CodingTask task) {
        String key = task.key().id();
        List<String> methods = agreement.measured(task, key).stream()
                .filter(m -> m.measure().equals("accuracy"))
                .map(Measured::who)
                .toList();
        List<String> lines = new ArrayList<>();
        agreement.measured(task, key).stream()
                .filter(m -> m.measure().equals("alpha"))
                .forEach(alpha -> lines.add(words.task(task) + ": " + InShort.coders(alpha)));
        methods.forEach(method -> lines.add(
                words.task(task) + ", program (" + method + "): " + InShort.program(agreement, task, method)));
        return lines;
    }

    private void coders() {
        canvas.heading("Coders with each other");
        canvas.note(
                "Alpha: 1 is full agreement, 0 what chance gives. Questions after the first of a task are compared only"
                        + " where coders said yes to it. Of the sample as drawn: it holds more findings than the archive.");
        List<Measured> alphas = rows(m -> m.measure().equals("alpha"));
        TableBlock.draw(
                canvas,
                "coders_agreement",
                List.of(
                        text("Task", m -> words.task(m.task()), 14),
                        text("Question", m -> words.question(m.task(), m.variable()), 14),
                        text(
                                "Level",
                                m -> m.task().variable(m.variable()).level().code(),
                                12),
                        count("Units", Measured::n),
                        count("Answers", Measured::values),
                        share("Equal answers", m -> equal(m).estimate().value()),
                        score("Alpha", m -> m.estimate().value()),
                        score("Low", m -> m.estimate().low()),
                        score("High", m -> m.estimate().high()),
                        text("Reading", AgreementWords::reading, 30)),
                alphas,
                "One coder: nobody to agree with. Give the sheets of two or more coders for alpha.");
    }

    private Measured equal(Measured alpha) {
        return agreement.measured(alpha.task(), alpha.variable()).stream()
                .filter(m -> m.measure().equals("agreement"))
                .findFirst()
                .orElseThrow();
    }

    private void program() {
        canvas.heading("Program against the coders' majority");
        canvas.note(
                "Each item weighs as many units of the archive as it stands for. Precision: of what the program says, how"
                        + " much the coders say too. Recall: of what the coders say, how much the program says too.");
        List<Measured> rows =
                rows(m -> List.of("precision", "recall", "f1", "accuracy").contains(m.measure()));
        TableBlock.draw(
                canvas,
                "program_agreement",
                List.of(
                        text("Task", m -> words.task(m.task()), 14),
                        text("Question", m -> words.question(m.task(), m.variable()), 14),
                        text("Measure", AgreementWords::measure, 22),
                        count("Items", Measured::n),
                        count("Articles", Measured::articles),
                        text("Method", Measured::who, 16),
                        share("Value", m -> m.estimate().value()),
                        share("Low", m -> m.estimate().low()),
                        share("High", m -> m.estimate().high()),
                        text("Status", Measured::status, 16)),
                rows,
                "Nothing was coded.");
    }

    private void answered() {
        canvas.heading("How much was coded");
        TableBlock.draw(
                canvas,
                "coders_answered",
                List.of(
                        text("Coder", m -> m.who(), 14),
                        text("Task", m -> words.task(m.task()), 14),
                        share("Coded", m -> m.estimate().value()),
                        count("Items", Measured::n)),
                rows(m -> m.measure().equals("answered")),
                "Nothing was coded.");
    }

    private List<Measured> rows(Predicate<Measured> test) {
        return agreement.measured().stream().filter(test).toList();
    }

    private static Field<Measured> text(String head, Function<Measured, Object> value, int width) {
        return Field.<Measured>of(head, Look.TEXT, value).width(width);
    }

    private static Field<Measured> count(String head, Function<Measured, Object> value) {
        return Field.of(head, Look.COUNT, value);
    }

    private static Field<Measured> share(String head, Function<Measured, Object> value) {
        return Field.of(head, Look.SHARE, value);
    }

    private static Field<Measured> score(String head, Function<Measured, Object> value) {
        return Field.of(head, Look.SCORE, value);
    }
}
