package org.dispatchlens.reports.workbook;

import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;

/**
 * A sentence with its matched words on the way to a streamed sheet. POI's own rich text builds a document of XML objects
 * for each cell, which takes longer than all else of a long sheet; {@link RichSheetWriter} needs no more than the places.
 */
final class MarkedText implements RichTextString {
    private final Sentence sentence;
    private final String font;

    /**
     * @param font properties of the runs of matched words, as they stand in the file
     */
    MarkedText(Sentence sentence, String font) {
        this.sentence = sentence;
        this.font = font;
    }

    Sentence sentence() {
        return sentence;
    }

    String font() {
        return font;
    }

    @Override
    public String getString() {
        return sentence.text();
    }

    @Override
    public int length() {
        return sentence.text().length();
    }

    @Override
    public int numFormattingRuns() {
        return sentence.spans().size();
    }

    @Override
    public int getIndexOfFormattingRun(int index) {
        return sentence.spans().get(index).start();
    }

    @Override
    public void applyFont(int start, int end, short font) {
        throw fixed();
    }

    @Override
    public void applyFont(int start, int end, Font font) {
        throw fixed();
    }

    @Override
    public void applyFont(Font font) {
        throw fixed();
    }

    @Override
    public void applyFont(short font) {
        throw fixed();
    }

    @Override
    public void clearFormatting() {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException("what is set off is settled when the text is made");
    }
}
