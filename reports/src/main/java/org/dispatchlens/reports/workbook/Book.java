package org.dispatchlens.reports.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispatchlens.reports.ReportData;

/** A workbook in the making: its data, styles, and where things came to stand. Belongs to one thread. */
final class Book {
    /** Findings of the Evidence sheet; a sheet of Excel holds 1,048,576 rows in all. */
    static final int MAX_EVIDENCE = 1_000_000;

    private final StreamedWorkbook streams;
    private final XSSFWorkbook workbook;
    private final ReportData data;
    private final Styles styles;
    private final EvidenceList evidence;
    private final EvidenceIndex index;
    private final ArticleIndex articles;
    private final Map<String, TableArea> areas = new HashMap<>();

    Book(StreamedWorkbook streams, ReportData data) {
        this.streams = streams;
        this.workbook = streams.getXSSFWorkbook();
        this.data = data;
        this.styles = new Styles(workbook);
        this.articles = ArticleIndex.of(data);
        this.evidence = EvidenceList.of(data, articles, MAX_EVIDENCE);
        this.index = new EvidenceIndex(workbook, evidence);
    }

    /** Makes the sheets that are streamed. */
    StreamedWorkbook streams() {
        return streams;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    ReportData data() {
        return data;
    }

    Styles styles() {
        return styles;
    }

    EvidenceList evidence() {
        return evidence;
    }

    EvidenceIndex index() {
        return index;
    }

    ArticleIndex articles() {
        return articles;
    }

    /** Remembers a table that charts of other sheets draw on. */
    TableArea remember(String name, TableArea area) {
        areas.put(name, area);
        return area;
    }

    /** A remembered table, or null when it was not drawn. */
    TableArea area(String name) {
        return areas.get(name);
    }
}
