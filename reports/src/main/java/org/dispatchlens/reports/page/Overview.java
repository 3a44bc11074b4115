package org.dispatchlens.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Findings;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.OutletTests;
import org.dispatchlens.reports.ReportData;
import org.dispatchlens.reports.StudyWords;
import org.dispatchlens.reports.Tally;

/** The main findings in plain words; each sentence carries its n. */
final class Overview {
    private static final int MOST_NAMED = 6;

    private Overview() {}

    /** Sentences, not yet escaped. */
    static List<String> of(ReportData data) {
        List<String> sentences = new ArrayList<>();
        String study = StudyWords.of(data.run().study());
        if (!study.isEmpty()) {
            sentences.add(study);
        }
        sentences.add(input(data));
        sentences.addAll(blame(data));
        sentences.addAll(balance(data));
        sentences.add("Differences between outlets: " + OutletTests.inWords(data));
        sentences.addAll(figures(data));
        sentences.add(Findings.stories(data));
        sentences.add(Findings.wire(data));
        Findings.statements(data).ifPresent(sentences::add);
        Findings.leftOut(data).ifPresent(sentences::add);
        return sentences;
    }

    private static String input(ReportData data) {
        int rejects = data.total(EvidenceTables.REJECTS);
        int stories = data.total(ComparisonTables.STORIES);
        return Labels.count(data.total(EvidenceTables.ARTICLES), "article", "articles") + " of "
                + Labels.count(data.outlets().size(), "outlet", "outlets") + " were read ("
                + Labels.count(data.count(Tally.WORDS), "word", "words") + ", "
                + Labels.count(stories, "story", "stories") + "); "
                + Labels.count(rejects, "file was", "files were") + " left out"
                + (rejects == 0 ? "." : ", for reasons listed under Data issues.");
    }

    private static List<String> blame(ReportData data) {
        Map<List<String>, Integer> pairs = new TreeMap<>(
                Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        int asserted = 0;
        int own = 0;
        for (TableRow row : data.rows(ComparisonTables.BLAME_MATRIX)) {
            if (BlameRows.accuses(row)) {
                int n = row.integer("n");
                asserted += n;
                own += row.text("voice").equals("OUTLET") ? n : 0;
                if (!row.text("accuser_state").isEmpty()
                        && !row.text("accused_state").isEmpty()) {
                    pairs.merge(List.of(row.text("accuser_state"), row.text("accused_state")), n, Integer::sum);
                }
            }
        }
        if (asserted == 0) {
            return List.of("No asserted blame was found.");
        }
        String most = pairs.entrySet().stream()
                .max(Map.Entry.<List<String>, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .map(pair -> " Most often " + accuser(pair.getKey().get(0)) + " "
                        + Labels.state(pair.getKey().get(1)) + " (" + Labels.count(pair.getValue()) + " of "
                        + "the rows).")
                .orElse("");
        return List.of(Labels.count(asserted, "asserted blame row was", "asserted blame rows were") + " found, "
                + Labels.count(own) + " of them in an outlet's own voice." + most);
    }

    private static String accuser(String state) {
        return state.equals("OUTLET") ? "outlets themselves blame" : Labels.state(state) + " blames";
    }

    private static List<String> balance(ReportData data) {
        Map<String, List<String>> leaning = new TreeMap<>();
        int estimates = 0;
        for (TableRow row : data.rows(ComparisonTables.BLAME_BALANCE)) {
            if (row.text("story_id").equals("ALL") && !Double.isNaN(row.number("balance"))) {
                estimates++;
                if (row.number("low") > 0) {
                    lean(leaning, row, "side_a");
                } else if (row.number("high") < 0) {
                    lean(leaning, row, "side_b");
                }
            }
        }
        List<String> sentences = new ArrayList<>();
        leaning.forEach((side, outlets) -> sentences.add("Blame falls clearly more on " + Labels.state(side)
                + " (the 95 % interval leaves out 0) in " + named(outlets) + "."));
        if (estimates > 0 && leaning.isEmpty()) {
            sentences.add("In none of the " + estimates
                    + " outlets with enough data does blame fall clearly more on one of the two sides.");
        }
        return sentences;
    }

    private static void lean(Map<String, List<String>> leaning, TableRow row, String side) {
        leaning.computeIfAbsent(row.text(side), key -> new ArrayList<>())
                .add(Labels.outlet(row.text("outlet")) + " (n = " + row.integer("n") + ")");
    }

    private static String named(List<String> outlets) {
        if (outlets.size() <= MOST_NAMED) {
            return Labels.list(outlets);
        }
        List<String> first = new ArrayList<>(outlets.subList(0, MOST_NAMED));
        first.add((outlets.size() - MOST_NAMED) + " more");
        return Labels.list(first);
    }

    private static List<String> figures(ReportData data) {
        Map<String, Integer> status = data.totals().factStatuses();
        int shared = status.values().stream().mapToInt(n -> n).sum();
        if (shared == 0) {
            return List.of("No count of people is given by two outlets.");
        }
        List<String> parts = new ArrayList<>();
        status.forEach((name, n) -> parts.add(n + " \u201c" + name + "\u201d"));
        return List.of("Two or more outlets give figures for " + Labels.count(shared, "fact", "facts") + "; by status: "
                + Labels.list(parts) + ".");
    }
}
