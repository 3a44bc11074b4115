package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.junit.jupiter.api.Test;

class DispatchBytesTest {
    private static final DispatchReader READER = DispatchReader.from(CodebookFiles.builtIn());

    private static final List<String> LINES = List.of(
            "Mill owners accuse the river board",
            "By Ada Holm",
            "3 May 2031",
            "NORDHAVN (Delta Bureau) — The owners of two mills accused the river board on Saturday of closing the weir.",
            "“Nobody was asked,”  said the owner – a 𝔉ormer mayor of Ås\u030a.",
            "Advertisement",
            "„Das Wehr“ stays shut, the board said, and\u00a0no date was given for its opening to boats and barges.",
            "");

    private static ParsedDispatch parsed(String text, Optional<ManifestRow> row) {
        return READER.readText("mills/a.txt", "a", text, row).dispatch().orElseThrow();
    }

    private static void assertSame(ParsedDispatch dispatch) {
        ParsedDispatch read = DispatchBytes.dispatch(DispatchBytes.of(dispatch));
        assertThat(read).usingRecursiveComparison().isEqualTo(dispatch);
        assertThat(read.toArticle()).isEqualTo(dispatch.toArticle());
    }

    @Test
    void whatTheManifestSaysComesBackInItsOrder() {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("url", "https://example.org/ü");
        more.put("country", "NO");
        ManifestRow row = new ManifestRow(7, "mills/a.txt", "Delta Bureau", "2031-05-04", more);
        ParsedDispatch dispatch = parsed(String.join("\n\n", LINES), Optional.of(row));
        assertSame(dispatch);
        assertThat(DispatchBytes.dispatch(DispatchBytes.of(dispatch))
                        .source()
                        .row()
                        .metadata())
                .containsExactly(Map.entry("url", "https://example.org/ü"), Map.entry("country", "NO"));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 200)
    void comesBackEqual(@ForAll("lines") List<String> lines) {
        READER.readText("a.txt", "a", String.join("\n", lines), Optional.empty())
                .dispatch()
                .ifPresent(DispatchBytesTest::assertSame);
    }
}
