package org.dispatchlens.jobs.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.dispatchlens.common.ingest.ManifestRow;
import org.dispatchlens.common.ingest.RowFields;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;
import org.junit.jupiter.api.Test;

class RawRecordTest {
    private static final SourceKey KEY = new SourceKey("a.txt", "a", "file:/in/a.txt");
    private static final RawRecord TEXT = RawRecord.ofText(KEY, "One.".getBytes(UTF_8));

    @Test
    void theFingerprintFollowsContentAndManifestButNotNames() {
        ManifestRow row = new ManifestRow(2, "a.txt", "River Post", "", Map.of("desk", "foreign"));
        assertThat(TEXT.fingerprint()).hasSize(32).matches("[0-9a-f]+");
        assertThat(RawRecord.ofText(new SourceKey("b.txt", "b", ""), "One.".getBytes(UTF_8))
                        .fingerprint())
                .isEqualTo(TEXT.fingerprint());
        assertThat(TEXT.withManifest(new ManifestRow(9, "in/a.txt", "River Post", "", Map.of("desk", "foreign")))
                        .fingerprint())
                .isEqualTo(TEXT.withManifest(row).fingerprint());
        assertThat(Stream.of(
                                TEXT,
                                TEXT.withManifest(row),
                                TEXT.withManifest(new ManifestRow(2, "a.txt", "Hill Mail", "", row.metadata())),
                                RawRecord.ofText(KEY, "Two.".getBytes(UTF_8)),
                                RawRecord.ofRow(KEY, new RowFields("One.", "", "", "", Map.of())),
                                RawRecord.ofRow(KEY, new RowFields("", "One.", "", "", Map.of())),
                                RawRecord.rejected(KEY, new Reject("a.txt", RejectCode.FORMAT, "One.")))
                        .map(RawRecord::fingerprint))
                .doesNotHaveDuplicates();
    }
}
