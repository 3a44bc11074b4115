package org.dispatchlens.reports.chart;

import org.jfree.chart.JFreeChart;

/**
 * A chart with the size that it reads well at.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels; grows with the number of rows
 * @param summary the main values in words, for readers who cannot see the picture
 */
public record Drawing(JFreeChart chart, int width, int height, String summary) {}
