package org.dispatchlens.common.model;

import java.io.Serializable;

/**
 * Something that was given and did not become an article.
 *
 * @param detail one line that tells which file it is and what is wrong with it
 */
public record Reject(String sourceFile, RejectCode code, String detail) implements Serializable {}
