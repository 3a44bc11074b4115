package org.dispatchlens.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed before each single change on disk, and refused each: after the next start there is the old set or the new. */
class PublicationTest {
    private static final Map<String, String> OLD =
            Map.of("exports/a.csv", "old", "exports/gone.csv", "old", "run.json", "old");
    private static final Map<String, String> NEW =
            Map.of("exports/a.csv", "new", "report/b.html", "new", "run.json", "new", "tables/runs/1.json", "new");
    private static final List<String> NAMES = List.of("exports", "report", "run.json", "tables/runs/1.json");
    /** More than a publication makes. */
    private static final int CHANGES = 20;

    @TempDir
    private Path folder;

    @Test
    void killedAnywhereTheNextStartFindsOneWholeSet() throws IOException {
        int old = 0;
        int made = 0;
        for (int change = 0; change < CHANGES; change++) {
            for (int second = 0; second < CHANGES; second += 3) {
                Path out = staged("kill" + change + "-" + second);
                StoppingFileSystem files = new StoppingFileSystem();
                files.killAt(change);
                attempt(files, out);
                StoppingFileSystem next = new StoppingFileSystem();
                next.killAt(second);
                recover(next, out);
                OutputFolder.openLocked(out.toString(), new Configuration()).clean();
                Map<String, String> found = contents(out);
                assertThat(found).as("killed before change %d", change).isIn(OLD, NEW);
                old += found.equals(OLD) ? 1 : 0;
                made += found.equals(NEW) ? 1 : 0;
            }
        }
        assertThat(old).isPositive();
        assertThat(made).isPositive();
    }

    @Test
    void refusedAnywhereTheEarlierSetComesBack() throws IOException {
        for (int change = 0; change < CHANGES; change++) {
            Path out = staged("refuse" + change);
            StoppingFileSystem files = new StoppingFileSystem();
            files.failAt(change);
            boolean done = attempt(files, out);
            boolean pending = Files.exists(out.resolve(".publishing"));
            OutputFolder.openLocked(out.toString(), new Configuration()).clean();
            assertThat(contents(out)).as("refused change %d", change).isEqualTo(done || pending ? NEW : OLD);
        }
    }

    @Test
    void aFirstResultNeedsNoEarlierOne() throws IOException {
        Path out = staged("first");
        for (String name : OLD.keySet()) {
            Files.delete(out.resolve(name));
        }
        assertThat(attempt(new StoppingFileSystem(), out)).isTrue();
        OutputFolder.openLocked(out.toString(), new Configuration()).clean();
        assertThat(contents(out)).isEqualTo(NEW);
    }

    /** Where folders are moved file by file, a kill leaves some in each place. */
    @Test
    void aHalfMovedFolderIsMovedToItsEnd() throws IOException {
        Path out = staged("half");
        StoppingFileSystem files = new StoppingFileSystem();
        // The two marks and the journal are set by then, and all is set aside.
        files.killAt(4);
        attempt(files, out);
        Path exports = Files.createDirectories(out.resolve("exports"));
        Files.writeString(exports.resolve("a.csv"), "ne");
        Files.writeString(exports.resolve("moved-before.csv"), "new");
        OutputFolder.openLocked(out.toString(), new Configuration()).clean();
        assertThat(contents(out))
                .containsEntry("exports/a.csv", "new")
                .containsEntry("exports/moved-before.csv", "new")
                .doesNotContainKey("exports/gone.csv");
    }

    private Path staged(String name) throws IOException {
        Path out = folder.resolve(name);
        write(out, OLD);
        write(out.resolve(".staging-1"), NEW);
        return out;
    }

    private static void write(Path root, Map<String, String> contents) throws IOException {
        for (Map.Entry<String, String> entry : contents.entrySet()) {
            Path file = root.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, entry.getValue());
        }
    }

    private static boolean attempt(StoppingFileSystem files, Path out) {
        var root = new org.apache.hadoop.fs.Path(out.toUri());
        try {
            new Publication(files, root, new org.apache.hadoop.fs.Path(root, ".staging-1"), NAMES).publish();
            return true;
        } catch (IOException | StoppingFileSystem.Killed e) {
            return false;
        }
    }

    private static void recover(StoppingFileSystem files, Path out) throws IOException {
        try {
            Publication.recover(files, new org.apache.hadoop.fs.Path(out.toUri()));
        } catch (StoppingFileSystem.Killed e) {
            assertThat(out).exists();
        }
    }

    private static Map<String, String> contents(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                if (!file.getFileName().toString().equals(".lock")) {
                    contents.put(out.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return contents;
    }
}
