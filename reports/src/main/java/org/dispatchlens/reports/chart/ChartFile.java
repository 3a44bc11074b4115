package org.dispatchlens.reports.chart;

import java.nio.file.Path;

/**
 * One chart as written.
 *
 * @param id file name without extension
 * @param title what it shows
 * @param caption what is measured and how to read it
 * @param summary the main values in words (alternative text)
 * @param drawn false when there was nothing to draw; the files then say why
 * @param width in CSS pixels; the PNG has twice as many
 * @param height in CSS pixels
 */
public record ChartFile(
        String id,
        String title,
        String caption,
        String summary,
        boolean drawn,
        int width,
        int height,
        Path png,
        Path svg) {}
