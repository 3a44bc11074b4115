package org.dispatchlens.common.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.model.Publication;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * A first case file from what a run without one found. Used as it is, it compares what that run compared; what would narrow
 * the study stands in it as a comment.
 */
public final class CaseDraft {
    /** How many facts are proposed. */
    private static final int FIGURES = 6;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Facts of one kind, side and event, told in any number of stories. */
    private record Asked(String kind, String side, String event) implements Comparable<Asked> {
        private static final Comparator<Asked> ORDER =
                Comparator.comparing(Asked::kind).thenComparing(Asked::side).thenComparing(Asked::event);

        @Override
        public int compareTo(Asked other) {
            return ORDER.compare(this, other);
        }
    }

    /** How much is told of them. */
    private record Told(int reports, int outlets) {
        Told and(Told more) {
            return new Told(reports + more.reports, Math.max(outlets, more.outlets));
        }
    }

    private final List<TableRow> outlets;
    private final List<TableRow> balances;
    private final TreeMap<Asked, Told> facts = new TreeMap<>();

    /**
     * Starts a draft.
     *
     * @param outlets rows of {@code outlet_summary}
     * @param balances rows of {@code blame_balance}
     */
    public CaseDraft(List<TableRow> outlets, List<TableRow> balances) {
        this.outlets = ofAll(outlets);
        this.balances = ofAll(balances);
    }

    private static List<TableRow> ofAll(List<TableRow> rows) {
        return rows.stream()
                .filter(row -> row.text(ComparisonTables.STORY_ID).equals(ComparisonTables.ALL_STORIES))
                .toList();
    }

    /** Takes a row of {@code figure_facts}. */
    public CaseDraft addFact(TableRow fact) {
        if (fact.integer("n_outlets") > 1) {
            facts.merge(
                    new Asked(fact.text("kind"), fact.text("side"), fact.text("event_ref")),
                    new Told(fact.integer("n_reports"), fact.integer("n_outlets")),
                    Told::and);
        }
        return this;
    }

    /** The case file as YAML, with comments. */
    public String yaml() {
        List<String> lines = new ArrayList<>();
        lines.add("# What a study compares. Every key may be left out; lines after # are not read.");
        lines.add("name: Name of the study");
        lines.add("note: What it asks, in a sentence or two.");
        lines.add("");
        sides(lines);
        outlets(lines);
        window(lines);
        figures(lines);
        lines.add("");
        lines.add("# An estimate on fewer rows than this is left out.");
        lines.add("minimumN: " + CaseFile.MINIMUM_N);
        return String.join("\n", lines) + "\n";
    }

    private void sides(List<String> lines) {
        if (balances.isEmpty()) {
            lines.add("# No two sides accuse each other more than others do; name them where the study has two.");
            lines.add("# sides: [AAA, BBB]");
        } else {
            lines.add("# The two that accuse each other most, over all articles.");
            lines.add("sides: [" + balances.get(0).text("side_a") + ", "
                    + balances.get(0).text("side_b") + "]");
        }
    }

    private void outlets(List<String> lines) {
        lines.add("");
        lines.add("# Only these outlets; without the key, all.");
        lines.add("# outlets:");
        outlets.forEach(row ->
                lines.add("#   - " + quoted(row.text("outlet")) + "   # " + row.integer("n_articles") + " articles"));
    }

    private void window(List<String> lines) {
        List<String> days = outlets.stream()
                .flatMap(row -> Stream.of(row.text("first_published"), row.text("last_published")))
                .map(Publication::day)
                .flatMapToLong(OptionalLong::stream)
                .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
                .sorted()
                .toList();
        lines.add("");
        lines.add("# Only these days of publication, both included; articles without a date are left out then.");
        lines.add(
                days.isEmpty()
                        ? "# window: {from: 2022-09-13, to: 2022-09-20}"
                        : "# window: {from: " + days.get(0) + ", to: " + days.get(days.size() - 1) + "}");
    }

    private void figures(List<String> lines) {
        lines.add("");
        lines.add("# Facts that the report shows first; these are told by most outlets.");
        if (facts.isEmpty()) {
            lines.add("# figures:");
            lines.add("#   - {kind: killed, side: AAA, event: current}");
            return;
        }
        lines.add("figures:");
        facts.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Asked, Told> e) -> -e.getValue().outlets())
                        .thenComparing(e -> -e.getValue().reports())
                        .thenComparing(Map.Entry::getKey))
                .limit(FIGURES)
                .forEach(e -> lines.add(figure(e.getKey(), e.getValue())));
    }

    private static String figure(Asked asked, Told told) {
        String side = asked.side().isEmpty() ? "" : ", side: " + asked.side();
        return "  - {kind: " + asked.kind() + side + ", event: " + quoted(asked.event()) + "}   # " + told.reports()
                + " reports, up to " + told.outlets() + " outlets on one fact";
    }

    /** A JSON string is a YAML string whatever stands in it. */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text does not serialise", e);
        }
    }
}
