package org.dispatchlens.common.align.statements;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.model.Publication;

/**
 * One statement of a story.
 *
 * @param label the statement in words
 * @param reports its evidence rows, the earliest published first; never empty
 */
record Statement(String id, StatementKind kind, String label, List<Report> reports) {
    private static final int LABEL_LENGTH = 90;

    /** A report with what its time of publication sorts by, so that this is reckoned once. */
    private record Timed(String time, Report report) {
        private static final Comparator<Timed> ORDER =
                Comparator.comparing(Timed::time).thenComparing(Timed::report, Report.ORDER);

        static Timed of(Report report) {
            return new Timed(Publication.sortKey(report.article().publishedAt()), report);
        }
    }

    /** A statement with its reports put in order of time. */
    static Statement of(String id, StatementKind kind, String label, List<Report> reports) {
        List<Report> sorted = reports.size() < 2
                ? reports
                : reports.stream()
                        .map(Timed::of)
                        .sorted(Timed.ORDER)
                        .map(Timed::report)
                        .toList();
        return new Statement(id, kind, label, sorted);
    }

    /** A statement of blame or speech, named after its parties and the words of its earliest report. */
    static Statement of(String id, List<Report> reports) {
        Statement unnamed = of(id, reports.get(0).kind(), "", reports);
        return new Statement(id, unnamed.kind(), unnamed.words(), unnamed.reports());
    }

    /** Who states it: whom some report cites, else the outlet, else nobody. */
    static Speaker speaker(List<Report> reports) {
        return reports.stream()
                .map(Report::speaker)
                .min(Comparator.comparing((Speaker s) -> s.cited().isEmpty()).thenComparing(s -> !s.own()))
                .orElseThrow();
    }

    private String words() {
        Speaker speaker = speaker(reports);
        String who = speaker.own() ? "the outlet itself" : speaker.unresolved() ? "somebody" : speaker.key();
        String what = reports.stream()
                .map(Report::shown)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return kind == StatementKind.QUOTE ? who + ": “" + cut(what) + "”" : who + charge() + ": " + cut(what);
    }

    private String charge() {
        String accused = Reports.accused(reports.get(0).row());
        return switch (Reports.family(reports.get(0).row())) {
            case "claims" -> " claims responsibility";
            case "denies" -> " denies (" + accused + ")";
            default -> " blames " + accused;
        };
    }

    private static String cut(String words) {
        String flat = words.replace('\n', ' ');
        if (flat.length() <= LABEL_LENGTH) {
            return flat;
        }
        int blank = flat.lastIndexOf(' ', LABEL_LENGTH);
        return flat.substring(0, blank > 0 ? blank : LABEL_LENGTH) + " …";
    }

    TreeSet<String> outlets() {
        return reports.stream().map(Report::outlet).collect(Collectors.toCollection(TreeSet::new));
    }
}
