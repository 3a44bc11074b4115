package org.dispatchlens.reports;

import java.nio.file.Path;
import org.dispatchlens.common.report.ReportStage;
import org.dispatchlens.reports.chart.ChartWriter;
import org.dispatchlens.reports.page.PageWriter;
import org.dispatchlens.reports.workbook.WorkbookWriter;

/** The report stage: exported tables in; workbook, charts and page out. */
public final class FramingReport implements ReportStage {
    /** Name of the workbook in the report folder. */
    public static final String WORKBOOK = "framing-report.xlsx";

    private static final String CHARTS = "charts";
    private static final String PAGE = "index.html";

    @Override
    public void write(Path exports, Path runJson, Path report) {
        Path charts = report.resolve(CHARTS);
        try (ReportData data = ReportData.load(exports, runJson)) {
            WorkbookWriter.write(data, report.resolve(WORKBOOK));
            ChartWriter.write(data, charts);
            PageWriter.write(data, charts, report.resolve(PAGE));
        }
    }
}
