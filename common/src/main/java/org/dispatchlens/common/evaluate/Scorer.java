package org.dispatchlens.common.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;

/** Scores one task. */
interface Scorer {
    /**
     * Reads the gold and compares.
     *
     * @throws org.dispatchlens.common.error.InputException where the gold cannot be read
     */
    Evaluation score(Gold gold);

    /**
     * What there is to compare with.
     *
     * @param path file or folder with the labels
     * @param texts folder of the texts where they do not stand beside the labels
     * @param coder labels of a second coder, to be scored in place of the program
     */
    record Gold(Path path, Optional<Path> texts, Optional<Path> coder, CodebookFiles codebook) {
        /** A new extractor, which takes about a second. */
        Extractor extractor() {
            return Extractor.from(codebook);
        }

        /** What is compared with the gold of an article: the second coder's rows, or else the program's. */
        <T> Function<Article, List<T>> rows(
                BiFunction<CodedRows, Article, List<T>> coded, Function<Extraction, List<T>> extracted) {
            if (coder.isPresent()) {
                CodedRows second = CodedRows.read(coder.get());
                return article -> coded.apply(second, article);
            }
            Extractor extractor = extractor();
            return article -> extracted.apply(extractor.extract(article));
        }

        /** The texts of a collection: those in its folder below the given one, or all where no collection is named. */
        GoldTexts articles(String collection) {
            if (collection.isEmpty() || texts.isEmpty()) {
                return articles();
            }
            Path folder = texts.get().resolve(collection);
            Path docs = folder.resolve("docs");
            return new GoldTexts(codebook, Files.isDirectory(docs) ? docs : folder);
        }

        GoldTexts articles() {
            return new GoldTexts(codebook, texts.orElseGet(() -> GoldTexts.beside(path)));
        }
    }
}
