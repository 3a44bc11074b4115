package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** scripts/nightly around a command that is no real run, started as cron starts it: without an environment. */
class NightlyTest {
    /** Writes results as a run does; its option says how it ends. */
    private static final String COMMAND =
            """
            #!/bin/bash
            while [ $# -gt 0 ]; do
              case "$1" in
                --output) out=$2 ;;
                --wrong) echo "dispatchlens: the \\"input\\" is not there"; exit 2 ;;
                --partly) code=3 ;;
                --killed) kill -9 $$ ;;
                --long) sleep 60 ;;
                --text) text=$2 ;;
              esac
              shift
            done
            mkdir -p "$out/new/exports" "$out/new/report"
            echo "$text" >"$out/new/exports/a.csv"
            printf '{\\n  "counts" : {\\n    "articles" : 7,\\n    "rejects" : 2\\n  },\\n' >"$out/run.json"
            printf '  "incremental" : {\\n    "new" : 3,\\n    "same" : 4\\n  }\\n}\\n' >>"$out/run.json"
            rm -rf "$out/exports" "$out/report"
            mv "$out/new/exports" "$out/new/report" "$out"
            exit ${code:-0}
            """;

    @TempDir
    private Path folder;

    private Path output;
    private Path command;

    @BeforeEach
    void write() throws IOException {
        output = folder.resolve("all my nights");
        command = Files.writeString(folder.resolve("command"), COMMAND);
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> words(String... options) {
        List<String> words = new ArrayList<>(List.of(
                "env", "-i", Script.ROOT.resolve("scripts/nightly").toString(), "--command", command.toString()));
        words.addAll(List.of("--output", output.toString()));
        words.addAll(List.of(options));
        return words;
    }

    private Night night(String... options) throws IOException, InterruptedException {
        return Night.of(Script.of(java.util.Map.of(), words(options)));
    }

    /** What a night ended with and said. */
    record Night(int code, JsonNode summary) {
        static Night of(Script script) throws IOException {
            assertThat(script.out().lines()).as(script.said()).hasSize(1);
            JsonNode summary = new ObjectMapper().readTree(script.out());
            assertThat(summary.get("exit").asInt()).isEqualTo(script.code());
            return new Night(script.code(), summary);
        }

        String message() {
            return summary.get("message").asText();
        }
    }

    private List<String> dates() throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("nights"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith("2"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aGoodNightLeavesADatedCopyAndALine() throws IOException, InterruptedException {
        Night night = night("--text", "one");
        assertThat(night.code()).as(night.message()).isZero();
        String date = night.summary().get("date").asText();
        assertThat(dates()).containsExactly(date);
        Path copy = output.resolve("nights").resolve(date);
        assertThat(copy.resolve("exports/a.csv")).hasContent("one");
        assertThat(copy.resolve("run.json")).hasSameTextualContentAs(output.resolve("run.json"));
        assertThat(night.summary().get("articles").asInt()).isEqualTo(7);
        assertThat(night.summary().get("rejects").asInt()).isEqualTo(2);
        assertThat(night.summary().get("new").asInt()).isEqualTo(3);
        assertThat(night.summary().get("changed").isNull()).isTrue();
        assertThat(night.summary().get("report").asText()).startsWith(copy + "/report/");
        assertThat(Path.of(night.summary().get("log").asText())).exists();
    }

    @Test
    void aSecondRunOfADateTakesThePlaceOfTheFirstAndPartlyDoneCounts() throws IOException, InterruptedException {
        night("--text", "one");
        Night second = night("--text", "two", "--partly");
        assertThat(second.code()).isEqualTo(3);
        assertThat(dates()).hasSize(1);
        assertThat(output.resolve("nights").resolve(dates().get(0)).resolve("exports/a.csv"))
                .hasContent("two");
        assertThat(output.resolve("nights/summary.jsonl")).content().hasLineCount(2);
    }

    @Test
    void aFailedNightSaysWhyAndLeavesTheCopiesAlone() throws IOException, InterruptedException {
        night("--text", "one");
        Night wrong = night("--text", "two", "--wrong");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.message()).isEqualTo("dispatchlens: the \"input\" is not there");
        Night killed = night("--killed");
        assertThat(killed.code()).isEqualTo(1);
        assertThat(killed.message()).contains("signal 9");
        assertThat(output.resolve("nights").resolve(dates().get(0)).resolve("exports/a.csv"))
                .hasContent("one");
    }

    @Test
    void onlyTheNewestNightsStayAndTonightsAlways() throws IOException, InterruptedException {
        for (String date : List.of("2001-01-01", "2001-01-02", "2999-01-01")) {
            Files.createDirectories(output.resolve("nights").resolve(date));
        }
        String tonight = night("--keep", "2").summary().get("date").asText();
        assertThat(dates()).containsExactly(tonight, "2999-01-01");
        assertThat(night("--keep", "1").code()).isZero();
        assertThat(dates()).containsExactly(tonight);
        try (Stream<Path> logs = Files.list(output.resolve("nights/logs"))) {
            assertThat(logs).hasSize(1);
        }
    }

    @Test
    void aNightThatStillRunsIsLeftAloneAndCanBeEnded() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process first = new ProcessBuilder(words("--long"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Path lock = output.resolve("nights/.lock");
        while (first.isAlive() && !(Files.exists(lock) && Files.size(lock) > 0)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        Night second = night();
        assertThat(second.code()).isEqualTo(75);
        assertThat(second.message()).contains("another night still runs (process " + first.pid());
        first.destroy();
        assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isEqualTo(143);
        assertThat(said).content().contains("\"exit\":143", "ended by signal TERM");
        assertThat(night("--lock-wait", "5").code())
                .as("the lock is free again")
                .isZero();
    }

    @Test
    void wrongOptionsAreTheUsersMistake() throws IOException, InterruptedException {
        assertThat(night("--keep", "many").message()).isEqualTo("--keep many is no whole number: give one from 0 on");
        assertThat(night("--output", "hdfs://archive/out").message()).contains("no folder of this machine");
        Path file = Files.createFile(folder.resolve("file"));
        Night night = night("--output", file.toString());
        assertThat(night.code()).isEqualTo(2);
        assertThat(night.message())
                .isEqualTo("--output " + file + " cannot be written: name a folder that you may write to");
        assertThat(night("--keep").message()).isEqualTo("--keep needs a value");
    }
}
