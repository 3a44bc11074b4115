package org.dispatchlens.common.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {
    /** Written by {@code scripts/golden}; its first lines are written by hand. */
    private static final Path PAGE = Path.of("DICTIONARY.md");

    @Test
    void everyColumnSaysWhatItMeansInASentence() {
        assertThat(DataDictionary.entries(DataDictionary.TABLES))
                .hasSizeGreaterThan(200)
                .allSatisfy(entry -> assertThat(entry.column().doc())
                        .as(entry.table().name() + "." + entry.column().name())
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("\n"));
        assertThat(DataDictionary.TABLES).extracting(TableSpec::name).doesNotHaveDuplicates();
    }

    @Test
    void thePageInTheSourcesIsThatOfTheTables() throws IOException {
        String generated = DataDictionary.markdown(DataDictionary.TABLES);
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf("## "));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, head + generated);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(head + generated);
    }

    @Test
    void theDataPackageNamesEveryFileAndTypesEveryColumn() throws IOException {
        JsonNode root = new ObjectMapper().readTree(DataDictionary.dataPackage(DataDictionary.TABLES));
        assertThat(root.path("resources")).hasSameSizeAs(DataDictionary.TABLES);
        JsonNode blames = resource(root, "blames.csv");
        assertThat(blames.path("schema").path("fields"))
                .extracting(field -> field.path("name").asText())
                .containsExactlyElementsOf(EvidenceTables.BLAMES.columnNames());
        assertThat(blames.path("schema").path("fields"))
                .extracting(field -> field.path("type").asText())
                .contains("string", "integer", "number", "boolean")
                .isSubsetOf("string", "integer", "number", "boolean");
        assertThat(root.path("resources"))
                .allSatisfy(
                        resource -> assertThat(resource.path("name").asText()).matches("[a-z0-9-]+"));
    }

    private static JsonNode resource(JsonNode root, String path) {
        for (JsonNode resource : root.path("resources")) {
            if (resource.path("path").asText().equals(path)) {
                return resource;
            }
        }
        throw new AssertionError("no resource " + path);
    }

    @Test
    void theCsvHasALineForEachColumn() {
        assertThat(DataDictionary.csv(List.of(EvidenceTables.REJECTS)))
                .isEqualTo(
                        """
                        table,row,column,type,meaning
                        rejects,One file or manifest row that did not become an article.,source_file,text,Path of the file or manifest line.
                        rejects,One file or manifest row that did not become an article.,code,text,"Short code such as EMPTY, BINARY, ENCODING, TOO_LARGE, LANGUAGE."
                        rejects,One file or manifest row that did not become an article.,detail,text,One line that tells which it is and why.
                        """);
    }
}
