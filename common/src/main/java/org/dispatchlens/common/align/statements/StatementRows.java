package org.dispatchlens.common.align.statements;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.dispatchlens.common.tables.StatementTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Statements of one story as rows of {@link StatementTables}.
 *
 * @param outlets all outlets of the story
 * @param method what compared the texts
 */
record StatementRows(
        String story, Set<String> outlets, StatementSimilarity.Measure measure, String method, Wording wording) {
    private static final String FACT = "fact";

    TableRow statement(Statement statement, List<SisterPair> pairs) {
        List<Report> reports = statement.reports();
        TreeSet<String> carriers = statement.outlets();
        TreeSet<String> without = new TreeSet<>(outlets);
        without.removeAll(carriers);
        return TableRow.of(
                StatementTables.STATEMENTS,
                statement.id(),
                story,
                statement.kind().name(),
                statement.label(),
                reports.size(),
                carriers.size(),
                outlets.size(),
                String.join("; ", carriers),
                String.join("; ", without),
                reports.get(0).article().articleId(),
                reports.get(0).sentenceId(),
                (int) reports.stream().filter(r -> r.article().wireLead()).count(),
                (int) reports.stream()
                        .map(r -> r.article().articleId())
                        .distinct()
                        .count(),
                mean(pairs, SisterPair::similarity),
                method(statement.kind()),
                summary(pairs));
    }

    private String method(StatementKind kind) {
        return kind == StatementKind.FIGURE ? FACT : method;
    }

    private static <T> Double mean(List<T> of, ToDoubleFunction<T> value) {
        OptionalDouble mean =
                of.stream().mapToDouble(value).filter(v -> !Double.isNaN(v)).average();
        return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
    }

    /** Such as {@code cue 2; voice 1}. */
    private static String summary(List<SisterPair> pairs) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        pairs.forEach(p -> p.moves().forEach(m -> counts.merge(Moves.what(m), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("; "));
    }

    /** @param repairs {@code article#sentence} by evidence row */
    List<TableRow> reports(Statement statement, List<SisterPair> pairs, Map<TableRow, String> repairs) {
        Report first = statement.reports().get(0);
        return statement.reports().stream()
                .map(report -> TableRow.of(
                        StatementTables.STATEMENT_REPORTS,
                        statement.id(),
                        story,
                        report.outlet(),
                        report.article().articleId(),
                        statement.kind().name(),
                        report.sentenceId(),
                        report.start(),
                        report.end(),
                        report.shown(),
                        mean(withReport(pairs, report), SisterPair::similarity),
                        String.join("; ", Moves.between(first, report, wording)),
                        repairs.getOrDefault(report.row(), "")))
                .toList();
    }

    private static List<SisterPair> withReport(List<SisterPair> pairs, Report report) {
        return pairs.stream()
                .filter(p -> p.first().equals(report) || p.second().equals(report))
                .toList();
    }

    List<TableRow> pairs(Statement statement, List<SisterPair> pairs) {
        return pairs.stream()
                .map(pair -> TableRow.of(
                        StatementTables.STATEMENT_PAIRS,
                        statement.id(),
                        story,
                        statement.kind().name(),
                        pair.first().outlet(),
                        pair.first().article().articleId(),
                        pair.first().sentenceId(),
                        pair.first().start(),
                        pair.first().end(),
                        pair.second().outlet(),
                        pair.second().article().articleId(),
                        pair.second().sentenceId(),
                        pair.second().start(),
                        pair.second().end(),
                        Double.isNaN(pair.similarity()) ? null : Double.valueOf(pair.similarity()),
                        method(statement.kind()),
                        String.join("; ", pair.moves())))
                .toList();
    }
}
