package org.dispatchlens.common.model;

/**
 * A line that was removed from a dispatch.
 *
 * @param lineNo 1-based line in the decoded file
 * @param ruleId rule that removed it
 */
public record FurnitureLine(int lineNo, String ruleId, String line) {}
