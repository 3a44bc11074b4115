package org.dispatchlens.common.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
    private static final TableSpec SPEC = EvidenceTables.REJECTS;

    @TempDir
    private Path folder;

    private static TableRow row(String file, String code, String detail) {
        return TableRow.of(SPEC, file, code, detail);
    }

    private static List<TableRow> reread(Path folder, List<TableRow> rows) throws IOException {
        Files.writeString(folder.resolve("rejects.csv"), TableCsv.write(SPEC, rows));
        try (TableFile file = TableFile.open(SPEC, folder)) {
            assertThat(IntStream.range(0, file.size()).mapToObj(file::get))
                    .isEqualTo(file.stream().toList());
            return List.copyOf(file);
        }
    }

    @Test
    void linesInsideQuotationMarksBelongToTheirCell() throws IOException {
        List<TableRow> rows = List.of(
                row("a.txt", "EMPTY", "two\nlines, one \"quoted\""),
                row("b.txt", "BINARY", "=1+1"),
                row("ü.txt", "LANGUAGE", "naïve 日本"));
        assertThat(reread(folder, rows)).isEqualTo(rows);
    }

    @Test
    void moreRowsThanOneBlockComeInTheirOrder() throws IOException {
        List<TableRow> rows = IntStream.range(0, 1300)
                .mapToObj(i -> row("file" + (10_000 + i), "EMPTY", "x".repeat(i % 50)))
                .toList();
        assertThat(reread(folder, rows)).isEqualTo(rows);
    }

    @Test
    void aTableWithoutRowsIsEmpty() throws IOException {
        assertThat(reread(folder, List.of())).isEmpty();
    }

    @Property(tries = 100)
    void givesWhatTheReaderInMemoryGives(@ForAll List<String> details) throws IOException {
        Path own = Files.createTempDirectory("tablefile");
        List<TableRow> rows = IntStream.range(0, details.size())
                // Files are UTF-8, which has no lone surrogates.
                .mapToObj(i -> row("f" + (1000 + i), "EMPTY", details.get(i).replaceAll("[\\ud800-\\udfff]", "?")))
                .toList();
        assertThat(reread(own, rows)).isEqualTo(TableCsv.read(SPEC, own));
        Files.delete(own.resolve("rejects.csv"));
        Files.delete(own);
    }

    @Test
    void aFileWithoutItsEndIsTheUsersToMend() throws IOException {
        Files.writeString(folder.resolve("rejects.csv"), TableCsv.header(SPEC) + "\na.txt,EMPTY,\"half a c");
        assertThatThrownBy(() -> TableFile.open(SPEC, folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("rejects.csv")
                .hasMessageContaining("compare stage again");
    }
}
