package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.align.stories.Story;
import org.dispatchlens.common.align.stories.StoryArticle;
import org.dispatchlens.common.align.stories.StoryGrouping;
import org.dispatchlens.common.align.stories.StoryReader;
import org.dispatchlens.common.align.stories.StoryWords;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.compare.CodebookIndex;
import org.dispatchlens.common.compare.CompareOptions;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.common.compare.DataIssues;
import org.dispatchlens.common.compare.FigureFacts;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.compare.OpposedSides;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.compare.StoryComparison;
import org.dispatchlens.common.compare.StorySubject;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.common.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two paths, one answer: Spark's tables equal those of a plain loop over the same pure code. */
@Tag("slow")
class PlainVersusSparkTest {
    private static final StoryWords WORDS = StoryWords.from(CodebookFiles.builtIn());

    private static final List<String> TEXTS = List.of(
            """
            Freedonia shells border town
            Freedonian troops are not in any codebook, but France accused Spain of firing mortars at a village on Monday.
            At least 12 French soldiers were killed and about 30 were wounded, the French Defence Ministry said.
            Spain denied the French claim.""",
            """
            Spain says five soldiers died at the border
            Five Spanish soldiers were killed by French artillery on Monday, the Spanish Foreign Ministry said.
            "France attacked our positions at night," Spain's prime minister told parliament.
            France and Spain blamed each other for the clash.""",
            """
            Ten French soldiers killed in clash with Spain
            Spanish forces shelled French villages on Tuesday, killing ten soldiers.
            Italy urged both sides to show restraint.""");

    @TempDir
    private Path folder;

