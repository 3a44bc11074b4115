/** Charts: one class per chart turns report data into a JFreeChart; {@link ChartWriter} renders them as PNG and SVG. */
package org.dispatchlens.reports.chart;
