package org.dispatchlens.common.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;

/** The object of a PLOVER record that holds what PLOVER has no field for, under the names of our tables. */
final class PloverOwn {
    private static final List<String> TEXTS = List.of("form", "polarity", "voice", "cameo", "act", "cue");
    private static final List<String> PARTIES =
            List.of("accuser_id", "accuser_state", "accuser_text", "accused_id", "accused_state", "accused_text");
    private static final List<String> FIGURE = List.of(
            "kind", "value", "low", "high", "qualifier", "side", "grp", "event_ref", "attributed_to", "fact_id");

    private PloverOwn() {}

    static ObjectNode of(TableRow blame, ArticleRows article, ObjectNode own) {
        TEXTS.forEach(column -> own.put(column, blame.text(column)));
        own.put("reciprocal", blame.flag("reciprocal"));
        PARTIES.forEach(column -> own.put(column, blame.text(column)));
        own.put("rule_id", blame.text("rule_id"));
        own.put("confidence", blame.number("confidence"));
        own.put("repaired_from", blame.text("repaired_from"));
        own.put("article_id", article.id());
        for (String column : List.of("story_id", "wire_group")) {
            own.put(column, article.article().text(column));
        }
        own.put("wire_lead", article.article().flag("wire_lead"));
        ArrayNode figures = own.putArray("figures");
        article.figuresOf(blame.integer("sentence_id")).forEach(figure -> add(figures.addObject(), figure));
        return own;
    }

    private static void add(ObjectNode node, TableRow figure) {
        for (String column : FIGURE) {
            Object value = figure.get(column);
            if (value instanceof Double number && (number.isInfinite() || number.isNaN())) {
                // JSON knows no infinity: an interval without an end is told as in the CSV.
                node.put(column, TableCsv.number(number));
            } else if (value instanceof Double number) {
                putNumber(node, column, number);
            } else if (value instanceof String text && !text.isEmpty()) {
                node.put(column, text);
            }
        }
    }

    private static void putNumber(ObjectNode node, String column, double number) {
        if (number == Math.rint(number)) {
            node.put(column, (long) number);
        } else {
            node.put(column, number);
        }
    }
}
