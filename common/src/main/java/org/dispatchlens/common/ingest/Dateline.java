package org.dispatchlens.common.ingest;

/**
 * The dateline at the head of a dispatch: {@code TBILISI, Georgia, Sept 14 (Reuters) - }.
 *
 * @param place as printed
 * @param source what stands in the brackets, or empty
 * @param date ISO 8601 where a full date is printed, else empty
 * @param text all of it as printed
 */
record Dateline(String place, String source, String date, String text) {}
