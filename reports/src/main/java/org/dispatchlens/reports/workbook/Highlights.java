package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.tables.TableRow;

/**
 * Finds the words of an evidence row in its sentence. Tables give offsets into the article, not into the sentence;
 * where a sentence starts follows from rows whose words occur in it: the start on which all of them agree.
 */
final class Highlights {
    private final Map<List<Object>, Set<Integer>> starts = new HashMap<>();

    Highlights(List<EvidenceRow> rows) {
        for (EvidenceRow row : rows) {
            if (row.kind() != EvidenceKind.BLAME) {
                learn(row.row(), row.kind().text(row.row()).matches().get(0));
            }
        }
    }

    private void learn(TableRow row, String words) {
        Set<Integer> candidates = new HashSet<>();
        for (int at : occurrences(row.text("sentence"), words)) {
            candidates.add(row.integer("char_start") - at);
        }
        if (!candidates.isEmpty()) {
            Set<Integer> known = starts.computeIfAbsent(place(row), key -> new HashSet<>(candidates));
            Set<Integer> both = new HashSet<>(known);
            both.retainAll(candidates);
            if (!both.isEmpty()) {
                starts.put(place(row), both);
            }
        }
    }

    /** The sentence of a row with its matched words; without them where they do not stand in it as they are. */
    Sentence sentence(EvidenceRow evidence) {
        TableRow row = evidence.row();
        String raw = row.text("sentence");
        String text = SafeText.escape(SafeText.clean(raw));
        if (!text.equals(raw)) {
            return new Sentence(text, List.of());
        }
        List<Sentence.Range> ranges = new ArrayList<>();
        int from = expected(row, raw);
        for (String words : evidence.kind().text(row).matches()) {
            int at = find(raw, words, from);
            if (at >= 0) {
                ranges.add(new Sentence.Range(at, at + words.length()));
            }
        }
        return new Sentence(raw, disjoint(ranges));
    }

    private int expected(TableRow row, String sentence) {
        Set<Integer> known = starts.getOrDefault(place(row), Set.of());
        int from =
                known.size() == 1 ? row.integer("char_start") - known.iterator().next() : 0;
        return from >= 0 && from < sentence.length() ? from : 0;
    }

    private static int find(String sentence, String words, int from) {
        if (words.isBlank()) {
            return -1;
        }
        int at = sentence.indexOf(words, from);
        return at >= 0 ? at : sentence.indexOf(words);
    }

    private static List<Integer> occurrences(String sentence, String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = words.isBlank() ? -1 : sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            found.add(at);
        }
        return found;
    }

    private static List<Sentence.Range> disjoint(List<Sentence.Range> ranges) {
        List<Sentence.Range> out = new ArrayList<>();
        ranges.sort(Comparator.comparingInt(Sentence.Range::start).thenComparingInt(Sentence.Range::end));
        for (Sentence.Range next : ranges) {
            Sentence.Range last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && next.start() <= last.end()) {
                out.set(out.size() - 1, new Sentence.Range(last.start(), Math.max(last.end(), next.end())));
            } else {
                out.add(next);
            }
        }
        return out;
    }

    private static List<Object> place(TableRow row) {
        return List.of(row.text("article_id"), row.integer("sentence_id"));
    }
}
