package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dispatchlens.common.extract.blame.BlameExtractor.Filtered;
import org.dispatchlens.common.extract.blame.RemovedBlame.Step;
import org.dispatchlens.common.extract.clauses.DocumentClauses;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Quote;

/**
 * What the rules of blame saw in a document beside the rows that they gave: rows that later steps took away, and words of the
 * codebook from which no rule made a row. It runs the rules themselves; a sentence without such words has no entry.
 */
public record BlameTrace(
        Map<Integer, List<RemovedBlame>> removed, Map<Integer, List<UnusedWord>> unused, List<Homed> homed) {
    /** A row before and after organs named without their state became those of the state that the text is about. */
    public record Homed(Blame before, Blame after) {}

    public BlameTrace {
        homed = List.copyOf(homed);
        removed = Map.copyOf(removed);
        unused = Map.copyOf(unused);
    }

    /** Runs the extractor's rules once more over a document. */
    public static BlameTrace of(BlameExtractor extractor, DocumentClauses document, List<Quote> quotes) {
        BlameVocabulary vocabulary = BlameVocabulary.of(extractor.lexicon());
        Map<Integer, List<RemovedBlame>> removed = new HashMap<>();
        Map<Integer, List<UnusedWord>> unused = new HashMap<>();
        List<Blame> before = extractor.bySentence(document, quotes, filtered -> {
            removed.put(filtered.scene().id(), removed(filtered));
            unused.put(filtered.scene().id(), new UnusedWords(filtered.scene(), vocabulary).beside(filtered.found()));
        });
        return new BlameTrace(removed, unused, homed(before, extractor.resolved(document, before)));
    }

    private static List<Homed> homed(List<Blame> before, List<Blame> after) {
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> new Homed(before.get(i), after.get(i)))
                .toList();
    }

    private static List<RemovedBlame> removed(Filtered f) {
        List<RemovedBlame> removed = new ArrayList<>();
        add(f.found(), f.withoutEchoes(), Step.ECHO, removed);
        add(f.withoutEchoes(), f.withoutDenied(), Step.DENIED, removed);
        add(f.withoutDenied(), f.oneEach(), Step.DUPLICATE, removed);
        return List.copyOf(removed);
    }

    private static void add(List<Blame> before, List<Blame> after, Step step, List<RemovedBlame> removed) {
        List<Blame> left = new ArrayList<>(before);
        after.forEach(left::remove);
        left.forEach(row -> removed.add(new RemovedBlame(row, step)));
    }
}
