package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.compare.StorySubject;
import org.dispatchlens.common.compare.StorySummary;
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
        StorySummary stories = new StorySummary(Sides.NONE);
        evidence.forEach(stories::add);
        CompareOptions options = new CompareOptions(5, "", stories.sides()).withShared(stories.shared());
        ComparisonSet set = new ComparisonSet(options, FigureGroups.from(CodebookFiles.builtIn()));
        CodebookIndex codebook = CodebookIndex.from(CodebookFiles.builtIn());
        evidence.stream().map(codebook::with).forEach(set::add);
        Map<TableSpec, List<TableRow>> tables = new HashMap<>(set.rows(options));
        Map<String, StorySubject> subjects = new HashMap<>();
        grouped.values().forEach(s -> subjects.put(s.id(), subject(s)));
        tables.put(ComparisonTables.STORIES, stories.rows(subjects));
        tables.putAll(statements.tables());
        return tables;
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
