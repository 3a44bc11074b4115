package org.dispatchlens.reports.workbook;

/**
 * One statement of the overview.
 *
 * @param topic a word or two before it
 * @param text the statement, with n and uncertainty
 * @param sheet sheet that shows it in full
 */
record StoryLine(String topic, String text, String sheet) {}
