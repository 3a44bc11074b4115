package org.dispatchlens.common.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.ingest.DispatchReader;
import org.junit.jupiter.api.Test;

/** Which files decide what is made anew after a change: exactly those that are read, told by breaking each. */
class CodebookUseTest {
    @Test
    void theExtractionReadsTheFilesThatItNames() {
        assertThat(readBy(Extractor::from)).containsExactlyInAnyOrderElementsOf(Extractor.CODEBOOK);
    }

    @Test
    void readingDispatchesReadsTheFilesThatItNames() {
        assertThat(readBy(DispatchReader::from)).containsExactlyInAnyOrderElementsOf(DispatchReader.CODEBOOK);
    }

    @Test
    void theHashOfSomeFilesChangesWithThoseOnly() {
        CodebookFiles changed = CodebookFiles.builtIn().with("blame", "events_as_accused", true);
        CodebookFiles builtIn = CodebookFiles.builtIn();
        assertThat(changed.hash(DispatchReader.CODEBOOK)).isEqualTo(builtIn.hash(DispatchReader.CODEBOOK));
        assertThat(changed.hash(Extractor.CODEBOOK)).isNotEqualTo(builtIn.hash(Extractor.CODEBOOK));
    }

    private static List<String> readBy(Consumer<CodebookFiles> reader) {
        return CodebookFiles.NAMES.stream().filter(name -> fails(reader, name)).toList();
    }

    private static boolean fails(Consumer<CodebookFiles> reader, String name) {
        TreeMap<String, String> broken = new TreeMap<>();
        broken.put(name, "surprise: 1\n");
        try {
            reader.accept(new CodebookFiles("folder", broken));
            return false;
        } catch (InputException e) {
            return true;
        }
    }
}
