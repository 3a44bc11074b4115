package org.dispatchlens.common.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.model.Article;

/** The dispatches that a gold file speaks of, read as the ingest stage reads them. */
final class GoldTexts {
    private final DispatchReader reader;
    private final Path folder;
    private final Map<String, Article> read = new TreeMap<>();

    /** @param folder where the {@code .txt} files are */
    GoldTexts(CodebookFiles codebook, Path folder) {
        this.reader = DispatchReader.from(codebook);
        this.folder = folder;
    }

    /** The folder of texts that belongs to a gold path: {@code docs} beside or in it, else the gold's own folder. */
    static Path beside(Path gold) {
        Path base = Files.isDirectory(gold) ? gold : gold.toAbsolutePath().getParent();
        Path docs = base.resolve("docs");
        return Files.isDirectory(docs) ? docs : base;
    }

    /** The article of an id, which is its file name without {@code .txt}. */
    Article article(String id) {
        return read.computeIfAbsent(id, this::load);
    }

    private Article load(String id) {
        Path file = folder.resolve(id + ".txt");
        try {
            return reader.read(file.getFileName().toString(), Files.readAllBytes(file), Optional.empty())
                    .dispatch()
                    .map(ParsedDispatch::toArticle)
                    .orElseThrow(() -> new InputException(file + " is no dispatch that can be read"));
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: name the folder of the texts with --texts", e);
        }
    }
}
