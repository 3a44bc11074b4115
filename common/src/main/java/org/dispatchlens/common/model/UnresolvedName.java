package org.dispatchlens.common.model;

/** A capitalised name that nothing in the codebook resolves. */
public record UnresolvedName(int sentenceId, Span span, String surface) {}
