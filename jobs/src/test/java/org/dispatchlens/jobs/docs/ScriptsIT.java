package org.dispatchlens.jobs.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.dispatchlens.jobs.Script;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that the handbook names and no other test starts. They work on a copy of the project's folder. */
@Tag("slow")
class ScriptsIT {
    @TempDir
    private static Path root;

    /** The scripts find what is built through links, and write where nobody minds. */
    @BeforeAll
    static void copy() throws IOException {
        FileUtils.copyDirectory(
                Script.ROOT.resolve("scripts").toFile(), root.resolve("scripts").toFile());
        Files.copy(Script.ROOT.resolve("ARCHITECTURE.md"), root.resolve("ARCHITECTURE.md"));
        for (String name : List.of("pom.xml", "common", "jobs", "reports")) {
            Files.createSymbolicLink(root.resolve(name), Script.ROOT.resolve(name));
        }
        try (Stream<Path> scripts = Files.list(root.resolve("scripts"))) {
            scripts.filter(Files::isRegularFile)
                    .forEach(script ->
                            assertThat(script.toFile().setExecutable(true)).isTrue());
        }
    }

    private static Script run(String script, Object... arguments) throws Exception {
        List<String> command = Stream.concat(Stream.of(root.resolve("scripts").resolve(script)), Stream.of(arguments))
                .map(Object::toString)
                .toList();
        return Script.of(Map.of(), command);
    }

    @Test
    void demoPrintsWhereItsResultsAre() throws Exception {
        Script demo = run("demo");
        assertThat(demo.code()).as(demo.said()).isZero();
        List<String> places = demo.out()
                .lines()
                .filter(line -> line.matches("(Workbook|Charts|Page|Tables) .*"))
                .map(line -> line.split("\\s+", 2)[1])
                .toList();
        assertThat(places)
                .hasSize(4)
                .allSatisfy(place -> assertThat(Path.of(place)).exists().startsWith(root));
    }

    @Test
    void evaluateWritesTheTableBetweenItsMarks() throws Exception {
        Path labels = Files.createDirectories(root.resolve("labels/accusations"));
        Files.writeString(
                labels.resolve("own.jsonl"),
                """
                {"id": "1", "text": "Peru accused Ecuador of shelling a river crossing.", "label": "accuse", \
                "source": ["Peru"], "target": ["Ecuador"]}
                {"id": "2", "text": "The river rose by a metre on Monday.", "label": "none"}
                """);
        Script evaluate = run("evaluate", "--data", root.resolve("labels"));
        assertThat(evaluate.code()).as(evaluate.said()).isZero();
        String page = Files.readString(root.resolve("ARCHITECTURE.md"));
        String table = page.substring(page.indexOf("<!-- evaluate: begin -->"), page.indexOf("<!-- evaluate: end -->"));
        assertThat(table).contains("| accusations | f1 | 1.000").doesNotContain("casualties");
        assertThat(Files.readString(Script.ROOT.resolve("ARCHITECTURE.md"))).contains("casualty-side");
    }

    @Test
    void benchSaysWhatItMeasured() throws Exception {
        // Without the manifest, a file of nothing but an outlet's mottos counts as an article.
        Path sample = Script.ROOT.resolve("jobs/src/main/resources/sample");
        Script job = run("bench", "job", sample.resolve("dispatches"), "--manifest", sample.resolve("manifest.csv"));
        assertThat(job.code()).as(job.said()).isZero();
        assertThat(job.out()).containsPattern("extract +[0-9.]+ s").containsPattern("all .*28 articles");
        Script archive = run("bench", "archive", 60, "general");
        assertThat(archive.code()).as(archive.said()).isZero();
        assertThat(archive.said()).contains("all totals agree: 60 articles");
    }

    @Test
    void picturesAreMadeOfARun() throws Exception {
        for (String tool : List.of("libreoffice", "pdftoppm", "convert", "chromium")) {
            assumeTrue(
                    Stream.of(System.getenv("PATH").split(File.pathSeparator))
                            .anyMatch(place -> Files.isExecutable(Path.of(place, tool))),
                    tool + " is not installed");
        }
        Script pictures = run("pictures", "--to", root.resolve("pictures"));
        assertThat(pictures.code()).as(pictures.said()).isZero();
        for (String name : List.of("overview.png", "blame-balance.png", "figures.png", "page.png")) {
            assertThat(root.resolve("pictures").resolve(name)).isNotEmptyFile();
            assertThat(Script.ROOT.resolve("reports/pictures").resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void picturesOfNothingAreRefused() throws Exception {
        Script pictures = run("pictures", "--output", root.resolve("nowhere"));
        assertThat(pictures.code()).isEqualTo(2);
        assertThat(pictures.err()).hasLineCount(1);
    }
}
