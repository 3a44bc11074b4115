package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.TableRow;

/** One story on its way. */
final class StatementRun {
    /** What is asked of a report that names no speaker, beside the threshold. */
    private static final double UNRESOLVED = 0.15;

    private final StatementSimilarity similarity;
    private final FigureGroups groups;
    private final Wording wording;
    private final List<ArticleEvidence> story;
    private final Map<String, ArticleEvidence> evidence;
    private final TreeSet<String> outlets;
    private final String name;
    private final List<Report> reports;
    private final StatementSimilarity.Measure measure;
    private int indexed;

    StatementRun(StoryStatements how, List<ArticleEvidence> story, TreeSet<String> outlets) {
        similarity = how.similarity();
        groups = how.groups();
        wording = how.wording();
        this.story = story;
        evidence = story.stream().collect(Collectors.toMap(a -> a.facts().articleId(), a -> a));
        this.outlets = outlets;
        name = story.get(0).facts().storyId();
        reports = story.stream()
                .flatMap(a -> Reports.of(a, wording).stream())
                .sorted(Report.ORDER)
                .toList();
        measure = similarity.of(reports.stream().map(Report::text).distinct().toList());
    }

    StoryStatements.Result result() {
        List<List<Report>> clusters = clusters();
        List<TableRow> repairs = repairs(clusters);
        List<Statement> statements = new ArrayList<>(named(clusters));
        statements.addAll(FigureStatements.of(story, groups, wording));
        return rows(statements, repairs);
    }

    private List<List<Report>> clusters() {
        TreeMap<String, List<Report>> fields =
                reports.stream().collect(Collectors.groupingBy(Report::field, TreeMap::new, Collectors.toList()));
        List<List<Report>> clusters = new ArrayList<>();
        fields.values().forEach(field -> clusters.addAll(clusters(field)));
        return clusters;
    }

    private List<List<Report>> clusters(List<Report> field) {
        Candidates candidates = Candidates.of(field, wording);
        indexed += candidates.whole() ? 0 : 1;
        List<Clusters.Link> links = candidates.pairs().stream()
                .map(pair -> new Clusters.Link(pair, margin(field.get(pair.first()), field.get(pair.second()))))
                .toList();
        return Clusters.of(
                field, apart(field, links), similarity.threshold(field.get(0).kind()));
    }

    /** Keeps reports apart whose times exclude each other. Only those that may become one with another are asked for theirs. */
    private List<Clusters.Link> apart(List<Report> field, List<Clusters.Link> links) {
        Map<Integer, ReportTime> times = new HashMap<>();
        for (Clusters.Link link : links) {
            if (link.margin() >= 0) {
                times.computeIfAbsent(link.pair().first(), i -> time(field.get(i)));
                times.computeIfAbsent(link.pair().second(), i -> time(field.get(i)));
            }
        }
        return links.stream()
                .map(link -> excluded(link.pair(), times) ? Clusters.Link.never(link.pair()) : link)
                .toList();
    }

    private static boolean excluded(Candidates.Pair pair, Map<Integer, ReportTime> times) {
        ReportTime first = times.get(pair.first());
        ReportTime second = times.get(pair.second());
        return first != null && second != null && first.excludes(second);
    }

    private ReportTime time(Report report) {
        return wording.times().of(evidence.get(report.article().articleId()), report.row());
    }

    private double margin(Report a, Report b) {
        boolean unresolved = a.speaker().unresolved() || b.speaker().unresolved();
        return measure.between(a.text(), b.text()) - similarity.threshold(a.kind()) - (unresolved ? UNRESOLVED : 0);
    }

    private List<TableRow> repairs(List<List<Report>> clusters) {
        Map<String, List<TableRow>> byArticle = clusters.stream()
                .flatMap(cluster -> Repairs.of(cluster, measure, wording).stream())
                .collect(Collectors.groupingBy(r -> r.text("article_id")));
        return story.stream()
                .filter(article -> byArticle.containsKey(article.facts().articleId()))
                .flatMap(article ->
                        Repairs.spread(article, byArticle.get(article.facts().articleId()), wording).stream())
                .toList();
    }

    /** Ids are story, field and who states it; further statements of the same are numbered in text order. */
    private List<Statement> named(List<List<Report>> clusters) {
        Map<String, Integer> seen = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (List<Report> cluster : clusters) {
            if (listed(cluster)) {
                String base = base(cluster);
                int number = seen.merge(base, 1, Integer::sum);
                statements.add(Statement.of(number == 1 ? base : base + "/" + number, cluster));
            }
        }
        return statements;
    }

    private boolean listed(List<Report> cluster) {
        return cluster.get(0).kind() != StatementKind.QUOTE
                || cluster.stream().map(Report::outlet).distinct().count() > 1;
    }

    private String base(List<Report> cluster) {
        String field = cluster.get(0).field();
        String who = Statement.speaker(cluster).key();
        String[] parts = field.split("/", 3);
        return parts.length < 3
                ? String.join("/", name, field, who)
                : String.join("/", name, parts[0], who, parts[1], parts[2]);
    }

    private StoryStatements.Result rows(List<Statement> statements, List<TableRow> repairs) {
        StatementRows rows = new StatementRows(name, outlets, measure, similarity.method(), wording);
        Map<TableRow, String> sources = sources(repairs);
        List<TableRow> tops = new ArrayList<>();
        List<TableRow> below = new ArrayList<>();
        List<TableRow> beside = new ArrayList<>();
        for (Statement statement : statements) {
            List<SisterPair> pairs = SisterPair.of(statement, measure, wording);
            tops.add(rows.statement(statement, pairs));
            below.addAll(rows.reports(statement, pairs, sources));
            beside.addAll(rows.pairs(statement, pairs));
        }
        return new StoryStatements.Result(tops, below, beside, repairs, stating(), indexed);
    }

    private int stating() {
        return (int) reports.stream()
                .map(report -> report.article().articleId())
                .distinct()
                .count();
    }

    /** Where each repaired evidence row has its speaker from. */
    private Map<TableRow, String> sources(List<TableRow> repairs) {
        Map<String, List<TableRow>> byArticle =
                repairs.stream().collect(Collectors.groupingBy(r -> r.text("article_id")));
        Map<TableRow, String> sources = new HashMap<>();
        for (Report report : reports) {
            List<TableRow> own = byArticle.getOrDefault(report.article().articleId(), List.of());
            if (!own.isEmpty()) {
                sources.put(report.row(), RepairedRows.source(report.row(), own));
            }
        }
        return sources;
    }
}
