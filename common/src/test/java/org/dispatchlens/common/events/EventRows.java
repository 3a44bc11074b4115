package org.dispatchlens.common.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dispatchlens.common.tables.Column;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Small named rows of the exported tables. Columns that are not named are empty, 0 or false. */
final class EventRows {
    private EventRows() {}

    static TableRow row(TableSpec spec, Object... namesAndValues) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        Object[] values = spec.columns().stream()
                .map(column -> given.containsKey(column.name()) ? given.remove(column.name()) : empty(column))
                .toArray();
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(spec.name() + " has no " + given.keySet());
        }
        return TableRow.of(spec, values);
    }

    private static Object empty(Column column) {
        return switch (column.type()) {
            case STRING -> "";
            case INT -> 0;
            case BOOLEAN -> false;
            case DOUBLE -> 0.0;
        };
    }

    /** An article without copies. */
    static TableRow article(String id, String outlet, String published) {
        return row(
                EvidenceTables.ARTICLES,
                "article_id",
                id,
                "outlet",
                outlet,
                "published_at",
                published,
                "wire_lead",
                true,
                "language",
                "en");
    }

    /**
     * A blame row.
     *
     * @param accuser codebook id, or words in quotation marks for somebody whom the codebook does not know
     */
    static TableRow blame(String form, String polarity, String cameo, String accuser, String accused) {
        return row(
                        EvidenceTables.BLAMES,
                        "article_id",
                        "a",
                        "form",
                        form,
                        "polarity",
                        polarity,
                        "cameo",
                        cameo,
                        "cue",
                        "cue",
                        "char_end",
                        100,
                        "confidence",
                        0.9)
                .with("accuser_id", id(accuser))
                .with("accuser_state", state(accuser))
                .with("accuser_text", text(accuser))
                .with("accused_id", id(accused))
                .with("accused_state", state(accused))
                .with("accused_text", text(accused));
    }

    static String id(String actor) {
        return actor.startsWith("\"") ? "" : actor;
    }

    /** What stands before the first hyphen, as the codebook counts ministries and armies. */
    static String state(String actor) {
        return id(actor).replaceAll("-.*", "");
    }

    private static String text(String actor) {
        return actor.equals(ActorCodes.OUTLET) ? "" : actor.replace("\"", "");
    }

    /** Violence with the words and in the place of {@link #blame}. */
    static TableRow violence(String agent, String patientState, String patient) {
        return row(
                EvidenceTables.VIOLENCE,
                "article_id",
                "a",
                "surface",
                "cue",
                "agent_id",
                agent,
                "patient_state",
                patientState,
                "patient_text",
                patient,
                "char_end",
                50);
    }

    static TableRow figure(String kind, Double value, String side) {
        return row(
                EvidenceTables.FIGURES,
                "article_id",
                "a",
                "kind",
                kind,
                "value",
                value,
                "side",
                side,
                "grp",
                "people",
                "event_ref",
                "current",
                "high",
                Double.POSITIVE_INFINITY);
    }

    static ArticleRows rows(List<TableRow> blames, List<TableRow> figures, List<TableRow> violence) {
        return new ArticleRows(
                article("a", "Absheron Observer", "2022-09-13"),
                blames,
                figures,
                violence,
                Map.of("AZE", "Azerbaijan", "ARM-MIL", "Armenia armed forces"),
                OptionalDouble.of(-0.25));
    }
}
