package org.dispatchlens.common.extract.figures;

import java.util.List;
import org.dispatchlens.common.extract.AnnotatedSentence;

/** The sentences of one document, cut into pieces when first asked for; most are never looked at. */
final class SentenceViews {
    private final List<AnnotatedSentence> sentences;
    private final SentenceView[] views;

    SentenceViews(List<AnnotatedSentence> sentences) {
        this.sentences = sentences;
        this.views = new SentenceView[sentences.size()];
    }

    /** The sentence at that place, or null outside the document. */
    SentenceView at(int index) {
        if (index < 0 || index >= views.length) {
            return null;
        }
        if (views[index] == null) {
            views[index] = SentenceView.of(sentences.get(index));
        }
        return views[index];
    }
}
