package org.dispatchlens.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void everyFileOnceByNameWithoutHiddenOnesAndTheManifest() throws IOException {
        file("b.txt");
        file("deep/er/a.txt");
        file(".hidden.txt");
        file("_SUCCESS");
        Path manifest = file("manifest.csv");
        assertThat(list(
                        manifest.toString(),
                        folder.toString(),
                        folder.resolve("b.txt").toString()))
                .containsExactly("b.txt", "deep/er/a.txt");
    }

    @Test
    void namesWithBlanksPercentSignsAndColonsAreRead() throws IOException {
        file("a b%20c.txt");
        file("é – ü.txt");
        assertThat(list(null, folder.toString())).containsExactlyInAnyOrder("a b%20c.txt", "é – ü.txt");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        file("in/a.txt");
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        assertThat(list(null, folder.resolve("in").toString())).containsExactly("a.txt");
    }

    @Test
    void aLinkThatLeadsNowhereIsListedSoThatItBecomesAReject() throws IOException {
        file("in/a.txt");
        Files.createSymbolicLink(folder.resolve("in/gone.txt"), folder.resolve("nowhere.txt"));
        assertThat(list(null, folder.resolve("in").toString())).containsExactly("a.txt", "gone.txt");
    }

    @Test
    void aFileIsNamedByItsOwnPathWhereALinkShowsItToo() throws IOException {
        file("in/z/a.txt");
        Files.createSymbolicLink(folder.resolve("in/b.txt"), folder.resolve("in/z/a.txt"));
        Files.createSymbolicLink(folder.resolve("in/c"), folder.resolve("in/z"));
        file("elsewhere.txt");
        Files.createSymbolicLink(folder.resolve("in/d.txt"), folder.resolve("elsewhere.txt"));
        assertThat(list(null, folder.resolve("in").toString())).containsExactly("d.txt", "z/a.txt");
    }

    @Test
    void manyFilesAreListedQuickly() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            Path file = folder.resolve("f" + i / 1000 + "/" + i + ".txt");
            if (i % 1000 == 0) {
                Files.createDirectory(file.getParent());
            }
            Files.createFile(file);
        }
        long start = System.nanoTime();
        assertThat(list(null, folder.toString())).hasSize(20_000).doesNotHaveDuplicates();
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(10);
    }

    @Test
    void tasksAreFewAndOfLikeWork() {
        List<InputSplit> splits = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            splits.add(InputSplit.whole(new InputFile("file:/in", i + ".txt", 3000)));
        }
        splits.add(InputSplit.whole(new InputFile("file:/in", "z.zip", 50_000_000)));
        List<List<InputSplit>> tasks = InputTasks.divide(splits, 2);
        assertThat(tasks).hasSizeBetween(50, 100);
        assertThat(tasks.stream().flatMap(List::stream)).containsExactlyElementsOf(splits);
        assertThat(tasks.get(0)).hasSizeBetween(1000, 2000);
        assertThat(InputTasks.divide(splits.subList(0, 5), 2)).hasSize(2);
        assertThat(InputTasks.divide(splits.subList(0, 1), 2)).hasSize(1);
    }

    @Test
    void globsAreExpanded() throws IOException {
        file("a1.txt");
        file("b1.txt");
        assertThat(list(null, folder + "/a*.txt")).containsExactly("a1.txt");
    }

    @Test
    void nothingThereIsTheUsersMistake() {
        assertThatThrownBy(() -> list(null, folder.resolve("no").toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no such file or folder");
        assertThatThrownBy(() -> list(null, folder.toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("holds no files");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private static List<String> list(String skip, String... inputs) {
        return InputFiles.list(List.of(inputs), skip, new Configuration()).stream()
                .map(InputFile::relative)
                .toList();
    }
}
