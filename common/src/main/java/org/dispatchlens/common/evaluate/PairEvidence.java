package org.dispatchlens.common.evaluate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dispatchlens.common.align.statements.ReportTime;
import org.dispatchlens.common.align.statements.StatementKind;
import org.dispatchlens.common.align.statements.Wording;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.tables.EvidenceRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** The program's evidence of labelled articles, all as if of one story. */
final class PairEvidence {
    private static final String STORY = "pair";

    private final Extractor extractor;
    private final Map<String, ArticleEvidence> made = new HashMap<>();

    PairEvidence(Extractor extractor) {
        this.extractor = extractor;
    }

    ArticleEvidence of(Article article) {
        return made.computeIfAbsent(article.articleId(), id -> evidence(extractor.extract(article)));
    }

    /** Whether the two rows tell times that exclude each other. */
    boolean timesExclude(StatementPair pair, Wording wording) {
        Optional<ReportTime> a = time(pair.kind(), pair.articleA(), pair.spanA(), wording);
        Optional<ReportTime> b = time(pair.kind(), pair.articleB(), pair.spanB(), wording);
        return a.isPresent() && b.isPresent() && a.get().excludes(b.get());
    }

    /** Empty where the program has no such row. */
    private Optional<ReportTime> time(StatementKind kind, Article article, Span span, Wording wording) {
        TableSpec table = kind == StatementKind.QUOTE ? EvidenceTables.QUOTES : EvidenceTables.BLAMES;
        return of(article).rows(table).stream()
                .filter(r -> span.overlaps(new Span(r.integer("char_start"), r.integer("char_end"))))
                .max(Comparator.comparingInt((TableRow r) -> shared(span, r))
                        .thenComparingInt(r -> -r.integer("char_start"))
                        .thenComparingInt(r -> -r.integer("char_end")))
                .map(row -> wording.times().of(of(article), row));
    }

    private static int shared(Span span, TableRow row) {
        return Math.min(span.end(), row.integer("char_end")) - Math.max(span.start(), row.integer("char_start"));
    }

    private static ArticleEvidence evidence(Extraction from) {
        Article article = from.article();
        int sentences = from.sentences().size();
        ArticleFacts facts = new ArticleFacts(
                article.articleId(), article.outlet(), true, STORY, article.publishedAt(), 0, sentences);
        return new ArticleEvidence(facts, EvidenceRows.all(from));
    }
}
