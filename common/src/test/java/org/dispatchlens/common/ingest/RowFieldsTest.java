package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class RowFieldsTest {
    private static final ManifestRow MANIFEST =
            new ManifestRow(4, "rows.csv", "Hill Mail", "", Map.of("country", "GEO"));

    @Test
    void theTitleGoesAboveATextThatDoesNotBeginWithIt() {
        assertThat(row(Map.of("text", "A dam broke.", "title", "Flood")).fullText())
                .isEqualTo("Flood\n\nA dam broke.");
        assertThat(row(Map.of("text", " Flood\nA dam broke.", "title", "Flood "))
                        .fullText())
                .isEqualTo(" Flood\nA dam broke.");
        assertThat(row(Map.of("text", "A dam broke.")).fullText()).isEqualTo("A dam broke.");
    }

    @Test
    void theManifestCountsBeforeTheRow() {
        RowFields row =
                row(Map.of("text", "x", "outlet", "River Post", "published", "2021-03-05 10:00:00", "country", "X"));
        ManifestRow given = row.given(MANIFEST);
        assertThat(given.outlet()).isEqualTo("Hill Mail");
        assertThat(given.published()).isEqualTo("2021-03-05");
        assertThat(given.metadata()).containsExactly(Map.entry("country", "GEO"));
        assertThat(row.given(ManifestRow.NONE).outlet()).isEqualTo("River Post");
    }

    @Test
    void aDateThatIsNoneIsKeptAsWritten() {
        ManifestRow given = row(Map.of("text", "x", "published", "some day")).given(ManifestRow.NONE);
        assertThat(given.published()).isEmpty();
        assertThat(given.metadata()).containsEntry("published", "some day");
    }

    @Test
    void aSingleSentenceIsAnArticle() {
        RowFields row = row(Map.of("text", "Police said rebels shelled the town of Arden.", "outlet", "River Post"));
        ParsedDispatch dispatch = DispatchReader.from(CodebookFiles.builtIn())
                .readText("rows.jsonl#7", "7", row.fullText(), Optional.of(row.given(ManifestRow.NONE)))
                .dispatch()
                .orElseThrow();
        assertThat(dispatch.toArticle().text()).isEqualTo("Police said rebels shelled the town of Arden.");
        assertThat(dispatch.outlet()).isEqualTo("River Post");
        assertThat(dispatch.outletEvidence()).isEqualTo("own row");
    }

    private static RowFields row(Map<String, String> columns) {
        return RowFields.of(columns);
    }
}
