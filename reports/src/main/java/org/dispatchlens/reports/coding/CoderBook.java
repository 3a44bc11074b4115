package org.dispatchlens.reports.coding;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingSample;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.coding.SampleItem;
import org.dispatchlens.reports.workbook.Styles;

/** The workbook of one coder: instructions, a sheet for each task, and the list of codes. */
final class CoderBook {
    private final XSSFWorkbook workbook;
    private final CodingSample sample;
    private final CodingGuide guide;
    private final Parties parties;
    private final Styles styles;

    CoderBook(XSSFWorkbook workbook, CodingSample sample, CodingGuide guide, Parties parties) {
        this.workbook = workbook;
        this.sample = sample;
        this.guide = guide;
        this.parties = parties;
        this.styles = new Styles(workbook);
    }

    void draw(String coder) {
        List<CodingGuide.Task> tasks = guide.tasks().stream()
                .filter(task -> !sample.items(task.codingTask()).isEmpty())
                .toList();
        new InstructionsSheet(workbook, styles, guide, tasks).draw(sample, coder);
        AnswerStyles answers = new AnswerStyles(workbook, styles);
        for (CodingGuide.Task task : tasks) {
            List<SampleItem> items = sample.inOrderOf(coder, task.codingTask());
            new TaskSheet(workbook, styles, answers, task).draw(items);
        }
        new CodesSheet(workbook, styles, parties).draw(sample.id(), tasks);
    }
}
