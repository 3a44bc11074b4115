package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.run.BuildHash;
import org.dispatchlens.jobs.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What a user is told who asks for help. */
class HelpTest {
    @TempDir
    private Path folder;

    static Stream<CommandLine> commands() {
        return Dispatchlens.commandLine().getSubcommands().values().stream()
                .filter(command -> !command.getCommandName().equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithAnExampleThatItUnderstands(CommandLine command) {
        String name = command.getCommandName();
        assertThat(command.getCommandSpec().usageMessage().description())
                .as(name)
                .isNotEmpty();
        command.getCommandSpec().options().forEach(option -> assertThat(option.description())
                .as(name + " " + option.longestName())
                .isNotEmpty());
        List<String> examples = Arrays.stream(
                        command.getCommandSpec().usageMessage().footer())
                .map(String::strip)
                .filter(line -> line.contains("dispatchlens " + name))
                .toList();
        assertThat(examples).as(name).isNotEmpty();
        for (String example : examples) {
            assertThatCode(() -> Dispatchlens.commandLine().parseArgs(arguments(example)))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    /** The words behind the program's name, up to a pipe or redirection. */
    private static String[] arguments(String example) {
        String line = example.substring(example.indexOf("dispatchlens ") + "dispatchlens ".length())
                .replaceFirst("\\s[>|].*|\\)$", "");
        return Stream.of(line.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(word -> word.replace("\"", ""))
                .toArray(String[]::new);
    }

    @Test
    void helpListsEveryCommand() {
        Cli help = Cli.run("--help");
        assertThat(help.code()).isZero();
        assertThat(commands()).allSatisfy(command -> assertThat(help.out()).contains(command.getCommandName()));
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theVersionNamesProgramAndCodebook() {
        assertThat(Cli.run("--version").out().lines())
                .containsExactly(
                        "dispatchlens " + Version.number(),
                        "build " + BuildHash.ofCommon(),
                        "codebook " + CodebookFiles.builtIn().hash(),
                        "java " + Runtime.version());
    }

    @ParameterizedTest
    @MethodSource("completions")
    void bashCompletesCommandsAndOptions(String typed, String completed) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("complete.sh"), Cli.run("completion").out());
        String bash = "compopt() { :; }; source " + script + "; COMP_WORDS=(" + typed
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                + " _complete_dispatchlens; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process process =
                new ProcessBuilder("bash", "-c", bash).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out.lines()).contains(completed);
    }

    static Stream<Arguments> completions() {
        return Stream.of(
                Arguments.of("dispatchlens agr", "agreement"),
                Arguments.of("dispatchlens run --man", "--manifest"),
                Arguments.of("scripts/dispatchlens dictionary --format M", "MARKDOWN"));
    }

    @Test
    void theDictionaryExplainsTables() {
        assertThat(Cli.run("dictionary", "blames").out())
                .startsWith("## blames\n")
                .doesNotContain("## figures");
        assertThat(Cli.run("dictionary", "--format", "json").out()).contains("\"path\" : \"figure_facts.csv\"");
        Cli wrong = Cli.run("dictionary", "blame");
        assertThat(wrong.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(wrong.err()).contains("did you mean blames?").hasLineCount(1);
    }
}
