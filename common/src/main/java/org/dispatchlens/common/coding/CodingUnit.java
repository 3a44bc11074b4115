package org.dispatchlens.common.coding;

import java.io.Serializable;
import java.util.TreeMap;

/**
 * One thing to be coded, with what the program says of it.
 *
 * @param sentenceId 0-based sentence in the article
 * @param start first UTF-16 offset of the unit in the article: the number, the target's name, or the sentence
 * @param end offset after it
 * @param subjectId codebook id of the target, else empty
 * @param subject the number as printed or the target's name; empty for a sentence
 * @param before end of the sentence before, or empty
 * @param after beginning of the sentence after, or empty
 * @param markStart first offset inside the sentence of the words that the question is about
 * @param markEnd offset after them; equal to {@code markStart} where it is about the whole sentence
 * @param found whether the program found something here
 * @param machine the program's answers by method and variable
 */
public record CodingUnit(
        CodingTask task,
        String articleId,
        String outlet,
        int sentenceId,
        int start,
        int end,
        String subjectId,
        String subject,
        String before,
        String sentence,
        String after,
        int markStart,
        int markEnd,
        boolean found,
        TreeMap<String, TreeMap<String, String>> machine)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What tells it from every other unit of a run. */
    String id() {
        return String.join("|", task.code(), articleId, sentenceId + "", start + "", end + "", subjectId);
    }
}
