package org.dispatchlens.common.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.ingest.ParsedDispatch;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles per second of the pure extraction, without Spark, on two threads. Run by {@code scripts/bench extraction
 * FOLDER}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(2)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 5)
public class ExtractorBench {
    /** The texts, read once, and the extractor that all threads share. */
    @State(Scope.Benchmark)
    public static class Texts {
        /** Folder of {@code .txt} dispatches. */
        @Param("")
        public String folder;

        private Extractor extractor;
        private List<Article> articles;

        /** Reads the folder as the ingest stage does. */
        @Setup
        public void read() throws IOException {
            CodebookFiles codebook = CodebookFiles.builtIn();
            DispatchReader reader = DispatchReader.from(codebook);
            extractor = Extractor.from(codebook);
            articles = new ArrayList<>();
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    reader.read(file.getFileName().toString(), Files.readAllBytes(file), Optional.empty())
                            .dispatch()
                            .map(ParsedDispatch::toArticle)
                            .ifPresent(articles::add);
                }
            }
            if (articles.isEmpty()) {
                throw new IllegalStateException("no dispatch in " + folder + ": name a folder with -p folder=DIR");
            }
        }
    }

    /** Where a thread stands in the texts. */
    @State(Scope.Thread)
    public static class Place {
        private int next;
    }

    /** One article, the next one in turn. */
    @Benchmark
    public Extraction extract(Texts texts, Place place) {
        place.next = (place.next + 1) % texts.articles.size();
        return texts.extractor.extract(texts.articles.get(place.next));
    }
}
