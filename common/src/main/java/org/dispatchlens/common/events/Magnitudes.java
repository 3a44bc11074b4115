package org.dispatchlens.common.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.tables.TableRow;

/**
 * PLOVER's numbers of an act: {@code dead}, {@code injured} and {@code size} of an ASSAULT, {@code arrested} of a COERCE.
 *
 * <p>A figure is taken only from the act's own sentence, when it is of the current event, has a number, is the only one of its
 * kind there, does not count the doer's own people, and the sentence tells such acts of one doer only.
 */
final class Magnitudes {
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            "ASSAULT", Map.of("killed", "dead", "wounded", "injured", "casualties", "size"),
            "COERCE", Map.of("arrested", "arrested"));
    private static final String CURRENT = "current";

    private Magnitudes() {}

    static Map<String, Long> of(TableRow blame, Deed deed, ArticleRows article) {
        Map<String, Long> found = new TreeMap<>();
        boolean act = deed.happened() && !deed.code().spoken();
        Map<String, String> fields = FIELDS.getOrDefault(deed.code().plover(), Map.of());
        int sentence = blame.integer("sentence_id");
        if (act && !fields.isEmpty() && oneDoer(blame, article)) {
            fields.forEach((kind, field) ->
                    only(kind, deed, article.figuresOf(sentence)).ifPresent(number -> found.put(field, number)));
        }
        return found;
    }

    private static boolean oneDoer(TableRow blame, ArticleRows article) {
        return article.blamesOf(blame.integer("sentence_id")).stream()
                .filter(row -> CameoCode.find(row.text("cameo"))
                        .filter(code -> !code.spoken())
                        .isPresent())
                .allMatch(row -> row.text("accused_state").equals(blame.text("accused_state"))
                        && row.text("accused_text").equals(blame.text("accused_text")));
    }

    private static Optional<Long> only(String kind, Deed deed, List<TableRow> figures) {
        List<TableRow> same = figures.stream()
                .filter(figure -> figure.text("kind").equals(kind)
                        && !figure.text("rule_id").equals(Figure.SUPERSEDED))
                .toList();
        if (same.size() != 1) {
            return Optional.empty();
        }
        TableRow figure = same.get(0);
        String side = figure.text("side");
        boolean fits = figure.text("event_ref").equals(CURRENT)
                && (side.isEmpty() || !side.equals(deed.source().state()));
        return fits && figure.get("value") instanceof Double value ? Optional.of(Math.round(value)) : Optional.empty();
    }
}
