package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.doctor.Check;
import org.dispatchlens.jobs.doctor.Doctor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor on a machine that is well, and on one where something is broken. */
class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("slow")
    void aMachineThatRunsTheseTestsIsWellAndNothingIsLeftBehind() throws IOException {
        Cli result = Cli.run("doctor", "--output", folder.resolve("not/there/yet"), "--master", "local[2]");
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out().lines().map(line -> line.split(" +")[1]))
                .containsExactly(
                        "java",
                        "memory",
                        "files",
                        "locale",
                        "fonts",
                        "temp",
                        "output",
                        "clock",
                        "codebook",
                        "syntax",
                        "spark",
                        "delta");
        assertThat(result.out()).contains("a table was written and read back").doesNotContain("FAIL");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @Tag("slow")
    void brokenOutputCodebookAndMasterAreAllNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path codebook = Files.createDirectory(folder.resolve("codebook"));
        Files.writeString(codebook.resolve("violence.yaml"), "verbs: no\n");
        Cli result = Cli.run(
                "doctor",
                "--json",
                "--output",
                file.resolve("out"),
                "--codebook",
                codebook,
                "--master",
                "no-such-master");
        assertThat(result.code()).isEqualTo(ExitCodes.INPUT);
        JsonNode object = new ObjectMapper().readTree(result.out());
        assertThat(object.get("healthy").asBoolean()).isFalse();
        assertThat(check(object, "output"))
                .contains("FAIL")
                .containsAnyOf("is a file", "Parent path is not a directory", "Not a directory");
        assertThat(check(object, "codebook")).contains("FAIL", "violence.yaml line 1");
        assertThat(check(object, "spark")).contains("FAIL", "no-such-master");
        assertThat(check(object, "delta")).contains("FAIL", "Spark does not start");
        assertThat(check(object, "syntax")).contains("\"ok\"");
    }

    private static String check(JsonNode object, String name) {
        for (JsonNode check : object.get("checks")) {
            if (check.get("check").asText().equals(name)) {
                return check.toString();
            }
        }
        throw new AssertionError("no check " + name + " in " + object);
    }

    @Test
    void aCheckThatBreaksIsAFailedCheckAndTheOthersGoOn() {
        List<Check> checks = List.of(
                broken(new UnsatisfiedLinkError("no freetype in java.library.path")), broken(new OutOfMemoryError()));
        List<Diagnosis> results = Doctor.examine(checks, result -> {});
        assertThat(Doctor.ill(results)).isTrue();
        assertThat(results)
                .extracting(Diagnosis::line)
                .containsExactly(
                        "FAIL  broken    UnsatisfiedLinkError: no freetype in java.library.path: mend it",
                        "FAIL  broken    OutOfMemoryError: mend it");
    }

    private static Check broken(Error error) {
        return new Check() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public String mend() {
                return "mend it";
            }

            @Override
            public Diagnosis look() {
                throw error;
            }
        };
    }
}
