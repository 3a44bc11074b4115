package org.dispatchlens.common.codebook;

/**
 * Something that is wrong, or looks wrong, in a file of the codebook.
 *
 * @param file what messages call the file
 * @param line from 1; 0 where unknown
 * @param error whether the codebook cannot be used so; else it can, and a row or word of it is useless or doubtful
 * @param message what is wrong and how to mend it
 */
public record CodebookFinding(String file, int line, boolean error, String message) {
    @Override
    public String toString() {
        return file + (line > 0 ? " line " + line : "") + ": " + message;
    }
}
