package org.dispatchlens.common.ingest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.counts.Mergeable;

/**
 * Counts short lines per outlet, to find the furniture that no rule knows: lines of at most 12 words that stand in at
 * least 3 files and at least 30 % of the outlet's files, the first line of a file included. Below the first paragraph
 * sentences never count, so that a wire copy that an outlet prints again and again keeps its body. Files with the same
 * text count as one, so that an article that an archive holds several times keeps its title and section headings.
 */
public final class RepeatedLines implements Mergeable<ParsedDispatch, RepeatedLines> {
    private static final long serialVersionUID = 1L;
    private static final int MIN_FILES = 3;
    private static final double MIN_SHARE = 0.3;

    /** Fingerprints of the texts of each outlet. */
    private final TreeMap<String, TreeSet<Long>> texts = new TreeMap<>();

    /** Fingerprints of the texts with each line of each outlet. */
    private final TreeMap<String, TreeMap<String, TreeSet<Long>>> lines = new TreeMap<>();

    @Override
    public RepeatedLines add(ParsedDispatch dispatch) {
        Set<Long> text = Set.of(fingerprint(dispatch));
        textsOf(dispatch.outlet()).addAll(text);
        dispatch.repeatable().forEach(line -> count(dispatch.outlet(), line, text));
        return this;
    }

    @Override
    public RepeatedLines merge(RepeatedLines other) {
        other.texts.forEach((outlet, found) -> textsOf(outlet).addAll(found));
        other.lines.forEach((outlet, counts) -> counts.forEach((line, found) -> count(outlet, line, found)));
        return this;
    }

    private TreeSet<Long> textsOf(String outlet) {
        return texts.computeIfAbsent(outlet, o -> new TreeSet<>());
    }

    private void count(String outlet, String line, Set<Long> found) {
        lines.computeIfAbsent(outlet, o -> new TreeMap<>())
                .computeIfAbsent(line, l -> new TreeSet<>())
                .addAll(found);
    }

    /** Polynomial hash of the dispatch's lines in 64 bits; files with the same one count as one text. */
    public static long fingerprint(ParsedDispatch dispatch) {
        long hash = 17;
        for (SourceLine line : dispatch.lines()) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                hash = 1_000_003 * hash + text.charAt(i);
            }
            hash = 1_000_003 * hash + '\n';
        }
        return hash;
    }

    /**
     * Whether a line is furniture.
     *
     * @param found texts of the outlet that have the line
     * @param all texts of the outlet
     */
    public static boolean isRepeated(long found, long all) {
        return found >= MIN_FILES && found >= MIN_SHARE * all;
    }

    /** Whether an outlet of so many texts can have repeated lines at all. */
    public static boolean canRepeat(long all) {
        return all >= MIN_FILES;
    }

    /** The outlet's repeated lines, in alphabetical order. */
    public Set<String> of(String outlet) {
        int all = texts.getOrDefault(outlet, new TreeSet<>()).size();
        Set<String> repeated = new TreeSet<>();
        Map<String, TreeSet<Long>> counts = lines.getOrDefault(outlet, new TreeMap<>());
        counts.forEach((line, found) -> {
            if (isRepeated(found.size(), all)) {
                repeated.add(line);
            }
        });
        return repeated;
    }

    /** The repeated lines of every outlet that has any. */
    public Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String outlet : lines.keySet()) {
            Set<String> repeated = of(outlet);
            if (!repeated.isEmpty()) {
                all.put(outlet, repeated);
            }
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepeatedLines that && texts.equals(that.texts) && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return 31 * texts.hashCode() + lines.hashCode();
    }

    @Override
    public String toString() {
        return "RepeatedLines" + texts.keySet();
    }
}
