package org.dispatchlens.common.coding;

import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;

/** Makes the units of one article, each with the sentences around it. */
record UnitMaker(ArticleFacts article, List<Sentence> sentences) {
    /** Most characters of a sentence beside the one that is coded. */
    private static final int ASIDE = 300;

    private static final String CUT = "…";

    /** Whom or what a question is about; empty for a whole sentence. */
    record Subject(String id, String text) {
        static final Subject SENTENCE = new Subject("", "");
    }

    /** @param span place in the article of the words that the question is about */
    CodingUnit of(
            CodingTask task,
            int sentence,
            Span span,
            Subject subject,
            boolean found,
            TreeMap<String, TreeMap<String, String>> machine) {
        Span whole = sentences.get(sentence).span();
        boolean marked = !subject.equals(Subject.SENTENCE);
        return new CodingUnit(
                task,
                article.articleId(),
                article.outlet(),
                sentence,
                span.start(),
                span.end(),
                subject.id(),
                subject.text(),
                sentence == 0 ? "" : end(text(sentence - 1)),
                text(sentence),
                sentence + 1 == sentences.size() ? "" : beginning(text(sentence + 1)),
                marked ? inside(span.start(), whole) : 0,
                marked ? inside(span.end(), whole) : 0,
                found,
                machine);
    }

    private String text(int sentence) {
        return sentences.get(sentence).text();
    }

    private static int inside(int offset, Span sentence) {
        return Math.max(0, Math.min(sentence.length(), offset - sentence.start()));
    }

    private static String end(String text) {
        int blank = text.indexOf(' ', Math.max(0, text.length() - ASIDE));
        return text.length() <= ASIDE ? text : CUT + text.substring(blank < 0 ? text.length() - ASIDE : blank);
    }

    private static String beginning(String text) {
        int blank = text.lastIndexOf(' ', ASIDE);
        return text.length() <= ASIDE ? text : text.substring(0, blank < 0 ? ASIDE : blank) + " " + CUT;
    }
}
