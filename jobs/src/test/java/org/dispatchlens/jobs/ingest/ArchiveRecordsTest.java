package org.dispatchlens.jobs.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveRecordsTest {
    private static final int CHUNK = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void textsOfAZipAndWhatIsNone() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("News.ZIP")))) {
            put(zip, "a.txt", "one".getBytes(UTF_8));
            put(zip, "deep/er/b.TXT.gz", Records.gzip("two".getBytes(UTF_8)));
            put(zip, "photo.jpg", new byte[] {1});
            put(zip, "inner.zip", new byte[] {1});
            put(zip, "__MACOSX/a.txt", new byte[] {1});
            put(zip, "../up.txt", "three".getBytes(UTF_8));
            put(zip, "/etc/abs.txt", "four".getBytes(UTF_8));
            put(zip, "C:\\win.txt", "five".getBytes(UTF_8));
            put(zip, "long.txt", new byte[Records.MAX_SIZE + 1]);
            put(zip, "./last.txt", "six".getBytes(UTF_8));
        }
        assertThat(Records.of(folder, "News.ZIP"))
                .containsExactly(
                        "News.ZIP/a.txt a one",
                        "News.ZIP/deep/er/b.TXT.gz b two",
                        "News.ZIP/photo.jpg FORMAT",
                        "News.ZIP/inner.zip FORMAT",
                        "News.ZIP/../up.txt UNSAFE_PATH",
                        "News.ZIP/etc/abs.txt UNSAFE_PATH",
                        "News.ZIP/C:/win.txt UNSAFE_PATH",
                        "News.ZIP/long.txt TOO_LARGE",
                        "News.ZIP/last.txt last six");
    }

    @Test
    void linksAndEncryptedEntriesOfAZipAreRejected() throws IOException {
        try (ZipArchiveOutputStream zip =
                new ZipArchiveOutputStream(folder.resolve("links.zip").toFile())) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(UTF_8));
            zip.closeArchiveEntry();
            zip.putArchiveEntry(new ZipArchiveEntry("a.txt"));
            zip.write("one".getBytes(UTF_8));
            zip.closeArchiveEntry();
        }
        assertThat(Records.of(folder, "links.zip"))
                .containsExactly("links.zip/link.txt UNSAFE_PATH", "links.zip/a.txt a one");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("secret.zip")))) {
            put(zip, "a.txt", "one".getBytes(UTF_8));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("secret.zip"));
        bytes[6] |= 1;
        Files.write(folder.resolve("secret.zip"), bytes);
        assertThat(Records.of(folder, "secret.zip")).contains("secret.zip/a.txt UNREADABLE");
    }

    @Test
    void textsOfATarAndWhatIsNone() throws IOException {
        try (TarArchiveOutputStream tar =
                tar(new GZIPOutputStream(Files.newOutputStream(folder.resolve("n.tar.gz"))))) {
            put(tar, new TarArchiveEntry("./d/"), new byte[0]);
            put(tar, new TarArchiveEntry("./d/a.txt"), "one".getBytes(UTF_8));
            put(tar, link("d/sym.txt", TarConstants.LF_SYMLINK), new byte[0]);
            put(tar, link("d/hard.txt", TarConstants.LF_LINK), new byte[0]);
            put(tar, new TarArchiveEntry("d/pipe.txt", TarConstants.LF_FIFO), new byte[0]);
            put(tar, new TarArchiveEntry("../../up.txt"), "two".getBytes(UTF_8));
            put(tar, new TarArchiveEntry("/abs.txt", true), "three".getBytes(UTF_8));
            put(tar, new TarArchiveEntry("d/a.txt"), "four".getBytes(UTF_8));
        }
        assertThat(Records.of(folder, "n.tar.gz"))
                .containsExactly(
                        "n.tar.gz/d/a.txt a one",
                        "n.tar.gz/d/sym.txt UNSAFE_PATH",
                        "n.tar.gz/d/hard.txt UNSAFE_PATH",
                        "n.tar.gz/d/pipe.txt FORMAT",
                        "n.tar.gz/../../up.txt UNSAFE_PATH",
                        "n.tar.gz/abs.txt UNSAFE_PATH",
                        "n.tar.gz/d/a.txt a four");
        Files.copy(folder.resolve("n.tar.gz"), folder.resolve("n.tgz"));
        assertThat(Records.of(folder, "n.tgz")).hasSize(7).first().isEqualTo("n.tgz/d/a.txt a one");
    }

    @Test
    void anArchiveThatBreaksOffGivesWhatCouldBeRead() throws IOException {
        Random random = new Random(5);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("whole.zip")));
                TarArchiveOutputStream tar =
                        tar(new GZIPOutputStream(Files.newOutputStream(folder.resolve("whole.tgz"))))) {
            for (String name : new String[] {"a.txt", "b.txt", "c.txt"}) {
                byte[] noise = new byte[900];
                random.nextBytes(noise);
                put(zip, name, noise);
                put(tar, new TarArchiveEntry(name), noise);
            }
        }
        for (String end : new String[] {".zip", ".tgz"}) {
            byte[] bytes = Files.readAllBytes(folder.resolve("whole" + end));
            Files.write(folder.resolve("cut" + end), Arrays.copyOf(bytes, 2400));
            assertThat(Records.of(folder, "cut" + end)).hasSize(3).last().isEqualTo("cut" + end + " UNREADABLE");
            Files.writeString(folder.resolve("none" + end), "no archive at all");
            assertThat(Records.of(folder, "none" + end)).containsExactly("none" + end + " UNREADABLE");
        }
    }

    @Test
    void bombsEndTheReading() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            put(zip, "a.txt", "one".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zeros(zip);
        }
        assertThat(Records.of(folder, "bomb.zip")).containsExactly("bomb.zip/a.txt a one", "bomb.zip BOMB");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.tgz")));
                TarArchiveOutputStream tar = tar(out)) {
            TarArchiveEntry entry = new TarArchiveEntry("zeros.txt");
            entry.setSize(200L * CHUNK);
            tar.putArchiveEntry(entry);
            zeros(tar);
            tar.closeArchiveEntry();
        }
        assertThat(Records.of(folder, "bomb.tgz")).contains("bomb.tgz BOMB");
    }

    private static void zeros(OutputStream out) throws IOException {
        for (int i = 0; i < 200; i++) {
            out.write(new byte[CHUNK]);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static TarArchiveOutputStream tar(OutputStream out) {
        return new TarArchiveOutputStream(out, "UTF-8");
    }

    private static TarArchiveEntry link(String name, byte kind) {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName("/etc/passwd");
        return entry;
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content) throws IOException {
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
