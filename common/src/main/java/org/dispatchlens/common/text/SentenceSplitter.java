package org.dispatchlens.common.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;

/**
 * Article text to sentences: the OpenNLP maximum-entropy detector, line by line, with {@link SentenceRepair} on top.
 *
 * <p>A paragraph is a line; lines are never joined. The title is line 0. Thread-safe: the model is shared, each thread
 * has its own detector.
 */
public final class SentenceSplitter {
    private static final String MODEL = "/language/en-sent.bin";
    private static final ThreadLocal<SentenceDetectorME> DETECTOR =
            ThreadLocal.withInitial(() -> new SentenceDetectorME(ModelHolder.MODEL));

    private SentenceSplitter() {}

    /** Sentences in text order; each text equals the article's slice, without surrounding blanks. */
    public static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            for (Span span : paragraph(text, from, end)) {
                sentences.add(new Sentence(sentences.size(), paragraph, span, span.of(text)));
            }
            paragraph++;
            from = end + 1;
        }
        return sentences;
    }

    private static List<Span> paragraph(String text, int from, int end) {
        String line = text.substring(from, end);
        if (line.isBlank()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (opennlp.tools.util.Span s : DETECTOR.get().sentPosDetect(line)) {
            found.add(new Span(from + s.getStart(), from + s.getEnd()));
        }
        return SentenceRepair.repair(text, new Span(from, end), found);
    }

    private static final class ModelHolder {
        static final SentenceModel MODEL = LanguageModel.read(SentenceSplitter.MODEL, SentenceModel::new);
    }
}
