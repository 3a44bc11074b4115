package org.dispatchlens.jobs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.jobs.Cli;
import org.dispatchlens.jobs.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handbook's links lead somewhere, and what it quotes is what the program says. */
class HandbookTest {
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    static List<String> pages() {
        return Handbook.PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileAndAHeading(String page) {
        Matcher links = LINK.matcher(Handbook.text(page));
        while (links.find()) {
            String target = links.group(1);
            if (target.contains("://")) {
                continue;
            }
            String[] parts = target.split("#", 2);
            Path file = parts[0].isEmpty()
                    ? Script.ROOT.resolve(page)
                    : Script.ROOT.resolve(page).resolveSibling(parts[0]).normalize();
            assertThat(file).as(page + ": " + target).exists();
            if (parts.length == 2) {
                assertThat(anchors(Script.ROOT.relativize(file).toString()))
                        .as(page + ": " + target)
                        .contains(parts[1]);
            }
        }
    }

    /** As GitHub names headings: small letters, no punctuation, hyphens for spaces. */
    private static Set<String> anchors(String page) {
        return HEADING.matcher(Handbook.text(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void everyPageOfTheProjectBelongsToTheHandbook() throws IOException {
        try (Stream<Path> files = Files.walk(Script.ROOT, 2)) {
            Set<String> found = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> Script.ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("out/") && !file.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Handbook.PAGES).containsAll(found);
        }
    }

    @Test
    void everyCommandOfTheProgramIsInTheHandbook() {
        String all = Handbook.PAGES.stream().map(Handbook::text).collect(Collectors.joining("\n"));
        List<String> commands = Cli.run("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split("\\s")[0])
                .filter(command -> !command.equals("help"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(15).allSatisfy(command -> assertThat(all)
                .as(command)
                .containsPattern("(dispatchlens|`)\\s?" + command + "\\b"));
    }

    /** Words in backticks in the first column, with … for what differs, stand so in the program's sources or scripts. */
    @Test
    void everyMessageThatIsExplainedIsOneOfTheProgram() throws IOException {
        String table = Handbook.text("jobs/README.md");
        table = table.substring(table.indexOf("## When something goes wrong"));
        String sources = sources();
        int messages = 0;
        for (String row : table.lines().filter(line -> line.startsWith("| `")).toList()) {
            for (String words : row.substring(2, row.indexOf(" | ")).split("`")) {
                if (!words.isBlank() && !words.strip().equals("…")) {
                    assertThat(sources.contains(words.strip())).as(words).isTrue();
                    messages++;
                }
            }
        }
        assertThat(messages).isGreaterThan(10);
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String folder : List.of("jobs/src/main/java", "common/src/main/java", "scripts")) {
            try (Stream<Path> files = Files.walk(Script.ROOT.resolve(folder))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)
                        .filter(f -> !f.toString().matches(".*\\.(jsonl|png|md)"))::iterator) {
                    sources.append(Files.readString(file)).append('\n');
                }
            }
        }
        return sources.toString().replaceAll("\"\\s*\\+\\s*\"", "");
    }
}
