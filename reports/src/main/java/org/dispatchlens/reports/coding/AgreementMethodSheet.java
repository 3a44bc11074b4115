package org.dispatchlens.reports.coding;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.reports.workbook.Field;
import org.dispatchlens.reports.workbook.Look;
import org.dispatchlens.reports.workbook.SheetCanvas;
import org.dispatchlens.reports.workbook.Styles;
import org.dispatchlens.reports.workbook.TableBlock;

/** How the sample was drawn and every number was made. */
final class AgreementMethodSheet {
    private record Line(String what, String how) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "Sample",
                    "A stratified random sample. Strata: task, outlet, and whether the program found something. Half of a task's"
                            + " items come from units with a finding and half from the others; within a half the outlets take turns."
                            + " Where there are too many outlets for that, the smaller ones are one stratum. Within a stratum each"
                            + " unit has the same chance."),
            new Line(
                    "Units",
                    "Blame: every sentence. Figures: every number that a sentence prints, whatever it counts; people counted"
                            + " without a number (a soldier) are no units, since marking them would tell what the program found."
                            + " Sentiment: every actor that the program sees in a sentence, so that actors which it overlooks are"
                            + " not measured."),
            new Line(
                    "Krippendorff's alpha",
                    "1 - Do/De, the observed disagreement over that expected by chance; any number of coders, missing answers"
                            + " allowed. Codes: nominal. Numbers: interval, without the answers none and no bound. K. Krippendorff,"
                            + " Computing Krippendorff's Alpha-Reliability (2011). Reading: from .800 reliable, from .667 for"
                            + " tentative conclusions (Content Analysis, 2004, p. 241). Where all answers are the same, alpha has"
                            + " no meaning, and that is said instead."),
            new Line(
                    "Equal answers",
                    "Share of pairs of answers to one unit that are equal; a unit counts by its number of answers."),
            new Line(
                    "Majority",
                    "The answer that more coders gave than any other. Ties have no majority and are left out of the program's"
                            + " numbers; the table agreement.csv says how many there are (ties)."),
            new Line(
                    "Precision, recall, F1",
                    "Σ w·TP over Σ w·(TP + FP), over Σ w·(TP + FN), and 2 Σ w·TP over Σ w·(2 TP + FP + FN). The weight w is the"
                            + " number of units of the stratum over the number of its items on which the coders decided, so that the"
                            + " numbers hold for the archive and not for the sample. What was missed is seen only in the items"
                            + " without a finding, each of which stands for many units; recall therefore has a wide interval."),
            new Line(
                    "Accuracy",
                    "First question of a task: weighted share of items on which program and majority give the same answer. Other"
                            + " questions: the same among items on which both say yes. A sentence with several charges is compared"
                            + " by its first."),
            new Line(
                    "Low and high",
                    "95 % percentile bootstrap, 2,000 replicates, whole articles drawn with replacement, seeded by the name of the"
                            + " number. Where all items say the same, Wilson's interval, for the program with Kish's effective"
                            + " number of items. Where the sample shows no miss, the lower ends of recall and F1 allow for as many as"
                            + " Wilson's upper end gives for the items without a finding. None for an alpha of exactly 1 and"
                            + " with fewer than two articles. With few articles intervals are too short."),
            new Line(
                    "Not enough data",
                    "Fewer items than the minimum of the case file (5 without one) carry no number."));

    private final SheetCanvas canvas;

    AgreementMethodSheet(XSSFWorkbook workbook, Styles styles) {
        this.canvas = new SheetCanvas(workbook, styles, "Method");
    }

    void draw() {
        canvas.sheet().getFooter().setLeft(AgreementBook.FOOTER);
        canvas.title("Method", "How the sample was drawn and every number was made.");
        TableBlock.draw(
                canvas,
                "agreement_method",
                List.of(
                        Field.<Line>of("What", Look.TEXT, Line::what).width(24),
                        Field.<Line>of("How", Look.WRAP, Line::how).width(110)),
                LINES,
                "");
        canvas.finish();
    }
}
