package org.dispatchlens.common.extract.figures;

import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Figure;

/** One sentence or a short text under a plain title, read with the built-in codebook. */
final class Views {
    static final FiguresCodebook CODEBOOK = CodebookFiles.builtIn().read("figures", FiguresCodebook.class);
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(CodebookFiles.builtIn());
    private static final FigureExtractor FIGURES = FigureExtractor.from(CodebookFiles.builtIn());

    private Views() {}

    /** The first sentence of the text. */
    static SentenceView of(String text) {
        return SentenceView.of(ACTORS.annotate(Article.of("a", "Daily", "Border report\n" + text))
                .sentences()
                .get(1));
    }

    /** The figures of the text, published on {@code date}. */
    static List<Figure> figures(String text, String date) {
        Article article = Article.of("a", "Daily", "Border report\n" + text).publishedAt(date);
        return FIGURES.extract(ACTORS.annotate(article), List.of());
    }
}
