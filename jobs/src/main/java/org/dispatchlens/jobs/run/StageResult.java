package org.dispatchlens.jobs.run;

import java.util.Map;

/**
 * What a stage did.
 *
 * @param articles articles that went through it
 * @param words the outcome in words, for the progress line
 * @param counts counts for the run record
 */
public record StageResult(long articles, String words, Map<String, Long> counts) {}
