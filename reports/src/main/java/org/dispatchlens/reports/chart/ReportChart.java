package org.dispatchlens.reports.chart;

import java.util.Optional;
import org.dispatchlens.reports.ReportData;

/** One chart of the report: pure data in, a drawing out. */
public interface ReportChart {
    /** File name without extension and HTML id: lower-case letters, digits and hyphens; unique in a report. */
    String id();

    /** What the chart shows, in a few words. */
    String title();

    /** What is measured, on what rows, and how to read it, in one or two sentences. */
    String caption();

    /** Why there is nothing to draw, in words that suit a reader who sees the chart's title only. */
    String emptyReason();

    /** The drawing; empty when the data hold nothing for it. */
    Optional<Drawing> build(ReportData data);
}
