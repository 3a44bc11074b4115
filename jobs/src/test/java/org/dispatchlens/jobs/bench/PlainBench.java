package org.dispatchlens.jobs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
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
import org.dispatchlens.common.text.Words;
import org.dispatchlens.jobs.bench.BenchTexts.BenchText;

/**
 * The pure code of the job on one thread without Spark: read, extract, count. {@code PlainBench ARCHIVE}. Copies and
 * stories are not looked for, and no table is written.
 */
final class PlainBench {
    private PlainBench() {}

    public static void main(String[] arguments) throws IOException {
        CodebookFiles files = CodebookFiles.builtIn();
        DispatchReader reader = DispatchReader.from(files);
        Extractor extractor = Extractor.from(files);
        CodebookIndex codebook = CodebookIndex.from(files);
        OpposedSides sides = new OpposedSides(Sides.NONE);
        ComparisonSet set = new ComparisonSet(Sides.NONE);
        long articles = 0;
        Iterator<BenchText> texts = BenchTexts.of(Path.of(arguments[0])).iterator();
        while (texts.hasNext()) {
            BenchText text = texts.next();
            Optional<ParsedDispatch> dispatch = reader.readText(text.id(), text.id(), text.text(), Optional.empty())
                    .dispatch();
            if (dispatch.isPresent()) {
                ArticleEvidence evidence =
                        evidence(extractor.extract(dispatch.get().toArticle()));
                sides.add(evidence);
                set.add(codebook.with(evidence));
                articles++;
            }
        }
        set.rows(new CompareOptions(5, sides.sides()));
        BenchResult.print(articles);
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
