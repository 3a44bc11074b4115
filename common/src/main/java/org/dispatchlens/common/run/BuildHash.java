package org.dispatchlens.common.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.dispatchlens.common.text.Sha256;

/**
 * Which program this is, told from its own classes instead of from a version number that somebody has to raise: another
 * rule, word list, model or library gives another hash, the same sources built again give the same.
 *
 * <p>Taken are names and CRC-32 of all files of the jar or folder that the pure functions come from, but not the jobs and
 * reports in the same jar, which only carry what the pure functions make.
 */
public final class BuildHash {
    private static final String COMMON = hash();

    private BuildHash() {}

    /** Hash of the pure functions with all that they read of the jar, in hexadecimal. */
    public static String ofCommon() {
        return COMMON;
    }

    private static String hash() {
        try {
            Path place = Path.of(BuildHash.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<String> files = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
            return Sha256.hex(String.join("\n", files.stream().sorted().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the program's own classes", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own classes have no place", e);
        }
    }

    /** A jar's directory holds the sums, so that nothing is unpacked. */
    static List<String> ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory() && counts(entry.getName()))
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .toList();
        }
    }

    static List<String> ofFolder(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (counts(name)) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    files.add(name + " " + sum.getValue());
                }
            }
        }
        return files;
    }

    private static boolean counts(String name) {
        return !name.startsWith("META-INF/")
                && !name.startsWith("org/dispatchlens/jobs/")
                && !name.startsWith("org/dispatchlens/reports/");
    }
}
