package org.dispatchlens.reports.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.Coder;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingUnit;
import org.dispatchlens.common.coding.Disagreement;
import org.dispatchlens.reports.workbook.Field;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SafeText;
import org.dispatchlens.reports.workbook.Sentence;
import org.dispatchlens.reports.workbook.SheetCanvas;
import org.dispatchlens.reports.workbook.Styles;
import org.dispatchlens.reports.workbook.TableBlock;

/** Every answer on which coders differ, or the program from them: what to talk about. */
final class DifferencesSheet {
    private static final int SENTENCE_WIDTH = 76;
    private static final int ANSWER_WIDTH = 18;

    private final CodingAgreement agreement;
    private final AgreementWords words;
    private final SheetCanvas canvas;

    DifferencesSheet(XSSFWorkbook workbook, Styles styles, CodingAgreement agreement, AgreementWords words) {
        this.agreement = agreement;
        this.words = words;
        this.canvas = new SheetCanvas(workbook, styles, "Differences");
    }

    void draw() {
        canvas.sheet().getFooter().setLeft(AgreementBook.FOOTER);
        canvas.title(
                "Differences",
                "Every answer on which coders differ, or on which the program differs from most of them.");
        TableBlock.draw(
                canvas,
                "differences",
                fields(),
                agreement.disagreements(),
                "There are no differences in what was coded.");
        canvas.finish();
    }

    private List<Field<Disagreement>> fields() {
        List<Field<Disagreement>> fields = new ArrayList<>();
        fields.add(text("Item", d -> d.item().item(), 13));
        fields.add(text("Task", d -> words.task(d.item().unit().task()), 12));
        fields.add(text("Question", d -> words.question(d.item().unit().task(), d.variable()), 12));
        fields.add(text("Who differs", d -> d.amongCoders() ? "coders" : "program", 12));
        fields.add(text("About", d -> d.item().unit().subject(), ANSWER_WIDTH));
        fields.add(Field.<Disagreement>of(
                        "Sentence", Look.WRAP, d -> sentence(d.item().unit()))
                .width(SENTENCE_WIDTH));
        for (Coder coder : agreement.coders()) {
            fields.add(text(coder.name(), d -> answer(d, d.coders().get(coder.name())), ANSWER_WIDTH));
        }
        TreeSet<String> methods = new TreeSet<>();
        agreement.disagreements().forEach(d -> methods.addAll(d.machine().keySet()));
        methods.forEach(method ->
                fields.add(text("Program: " + method, d -> answer(d, d.machine().get(method)), ANSWER_WIDTH)));
        fields.add(
                Field.<Disagreement>of("Notes", Look.WRAP, Disagreement::notes).width(36));
        fields.add(text("Outlet", d -> d.item().unit().outlet(), 24));
        fields.add(text("Article", d -> d.item().unit().articleId(), 30));
        return fields;
    }

    private static Field<Disagreement> text(
            String head, java.util.function.Function<Disagreement, Object> value, int width) {
        return Field.<Disagreement>of(head, Look.TEXT, value).width(width);
    }

    private String answer(Disagreement difference, String code) {
        return code == null ? "" : words.answer(difference.item().unit().task(), difference.variable(), code);
    }

    private static Sentence sentence(CodingUnit unit) {
        String text = SafeText.escape(SafeText.clean(unit.sentence()));
        boolean marked = text.equals(unit.sentence()) && unit.markEnd() > unit.markStart();
        return new Sentence(text, marked ? List.of(new Sentence.Range(unit.markStart(), unit.markEnd())) : List.of());
    }
}
