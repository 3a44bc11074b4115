package org.dispatchlens.common.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;

class CodingGuideTest {
    private static final CodebookFiles BUILT_IN = CodebookFiles.builtIn();

    private static CodebookFiles mine(String coding) {
        return new CodebookFiles("mine", new TreeMap<>(Map.of("coding", coding)));
    }

    @Test
    void everyCodeOfTheProgramHasItsWords() {
        CodingGuide guide = CodingGuide.from(BUILT_IN);
        for (CodingTask task : CodingTask.values()) {
            assertThat(guide.task(task).codingTask()).isEqualTo(task);
            assertThat(guide.task(task).questions()).hasSameSizeAs(task.variables());
        }
    }

    @Test
    void wordsMayChangeButNotCodes() {
        String text = "mode: replace\n" + CodebookFiles.builtInText("coding");
        CodebookFiles reworded = mine(text.replace("somebody rejects a charge", "it is rejected"));
        assertThat(CodingGuide.from(reworded)
                        .task(CodingTask.BLAME)
                        .questions()
                        .get(3)
                        .codes()
                        .get(4)
                        .means())
                .isEqualTo("it is rejected");
        CodebookFiles renamed = mine(text.replace("code: denial", "code: refusal"));
        assertThatThrownBy(() -> CodingGuide.from(renamed))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("coding.yaml: codes of form must be")
                .hasMessageContaining("refusal");
        CodebookFiles longer = mine(text.replace("ask: Who is charged?", "ask: " + "w".repeat(251)));
        assertThatThrownBy(() -> CodingGuide.from(longer))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("coding.yaml");
    }
}
