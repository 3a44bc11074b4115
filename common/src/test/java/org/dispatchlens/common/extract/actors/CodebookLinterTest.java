package org.dispatchlens.common.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookLinterTest {
    @TempDir
    private Path folder;

    private static ActorEntry entry(String id, String name, String state) {
        return new ActorEntry(id, name, null, null, null, null, null, state, null);
    }

    private static ActorCodebook codebook(List<ActorEntry> states, List<PersonEntry> persons) {
        ActorCodebook builtIn = ActorCodebook.read(CodebookFiles.builtIn());
        return new ActorCodebook(
                new ActorCodebook.Actors(states, List.of(), List.of(), List.of(), List.of(), List.of()),
                new ActorCodebook.Persons(persons),
                builtIn.roles(),
                new ActorCodebook.Ambiguities(List.of(), List.of(), List.of(), List.of()),
                builtIn.references());
    }

    private static void check(ActorCodebook codebook) {
        CodebookLinter.check(codebook, CodebookPlaces.NONE);
    }

    @Test
    void builtInCodebookIsSoundAndCoversTheWorld() {
        ActorCodebook codebook = ActorCodebook.read(CodebookFiles.builtIn());
        assertThat(codebook.actors().states()).hasSizeGreaterThanOrEqualTo(197);
        assertThat(codebook.persons().persons()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(codebook.actors().states().stream().map(ActorEntry::id))
                .containsAll(Set.of("ARM", "XKX", "TWN", "PSE", "VAT"));
    }

    @Test
    void aWordInTwoRowsIsNamed() {
        assertThatThrownBy(() -> check(
                        codebook(List.of(entry("NOR", "Norland", null), entry("SUD", "Norland", null)), List.of())))
                .isInstanceOf(InputException.class)
                .hasMessage("actors.yaml: \"Norland\" stands in NOR and in SUD; take it out of one of them");
    }

    @Test
    void aWordWithoutLettersCanNeverBeFound() {
        assertThatThrownBy(() -> check(codebook(List.of(entry("NOR", "--", null)), List.of())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("actors.yaml: NOR: \"--\" has no letter");
    }

    @Test
    void anUnknownAffiliationIsNamed() {
        PersonEntry person =
                new PersonEntry("NOR-TEST", "Ivo Test", null, "XXX", "king", 2000, null, null, false, false, null);
        assertThatThrownBy(() -> check(codebook(List.of(entry("NOR", "Norland", null)), List.of(person))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("persons.yaml: NOR-TEST: state XXX is no id of actors.yaml");
    }

    @Test
    void anOfficeCannotEndBeforeItBegins() {
        PersonEntry person =
                new PersonEntry("NOR-TEST", "Ivo Test", null, "NOR", "king", 2000, 1999, null, false, false, null);
        assertThatThrownBy(() -> check(codebook(List.of(entry("NOR", "Norland", null)), List.of(person))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("to 1999 is before from 2000");
    }

    /** Territories where nobody lives but guests. */
    private static final Set<String> UNINHABITED = Set.of("ATA", "ATF", "BVT", "HMD", "SGS", "UMI");

    @Test
    void everyCountryOfTheWorldHasARow() {
        Set<String> ids = CodebookLinter.entries(ActorCodebook.read(CodebookFiles.builtIn()))
                .map(ActorEntry::id)
                .collect(Collectors.toSet());
        Set<String> missing = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
                .filter(id -> !ids.contains(id) && !UNINHABITED.contains(id))
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }

    @Test
    void theBuiltInCodebookHasNothingDeadOrDoubtful() {
        assertThat(CodebookLinter.lint(CodebookFiles.builtIn())).isEmpty();
    }

    private List<String> lint(String name, String from, String to) throws IOException {
        String text = CodebookFiles.builtInText(name);
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(name + ".yaml"), text.replace(from, to));
        return CodebookLinter.lint(CodebookFiles.withOverrides(folder)).stream()
                .map(f -> f.toString().replace(folder + File.separator, ""))
                .toList();
    }

    @Test
    void aFaultInAUsersFolderIsNamedWithFileAndLine() throws IOException {
        String text = CodebookFiles.builtInText("actors");
        long line = text.substring(0, text.indexOf("id: MLI,")).lines().count();
        assertThat(lint("actors", "name: Mali,", "name: Kenya,"))
                .contains("actors.yaml line " + line
                        + ": \"Kenya\" stands in KEN and in MLI; take it out of one of them");
    }

    private List<String> lintOwn(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), text);
        return CodebookLinter.lint(CodebookFiles.withOverrides(folder)).stream()
                .map(f -> f.toString().replace(folder + File.separator, ""))
                .toList();
    }

    @Test
    void aClashWithABuiltInRowIsToldWhereTheUserCanMendIt() throws IOException {
        String before = "bodies:\n  - id: OURS\n    name: Ours\n    names: [Hezbollah]\n";
        assertThat(lintOwn("actors", before))
                .containsExactly(
                        "actors.yaml line 2: \"Hezbollah\" stands in OURS and in HEZBOLLAH; take it out of one of"
                                + " them");
        String twice = "bodies:\n  - {id: HEZBOLLAH, name: Ours}\n";
        assertThat(lintOwn("actors", twice))
                .contains("actors.yaml line 2: id HEZBOLLAH stands in two rows; give one of them another id");
        String unknown = "groups:\n  - {id: OURS, name: Ours, state: QQQ}\n";
        assertThat(lintOwn("actors", unknown))
                .containsExactly(
                        "actors.yaml line 2: OURS: state QQQ is no id of actors.yaml; correct it or add that row");
    }

    @Test
    void whatStillNamesARemovedActorIsToldAtTheRemoval() throws IOException {
        assertThat(lintOwn("actors", "remove:\n  states:\n    - TCD\n"))
                .isNotEmpty()
                .allMatch(f -> f.startsWith("actors.yaml line 3: TCD is removed, but ") && f.contains(".yaml names it"))
                .noneMatch(f -> f.contains("\"Chad\""));
    }

    @Test
    void deadWordsAreNamed() throws IOException {
        assertThat(lint("actors", "names: [Nato,", "names: [Nato, NATO,"))
                .anyMatch(f ->
                        f.endsWith("NATO: \"NATO\" is dead, for \"NATO\" of the same row finds it already; remove it"));
    }

    @Test
    void deadRulesAndSurnamesAreNamed() throws IOException {
        assertThat(lint("ambiguities", "word: Moscow, after: [time]", "word: Moscow, after: [standard time]"))
                .anyMatch(f ->
                        f.endsWith("Moscow: after \"standard time\" is dead, for only the next word is looked at"));
        assertThat(lint("ambiguities", "surnames_never_alone: [May,", "surnames_never_alone: [Macron, May,"))
                .anyMatch(f -> f.contains("FRA-MACRON: alone is dead"));
        assertThat(lint("ambiguities", "instead: DMA", "instead: XXX"))
                .anyMatch(f -> f.endsWith("Dominican: instead XXX is no id of actors.yaml"));
    }

    @Test
    void twoHoldersOfOneOfficeAndMissingAdjectivesAreNamed() throws IOException {
        assertThat(lint(
                        "persons",
                        "office: president, from: 2017, to: 2021",
                        "office: president, from: 2015, to: 2021"))
                .anyMatch(f -> f.endsWith("hold the office of president of USA in the same years; correct from or to"));
        assertThat(lint("actors", "adjectives: [Malian], people: [Malians], ", ""))
                .anyMatch(f -> f.endsWith("MLI has neither adjectives nor people; add how it is called"));
    }
}
