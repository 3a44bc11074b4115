package org.dispatchlens.jobs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.Script;
import org.dispatchlens.jobs.docs.Handbook.Command;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the handbook literally: makes the files that it prints, and gives each command that it prints in a block, page by
 * page. Commands of the program run in this process, so that they do not each wait for a start of Java; what else there is,
 * and what needs other machines or models, stands with the test that runs it in {@code docs/tested-elsewhere.csv}.
 */
@Tag("slow")
class DocumentedCommandsTest {
    private static final Path ELSEWHERE = Path.of("src/test/resources/docs/tested-elsewhere.csv");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    /** Options whose values are paths. */
    private static final Set<String> PATHS = Set.of(
            "--input",
            "--output",
            "--manifest",
            "--case",
            "--check",
            "--codebook",
            "--gold",
            "--texts",
            "--sheets",
            "--sheet-dir",
            "--truth",
            "--to",
            "--file");

    @TempDir
    private static Path folder;

    private record Elsewhere(String command, String test, String why) {}

    private static List<Elsewhere> elsewhere() throws IOException {
        try (CSVParser rows = CSVParser.parse(
                Files.newBufferedReader(ELSEWHERE),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<Elsewhere> list = new ArrayList<>();
            for (CSVRecord row : rows) {
                list.add(new Elsewhere(row.get("command"), row.get("test"), row.get("why")));
            }
            return list;
        }
    }

    private static Optional<Elsewhere> elsewhere(Command command, List<Elsewhere> list) {
        String words = command.withoutVariables();
        return list.stream()
                .filter(e -> words.equals(e.command()) || words.startsWith(e.command() + " "))
                .findFirst();
    }

    @Test
    void everyCommandIsRunHereOrByAnotherTest() throws IOException {
        List<Elsewhere> list = elsewhere();
        Set<Elsewhere> used = new HashSet<>();
        for (String page : Handbook.PAGES) {
            for (Command command : Handbook.commands(page)) {
                Optional<Elsewhere> other = elsewhere(command, list);
                other.ifPresent(used::add);
                assertThat(other.isPresent() || command.isProgram())
                        .as(command + ": name its test in " + ELSEWHERE)
                        .isTrue();
            }
        }
        assertThat(used).as("rows of " + ELSEWHERE + " that no page needs").containsAll(list);
        for (Elsewhere e : list) {
            Path test = Script.ROOT.resolve(e.test());
            assertThat(test).exists();
            String name = e.command().replaceFirst("^scripts/", "").split(" ")[0];
            assertThat(Files.readString(test)).as(e.test()).contains(name);
        }
    }

    @Test
    void theHandbookCanBeFollowedLiterally() throws Exception {
        prepare();
        Map<String, Integer> ran = new LinkedHashMap<>();
        List<Elsewhere> list = elsewhere();
        Set<String> given = new HashSet<>();
        for (String page : Handbook.PAGES) {
            for (Command command : Handbook.commands(page)) {
                // What stands on two pages is given once.
                if (command.isProgram()
                        && !command.inline()
                        && elsewhere(command, list).isEmpty()
                        && given.add(command.words())) {
                    run(command);
                    ran.merge(page, 1, Integer::sum);
                }
            }
        }
        assertThat(ran.get("README.md")).isGreaterThan(8);
        assertThat(ran.get("jobs/README.md")).isGreaterThan(10);
        assertThat(folder.resolve("out/mine/report/framing-report.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("out/steps/report/framing-report.xlsx")).isNotEmptyFile();
        // What a reader would miss: a later command of a page that undoes what an earlier one told, such as the dates.
        assertThat(folder.resolve("out/mine/events/gdelt-events.tsv")).isNotEmptyFile();
    }

    /** The files of the README's steps, under the names that it gives them. */
    private static void prepare() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("my-texts"));
        Files.writeString(texts.resolve("manifest.csv"), Handbook.block("README.md", "file,outlet,"));
        Files.writeString(texts.resolve("tribune-monday.txt"), Handbook.block("README.md", "Two soldiers killed"));
        Files.writeString(
                texts.resolve("harbour-monday.txt"),
                """
                Fighting on the river
                Ecuador said that at least five of its soldiers were wounded when Peru shelled a crossing of the river on Monday.
                Lima said two Peruvian soldiers had been killed and accused Ecuador of attacking first.
                """);
        Path codebook = Files.createDirectories(folder.resolve("my-codebook"));
        for (String name : List.of("actors", "blame")) {
            Files.writeString(
                    codebook.resolve(name + ".yaml"), Handbook.block("common/README.md", "# my-codebook/" + name));
        }
        String title = "Two soldiers killed at the river crossing\n";
        assertThat(Handbook.block("README.md", "Two soldiers killed")).startsWith(title);
        Files.writeString(
                folder.resolve("my-labels.jsonl"),
                """
                {"article_id": "harbour-monday", "sentence_start": 136, "sentence_end": 223, "start": 136, "end": 222, \
                "accuser": "PER", "accused": "ECU", "form": "accusation", "voice": "INDIRECT", "polarity": "ASSERT", \
                "reciprocal": false, "cameo": "112", "sure": true}
                """);
    }

    private static void run(Command command) throws Exception {
        String words = command.words().replaceFirst("^scripts/dispatchlens ", "");
        String[] parts = words.split(" > ", 2);
        List<Object> arguments = arguments(parts[0]);
        if (arguments.contains("agreement")) {
            sheetsComeBack();
        }
        Cli result = Cli.run(arguments.toArray());
        assertThat(result.code()).as(command + "\n" + result.err()).isZero();
        assertThat(result.err()).as(command.toString()).doesNotContain("Exception");
        if (parts.length == 2) {
            Files.writeString(folder.resolve(parts[1].strip()), result.out());
        }
    }

    /** The words as a shell splits them, with paths inside the folder. */
    private static List<Object> arguments(String words) {
        List<Object> arguments = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        boolean path = false;
        while (matcher.find()) {
            String word = matcher.group(1) != null
                    ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            boolean option = word.startsWith("--");
            arguments.add(path && !option ? folder.resolve(word) : word);
            path = option ? PATHS.contains(word) : path;
        }
        return arguments;
    }

    /** Coders send back what they were sent. */
    private static void sheetsComeBack() throws IOException {
        Path back = Files.createDirectories(folder.resolve("from-coders"));
        for (String sheet : List.of("coder-1.xlsx", "coder-2.xlsx")) {
            Files.copy(folder.resolve("to-coders").resolve(sheet), back.resolve(sheet));
        }
    }
}