    @Test
    void comparisonsAndEvidenceAreTheSame() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(texts.resolve("text" + i + ".txt"), TEXTS.get(i));
        }
        Path output = folder.resolve("out");
        Cli result = Cli.run("run", "--input", texts, "--output", output, "--master", "local[2]");
        assertThat(result.code()).as(result.err()).isZero();

        List<Extraction> extractions = plainExtractions();
        Map<TableSpec, List<TableRow>> plain = plainComparisons(extractions);
        for (TableSpec spec : ComparisonTables.ALL) {
            // No text is a copy of another, so that the tables of wire groups are empty.
            assertThat(output.resolve("exports/" + spec.name() + ".csv"))
                    .content()
                    .isEqualTo(TableCsv.write(spec, plain.getOrDefault(spec, List.of())));
        }
        for (TableSpec spec : List.of(EvidenceTables.MENTIONS, EvidenceTables.BLAMES, EvidenceTables.QUOTES)) {
            List<TableRow> rows =
                    PlainStatements.of(plainEvidence(extractions, grouped(extractions))).repaired().stream()
                            .flatMap(article -> article.rows(spec).stream())
                            .toList();
            assertThat(rows).isNotEmpty();
            assertThat(output.resolve("exports/" + spec.name() + ".csv"))
                    .content()
                    .isEqualTo(TableCsv.write(spec, rows));
        }
    }

    private static List<Extraction> plainExtractions() {
        Extractor extractor = Extractor.from(CodebookFiles.builtIn());
        List<Extraction> extractions = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String id = "text" + i;
            extractions.add(extractor.extract(Article.of(id, "unknown:" + id, TEXTS.get(i))));
        }
        return extractions;
    }

    private static SortedMap<String, Story> grouped(List<Extraction> extractions) {
        return StoryGrouping.of(
                extractions.stream().map(PlainVersusSparkTest::article).toList(), WORDS);
    }

    private static List<ArticleEvidence> plainEvidence(List<Extraction> extractions, SortedMap<String, Story> grouped) {
        return extractions.stream().map(e -> evidence(e, grouped)).toList();
    }

    private static Map<TableSpec, List<TableRow>> plainComparisons(List<Extraction> extractions) {
        SortedMap<String, Story> grouped = grouped(extractions);
        PlainStatements statements = PlainStatements.of(plainEvidence(extractions, grouped));
        List<ArticleEvidence> evidence = statements.repaired();
        Map<TableSpec, List<TableRow>> tables = new HashMap<>();
        byScope(evidence).forEach((scope, articles) -> {
            StorySubject subject = grouped.containsKey(articles.get(0).facts().articleId())
                    ? subject(grouped.get(articles.get(0).facts().articleId()))
                    : StorySubject.UNKNOWN;
            new StoryComparison(CompareOptions.defaults(), FigureGroups.from(CodebookFiles.builtIn()))
                    .tables(subject, articles)
                    .forEach((spec, rows) -> add(tables, spec, rows));
        });
        List<TableRow> names = names(evidence);
        add(tables, ComparisonTables.UNRESOLVED_NAMES, names);
        DataIssues issues = new DataIssues().addUnresolved(names.size());
        tables.getOrDefault(ComparisonTables.DATA_ISSUES, List.of()).forEach(issues::addIssue);
        tables.remove(ComparisonTables.DATA_ISSUES);
        corpus(evidence, issues).forEach((spec, rows) -> add(tables, spec, rows));
        tables.putAll(statements.tables());
        // Facts are made of all articles at once here, as no story of Spark's is.
        FigureFacts facts = FigureFacts.builtIn();
        evidence.forEach(facts::add);
        tables.put(ComparisonTables.FIGURE_FACTS, facts.rows(CompareOptions.defaults()));
        tables.put(ComparisonTables.FIGURE_REPORTS, facts.reportRows());
        return tables;
    }

    private static void add(Map<TableSpec, List<TableRow>> tables, TableSpec spec, List<TableRow> rows) {
        tables.computeIfAbsent(spec, s -> new ArrayList<>()).addAll(rows);
    }

    private static Map<String, List<ArticleEvidence>> byScope(List<ArticleEvidence> evidence) {
        return evidence.stream()
                .collect(Collectors.groupingBy(a -> a.facts().storyId().isEmpty()
                        ? a.facts().articleId()
                        : a.facts().storyId()));
    }

    private static Map<TableSpec, List<TableRow>> corpus(List<ArticleEvidence> evidence, DataIssues issues) {
        OpposedSides opposed = new OpposedSides(Sides.NONE);
        evidence.forEach(opposed::add);
        ComparisonSet set = new ComparisonSet(opposed.sides());
        CodebookIndex codebook = CodebookIndex.from(CodebookFiles.builtIn());
        evidence.stream().map(codebook::with).forEach(set::add);
        return set.addIssues(issues).rows(CompareOptions.defaults().between(opposed.sides()));
    }

    /** By hand, since Spark's way is the only one of the product: every text has an outlet of its own. */
    private static List<TableRow> names(List<ArticleEvidence> evidence) {
        Map<String, List<TableRow>> bySurface = evidence.stream()
                .flatMap(a -> a.rows(ComparisonTables.UNRESOLVED_NAMES).stream())
                .collect(Collectors.groupingBy(row -> row.text("surface")));
        return bySurface.entrySet().stream()
                .map(e -> name(e.getKey(), e.getValue()))
                .toList();
    }

    private static TableRow name(String surface, List<TableRow> uses) {
        int n = uses.stream().mapToInt(row -> row.integer("n")).sum();
        int texts = uses.size();
        TableRow first = uses.stream()
                .min(Comparator.comparing(row -> row.text("article_id")))
                .orElseThrow();
        return TableRow.of(
                ComparisonTables.UNRESOLVED_NAMES,
                surface,
                n,
                texts,
                texts,
                first.text("article_id"),
                first.text("sentence"),
                n,
                texts,
                texts);
    }

    private static StorySubject subject(Story story) {
        return new StorySubject(String.join(" ", story.states()), String.join(", ", story.keywords()));
    }

    private static StoryArticle article(Extraction extraction) {
        Article article = extraction.article();
        return new StoryReader(WORDS).read(article.articleId(), "", article.text(), EvidenceRows.mentions(extraction));
    }

    private static ArticleEvidence evidence(Extraction extraction, SortedMap<String, Story> grouped) {
        Article article = extraction.article();
        ArticleFacts facts = new ArticleFacts(
                article.articleId(),
                article.outlet(),
                true,
                grouped.containsKey(article.articleId())
                        ? grouped.get(article.articleId()).id()
                        : "",
                "",
                Words.count(article.text()),
                extraction.sentences().size());
        return new ArticleEvidence(facts, EvidenceRows.all(extraction));
    }
}
