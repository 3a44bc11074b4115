package org.dispatchlens.jobs.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dispatchlens.common.align.WireCopies;
import org.dispatchlens.common.align.stories.Story;
import org.dispatchlens.common.align.stories.StoryArticle;
import org.dispatchlens.common.align.stories.StoryReader;
import org.dispatchlens.common.align.stories.StoryWords;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.jobs.run.Job;
import org.dispatchlens.jobs.run.JobContext;
import org.dispatchlens.jobs.run.StageResult;
import org.dispatchlens.jobs.spark.Schemas;
import org.dispatchlens.jobs.spark.StageTables;
import scala.Tuple2;

/**
 * Stage 3: articles to groups.
 *
 * <p>Input: {@code tables/articles}, {@code tables/extractions}.
 *
 * <p>Output: {@code tables/alignment} ({@link StageTables#ALIGNMENT}): wire group with its lead, similarity to the lead,
 * and story of each article; an article that shares its event with no other has no story.
 *
 * <p>Example: {@code dispatchlens align --output out/mine}
 */
public final class AlignJob implements Job {
    private static final Story NONE = new Story("", List.of(), List.of());

    @Override
    public String name() {
        return "align";
    }

    @Override
    public StageResult run(JobContext context) {
        // Of an earlier run; the stage that writes it may not be part of this one.
        context.tables().clear(StageTables.MODEL_SENTIMENTS);
        Dataset<Row> articles = context.tables().read("articles", "ingest");
        Dataset<Row> extractions = context.tables().read("extractions", "extract");
        JavaSparkContext sc = JavaSparkContext.fromSparkContext(context.spark().sparkContext());
        SortedMap<String, String> groups = Copies.find(articles).groups();
        Broadcast<WireIndex> wire = sc.broadcast(new WireIndex(copies(articles, sc.broadcast(groups))));
        StoryWords words = StoryWords.from(context.codebook());
        JavaRDD<StoryArticle> items = articles.select("article_id", "published_at", "text")
                .join(extractions.select("article_id", EvidenceTables.MENTIONS.name()), "article_id")
                .toJavaRDD()
                .filter(row -> wire.value().leads(row.getString(0)))
                .map(row -> storyArticle(row, words).standingFor(wire.value().size(row.getString(0))));
        try (Stories stories = Stories.of(sc, items, words)) {
            JavaRDD<Row> alignment = extractions
                    .select("article_id")
                    .toJavaRDD()
                    .mapToPair(row -> new Tuple2<>(wire.value().lead(row.getString(0)), row.getString(0)))
                    .leftOuterJoin(stories.byArticle(sc))
                    .map(pair -> row(
                            pair._2()._1(),
                            wire.value().row(pair._2()._1()),
                            pair._2()._2().orElse(NONE)));
            context.tables()
                    .replace(
                            "alignment", context.spark().createDataFrame(alignment, Schemas.of(StageTables.ALIGNMENT)));
        }
        return result(context, groups);
    }

    private static StoryArticle storyArticle(Row row, StoryWords words) {
        return new StoryReader(words)
                .read(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        Schemas.tableRows(EvidenceTables.MENTIONS, row.getList(3)));
    }

    /** Rows of wire_copies by article id. */
    private static Map<String, TableRow> copies(Dataset<Row> articles, Broadcast<SortedMap<String, String>> groups) {
        Map<String, TableRow> byArticle = new HashMap<>();
        articles.select("article_id", "outlet", "published_at", "text")
                .toJavaRDD()
                .filter(row -> groups.value().containsKey(row.getString(0)))
                .mapToPair(row -> new Tuple2<>(groups.value().get(row.getString(0)), member(row)))
                .groupByKey()
                .flatMap(
                        group -> WireCopies.rows(group._1(), sorted(group._2())).iterator())
                .collect()
                .forEach(row -> byArticle.put(row.text("article_id"), row));
        return byArticle;
    }

    private static List<WireCopies.Member> sorted(Iterable<WireCopies.Member> members) {
        List<WireCopies.Member> list = new ArrayList<>();
        members.forEach(list::add);
        list.sort(Comparator.comparing(WireCopies.Member::articleId));
        return list;
    }

    private static WireCopies.Member member(Row row) {
        return new WireCopies.Member(
                row.getString(0), row.getString(1), row.getString(2), Copies.body(row.getString(3)));
    }

    private static Row row(String articleId, TableRow copy, Story story) {
        String states = String.join(" ", story.states());
        String keywords = String.join(", ", story.keywords());
        TableRow row = copy == null
                ? TableRow.of(StageTables.ALIGNMENT, articleId, "", true, null, null, story.id(), states, keywords)
                : TableRow.of(
                        StageTables.ALIGNMENT,
                        articleId,
                        copy.text("wire_group"),
                        copy.flag("lead"),
                        copy.number("similarity"),
                        copy.flag("exact"),
                        story.id(),
                        states,
                        keywords);
        return Schemas.row(row);
    }

    private static StageResult result(JobContext context, SortedMap<String, String> groups) {
        Dataset<Row> alignment = context.tables().read("alignment", "align");
        Map<String, Long> counts = new TreeMap<>();
        counts.put("wire_groups", groups.values().stream().distinct().count());
        counts.put("wire_copies", (long) groups.size());
        counts.put(
                "stories",
                alignment.filter("story_id <> ''").select("story_id").distinct().count());
        String words = counts.get("stories") + " stories, " + counts.get("wire_groups") + " wire groups with "
                + counts.get("wire_copies") + " articles";
        return new StageResult(alignment.count(), words, counts);
    }
}
