package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.coding.UnitMaker.Subject;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.extract.sentiment.LexiconSentiment;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Every actor that a sentence names: what does the sentence say of it? The program scores voices apart; a coder sees one
 * sentence, so of several voices the row with the strongest score answers. Where a model has scored, it decides whether
 * something was found; each method answers for itself.
 */
final class SentimentUnits {
    private static final String NEUTRAL = "neutral";
    private static final Comparator<TableRow> STRONGEST = Comparator.comparingDouble(
                    (TableRow row) -> -Math.abs(row.number("score")))
            .thenComparingInt(row -> row.integer("char_start"))
            .thenComparing(row -> row.text("voice"));

    private SentimentUnits() {}

    private record Place(int sentence, String target) implements Comparable<Place> {
        static Place of(TableRow row) {
            return new Place(row.integer("sentence_id"), row.text("target_id"));
        }

        @Override
        public int compareTo(Place other) {
            return sentence != other.sentence
                    ? Integer.compare(sentence, other.sentence)
                    : target.compareTo(other.target);
        }
    }

    static List<CodingUnit> of(ArticleEvidence evidence, UnitMaker maker) {
        Map<String, String> names = evidence.rows(EvidenceTables.MENTIONS).stream()
                .collect(Collectors.toMap(
                        row -> row.text("actor_id"), row -> row.text("actor_name"), (a, b) -> a, TreeMap::new));
        TreeMap<Place, List<TableRow>> rows = evidence.rows(EvidenceTables.SENTIMENTS).stream()
                .filter(row -> !row.text("target_id").isEmpty())
                .collect(Collectors.groupingBy(Place::of, TreeMap::new, Collectors.toList()));
        List<CodingUnit> units = new ArrayList<>();
        rows.forEach((place, found) -> units.add(unit(place, found, names, maker)));
        return units;
    }

    private static CodingUnit unit(Place place, List<TableRow> rows, Map<String, String> names, UnitMaker maker) {
        TreeMap<String, TreeMap<String, String>> machine = new TreeMap<>();
        rows.stream()
                .sorted(STRONGEST)
                .forEach(row ->
                        machine.putIfAbsent(row.text("method"), new TreeMap<>(Map.of("sentiment", row.text("label")))));
        TableRow first = rows.stream()
                .min(Comparator.comparingInt((TableRow row) -> row.integer("char_start"))
                        .thenComparingInt(row -> row.integer("char_end")))
                .orElseThrow();
        String name = names.getOrDefault(place.target(), first.text("surface"));
        return maker.of(
                CodingTask.SENTIMENT,
                place.sentence(),
                new Span(first.integer("char_start"), first.integer("char_end")),
                new Subject(place.target(), name),
                isFound(machine),
                machine);
    }

    private static boolean isFound(TreeMap<String, TreeMap<String, String>> machine) {
        String primary = machine.keySet().stream()
                .filter(method -> !method.equals(LexiconSentiment.METHOD))
                .findFirst()
                .orElse(LexiconSentiment.METHOD);
        return !machine.get(primary).get("sentiment").equals(NEUTRAL);
    }
}
