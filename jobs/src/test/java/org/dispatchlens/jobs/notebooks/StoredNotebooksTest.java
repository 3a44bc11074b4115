package org.dispatchlens.jobs.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dispatchlens.common.text.Sha256;
import org.dispatchlens.jobs.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored of the notebooks, without running them: no outputs, and beside each a page of its present source. */
class StoredNotebooksTest {
    private static final int LARGEST = 700_000;

    @TempDir
    private Path folder;

    static Stream<String> names() throws IOException {
        return Notebook.names().stream();
    }

    private static Notebook notebook(String name) throws IOException {
        return Notebook.read(Notebook.FOLDER.resolve(name + ".ipynb"));
    }

    private static String page(String name) throws IOException {
        return Files.readString(Notebook.FOLDER.resolve(name + ".html"));
    }

    @Test
    void theHandbookNamesEachOfThem() throws IOException {
        String handbook = Files.readString(Notebook.FOLDER.resolve("README.md"));
        assertThat(Notebook.names()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(name -> assertThat(handbook)
                .contains("(" + name + ".ipynb)", "(" + name + ".html)"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isStoredWithoutOutputs(String name) throws IOException {
        Notebook notebook = notebook(name);
        assertThat(notebook.json().path("nbformat").asInt()).isEqualTo(4);
        assertThat(notebook.cells("code"))
                .hasSizeBetween(4, 10)
                .allMatch(cell -> cell.path("execution_count").isNull())
                .allMatch(cell -> cell.path("outputs").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void beginsWithItsQuestionAndEndsWithItsLimits(String name) throws IOException {
        List<JsonNode> texts = notebook(name).cells("markdown");
        assertThat(Notebook.joined(texts.get(0).path("source")))
                .startsWith("# ")
                .contains("**What it reads:**");
        assertThat(Notebook.joined(texts.get(texts.size() - 1).path("source")))
                .contains("## How to read it", "## What this does not say", "## Try next");
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasAPageOfItsPresentSource(String name) throws IOException {
        String page = page(name);
        String source = Files.readString(Notebook.FOLDER.resolve(name + ".ipynb"));
        assertThat(page).contains("<meta name=\"notebook-sha256\" content=\"" + Sha256.hex(source) + "\">");
        String seen = Notebook.seen(page);
        assertThat(notebook(name).cells("code")).allSatisfy(cell -> {
            String code = Notebook.joined(cell.path("source")).replaceAll("\\s+", " ");
            assertThat(seen).contains(code.strip());
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsPageIsSmallAndNeedsNoNet(String name) throws IOException {
        String page = page(name);
        assertThat(page.length()).isLessThan(LARGEST);
        assertThat(page)
                .contains("<img alt=")
                .doesNotContain("<script", "<link", "src=\"http", "@import", "url(")
                .doesNotContain("/root/", "/home/", "/tmp/", Script.ROOT.toString());
    }

    @Test
    void theScriptFindsWhatIsOutOfDate() throws IOException, InterruptedException {
        Script good = Script.run(Map.of(), List.of("notebooks", "check"));
        assertThat(good.code()).as(good.said()).isZero();
        Path copy = folder.resolve("blame-balance.ipynb");
        Files.copy(Notebook.FOLDER.resolve("blame-balance.html"), folder.resolve("blame-balance.html"));
        String source = Files.readString(Notebook.FOLDER.resolve("blame-balance.ipynb"));
        Files.writeString(copy, source.replace("\"execution_count\": null", "\"execution_count\": 3"));
        Script bad = Script.run(Map.of(), List.of("notebooks", "check", copy.toString()));
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err())
                .contains("blame-balance.ipynb has outputs")
                .contains("blame-balance.html is not of the present notebook");
    }

    @Test
    void mistakesAreTold() throws IOException, InterruptedException {
        assertMistake(
                List.of("notebooks", "run", "nothing-like-it"), "there is no notebook nothing-like-it: choose from");
        assertMistake(List.of("notebooks", "run", "--twice"), "unknown option --twice");
        assertMistake(List.of("notebooks", "run", "--to"), "--to needs a folder");
        assertMistake(List.of("notebooks"), "say start, run or check");
    }

    private static void assertMistake(List<String> words, String told) throws IOException, InterruptedException {
        Script script = Script.run(Map.of(), words);
        assertThat(script.code()).as(script.said()).isEqualTo(2);
        assertThat(script.err()).startsWith("notebooks: ").contains(told).hasLineCount(1);
    }
}
