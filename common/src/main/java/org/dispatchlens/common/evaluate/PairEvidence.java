package org.dispatchlens.common.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.tables.EvidenceRows;

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

    private static ArticleEvidence evidence(Extraction from) {
        Article article = from.article();
        int sentences = from.sentences().size();
        ArticleFacts facts = new ArticleFacts(
                article.articleId(), article.outlet(), true, STORY, article.publishedAt(), 0, sentences);
        return new ArticleEvidence(facts, EvidenceRows.all(from));
    }
}
