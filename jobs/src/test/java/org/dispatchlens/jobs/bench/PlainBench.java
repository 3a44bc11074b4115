package org.dispatchlens.jobs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.compare.CodebookIndex;
import org.dispatchlens.common.compare.CompareOptions;
import org.dispatchlens.common.compare.ComparisonSet;
import org.dispatchlens.common.compare.OpposedSides;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.text.Words;
import org.dispatchlens.jobs.bench.BenchTexts.BenchText;

/**
 * The pure code of the job on one thread without Spark, {@code PlainBench ARCHIVE [count]}: reads and extracts, and with
 * {@code count} also counts and compares the whole corpus. Copies and stories are not looked for, and no table is written.
 */
final class PlainBench {
    private final CodebookFiles files = CodebookFiles.builtIn();
    private final DispatchReader reader = DispatchReader.from(files);
    private final Extractor extractor = Extractor.from(files);
    private final CodebookIndex codebook = CodebookIndex.from(files);
    private final OpposedSides sides = new OpposedSides(Sides.NONE);
    private final ComparisonSet set = new ComparisonSet(Sides.NONE);
    private final boolean counting;
    private long articles;
    /** Held so that no work can be left out as unused. */
    private long rows;

    private PlainBench(boolean counting) {
        this.counting = counting;
    }

    public static void main(String[] arguments) throws IOException {
        PlainBench bench = new PlainBench(List.of(arguments).contains("count"));
        BenchTexts.of(Path.of(arguments[0])).forEach(bench::read);
        bench.finish();
        BenchResult.print(bench.articles);
    }

    private void read(BenchText text) {
        Optional<ParsedDispatch> dispatch = reader.readText(text.id(), text.id(), text.text(), Optional.empty())
                .dispatch();
        if (dispatch.isEmpty()) {
            return;
        }
        ArticleEvidence evidence = evidence(extractor.extract(dispatch.get().toArticle()));
        articles++;
        rows += evidence.rows(EvidenceTables.MENTIONS).size();
        if (counting) {
            sides.add(evidence);
            set.add(codebook.with(evidence));
        }
    }

    private void finish() {
        if (counting) {
            rows += set.rows(new CompareOptions(5, sides.sides())).size();
        }
        if (rows == 0) {
            throw new IllegalStateException("nothing was found in " + articles + " articles");
        }
    }

    private static ArticleEvidence evidence(Extraction extraction) {
        Article article = extraction.article();
        ArticleFacts facts = new ArticleFacts(
                article.articleId(),
                article.outlet(),
                true,
                "",
                "",
                Words.count(article.text()),
                extraction.sentences().size());
        return new ArticleEvidence(facts, EvidenceRows.all(extraction));
    }
}
