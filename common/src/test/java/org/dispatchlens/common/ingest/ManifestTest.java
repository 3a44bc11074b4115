package org.dispatchlens.common.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    @Test
    void readsRowsWithFurtherColumnsInOrder() throws IOException {
        String csv =
                """
                file,outlet,published,url,country
                a.txt,"River Post, The",2021-03-03,https://x.example/a,UKR
                sub/b,Mail,3 March 2021,,
                """;
        Manifest manifest = manifest("\uFEFF" + csv.replace("\n", "\r\n"));
        ManifestRow a = manifest.row("in/a.txt").orElseThrow();
        assertThat(a.outlet()).isEqualTo("River Post, The");
        assertThat(a.metadata()).containsExactly(Map.entry("url", "https://x.example/a"), Map.entry("country", "UKR"));
        assertThat(manifest.row("sub/b.txt").orElseThrow().published()).isEqualTo("2021-03-03");
        assertThat(manifest.faults()).isEmpty();
    }

    @Test
    void aRowWithThePathItselfComesBeforeOneThatNamesFoldersAbove() throws IOException {
        Manifest manifest = manifest("file,outlet\nsub/a.txt,Below\na.txt,Top\n");
        assertThat(manifest.row("a.txt").orElseThrow().outlet()).isEqualTo("Top");
        assertThat(manifest.row("sub/a.txt").orElseThrow().outlet()).isEqualTo("Below");
    }

    @Test
    void matchesByNameStemAndFolder() throws IOException {
        Manifest manifest = manifest("file,outlet\nx/a.txt,X\ny/a.txt,Y\nb,B\n./c.txt.gz,C\n");
        assertThat(manifest.row("in/x/a.txt").orElseThrow().outlet()).isEqualTo("X");
        assertThat(manifest.row("y/a.txt.gz").orElseThrow().outlet()).isEqualTo("Y");
        assertThat(manifest.row("z/a.txt")).isEmpty();
        assertThat(manifest.row("deep/down/b.txt").orElseThrow().outlet()).isEqualTo("B");
        assertThat(manifest.row("pack.zip!/c.txt").orElseThrow().outlet()).isEqualTo("C");
    }

    @Test
    void faultsAreNamedByLine() throws IOException {
        Manifest manifest = manifest("file,published\na,2021-02-30\nb,2021-03-03\nb,2021-03-04\n,2021-01-01\n");
        assertThat(manifest.faults())
                .extracting(Reject::sourceFile)
                .containsExactly("m.csv line 2", "m.csv line 4", "m.csv line 5");
        assertThat(manifest.faults()).extracting(Reject::code).containsOnly(RejectCode.MANIFEST_ROW);
        assertThat(manifest.row("a.txt").orElseThrow().published()).isEmpty();
        assertThat(manifest.row("b.txt").orElseThrow().published()).isEqualTo("2021-03-03");
        assertThat(manifest.unmatched(Set.of(2L, 99L)))
                .containsExactly(new Reject("m.csv line 3", RejectCode.MANIFEST_ROW, "no file b in the input"));
    }

    @Test
    void semicolonsAreReadToo() throws IOException {
        assertThat(manifest("File;Outlet\na;Post\n").row("a.txt").orElseThrow().outlet())
                .isEqualTo("Post");
    }

    @Test
    void outletsAreListedOnceAndWithoutListSeparators() throws IOException {
        Manifest manifest = manifest("file,outlet\na,River Post\nb,\"Valley; Hill\nMail;\"\nc,River Post\nd,\n");
        assertThat(manifest.outlets()).containsExactly("River Post", "Valley, Hill, Mail");
        ManifestRow row = manifest.row("b.txt").orElseThrow();
        assertThat(OutletEvidence.manifest(row))
                .isEqualTo(new OutletEvidence("Valley, Hill, Mail", "manifest, which has \"Valley; Hill Mail;\"", 1));
        assertThat(OutletEvidence.manifest(manifest.row("a.txt").orElseThrow()).evidence())
                .isEqualTo("manifest");
        assertThat(OutletEvidence.manifest(manifest.row("d.txt").orElseThrow())).isEqualTo(OutletEvidence.NONE);
    }

    @Test
    void faultsOfTheFileAreTheUsers() {
        assertThatThrownBy(() -> manifest("name,outlet\na,Post\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 1: no column \"file\" among [name, outlet]");
        assertThatThrownBy(() -> manifest("\n")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> manifest("file,outlet\na,\"Post\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is not CSV");
        assertThatThrownBy(() -> Manifest.read(folder.resolve("none.csv")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.csv is not a file");
    }

    @Test
    void travelsSerialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(manifest("file,outlet,url\na,Post,u\n"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Manifest back = (Manifest) in.readObject();
            assertThat(back.row("a.txt").orElseThrow().metadata()).containsExactly(Map.entry("url", "u"));
        }
    }

    private Manifest manifest(String csv) throws IOException {
        return Manifest.read(Files.writeString(folder.resolve("m.csv"), csv));
    }
}
