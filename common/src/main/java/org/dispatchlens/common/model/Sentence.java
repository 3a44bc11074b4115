package org.dispatchlens.common.model;

/**
 * One sentence of an article.
 *
 * @param id 0-based index in the article; 0 is the title
 * @param paragraph 0-based index of its paragraph (line) in the text
 * @param span offsets into the article text, without surrounding blanks
 * @param text the sentence as it stands in the article
 */
public record Sentence(int id, int paragraph, Span span, String text) {}
