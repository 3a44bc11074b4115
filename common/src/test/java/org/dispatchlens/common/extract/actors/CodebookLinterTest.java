package org.dispatchlens.common.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;

class CodebookLinterTest {
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

    @Test
    void builtInCodebookIsSoundAndCoversTheWorld() {
        ActorCodebook codebook = CodebookLinter.check(ActorCodebook.read(CodebookFiles.builtIn()));
        assertThat(codebook.actors().states()).hasSizeGreaterThanOrEqualTo(197);
        assertThat(codebook.persons().persons()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(codebook.actors().states().stream().map(ActorEntry::id))
                .containsAll(Set.of("ARM", "XKX", "TWN", "PSE", "VAT"));
    }

    @Test
    void aWordInTwoRowsIsNamed() {
        assertThatThrownBy(() -> CodebookLinter.check(
                        codebook(List.of(entry("NOR", "Norland", null), entry("SUD", "Norland", null)), List.of())))
                .isInstanceOf(InputException.class)
                .hasMessage("actors.yaml: \"Norland\" stands in NOR and in SUD; take it out of one of them");
    }

    @Test
    void aWordWithoutLettersCanNeverBeFound() {
        assertThatThrownBy(() -> CodebookLinter.check(codebook(List.of(entry("NOR", "--", null)), List.of())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("actors.yaml: NOR: \"--\" has no letter");
    }

    @Test
    void anUnknownAffiliationIsNamed() {
        PersonEntry person =
                new PersonEntry("NOR-TEST", "Ivo Test", null, "XXX", "king", 2000, null, null, false, false, null);
        assertThatThrownBy(
                        () -> CodebookLinter.check(codebook(List.of(entry("NOR", "Norland", null)), List.of(person))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("persons.yaml: NOR-TEST: state XXX is no id of actors.yaml");
    }

    @Test
    void anOfficeCannotEndBeforeItBegins() {
        PersonEntry person =
                new PersonEntry("NOR-TEST", "Ivo Test", null, "NOR", "king", 2000, 1999, null, false, false, null);
        assertThatThrownBy(
                        () -> CodebookLinter.check(codebook(List.of(entry("NOR", "Norland", null)), List.of(person))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("to 1999 is before from 2000");
    }
}
