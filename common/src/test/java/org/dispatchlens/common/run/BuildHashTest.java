package org.dispatchlens.common.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildHashTest {
    private static final Map<String, String> FILES = Map.of(
            "org/dispatchlens/common/Rule.class", "rule",
            "words.txt", "words",
            "org/dispatchlens/jobs/Job.class", "job",
            "org/dispatchlens/reports/Sheet.class", "sheet",
            "META-INF/MANIFEST.MF", "built today");

    @TempDir
    private Path folder;

    @Test
    void jarAndFolderOfTheSameFilesAreTheSameProgram() throws IOException {
        assertThat(BuildHash.ofJar(jar(FILES)))
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(BuildHash.ofFolder(folder(FILES)));
    }

    @Test
    void anotherRuleIsAnotherProgramAndAnotherJobIsNot() throws IOException {
        assertThat(BuildHash.ofFolder(folder(with("org/dispatchlens/common/Rule.class"))))
                .isNotEqualTo(BuildHash.ofFolder(folder(FILES)));
        assertThat(BuildHash.ofFolder(folder(with("words.txt")))).isNotEqualTo(BuildHash.ofFolder(folder(FILES)));
        assertThat(BuildHash.ofFolder(folder(with("org/dispatchlens/jobs/Job.class"))))
                .isEqualTo(BuildHash.ofFolder(folder(FILES)));
    }

    @Test
    void itIsTheSameWheneverAsked() {
        assertThat(BuildHash.ofCommon()).matches("[0-9a-f]{64}").isEqualTo(BuildHash.ofCommon());
    }

    private static Map<String, String> with(String changed) {
        Map<String, String> files = new java.util.TreeMap<>(FILES);
        files.put(changed, "changed");
        return files;
    }

    private Path folder(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("classes").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder.resolve("classes");
    }

    private Path jar(Map<String, String> files) throws IOException {
        Path path = folder.resolve("a.jar");
        try (OutputStream out = Files.newOutputStream(path);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }
}
