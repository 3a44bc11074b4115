package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.ingest.IngestResult;
import org.dispatchlens.common.ingest.ManifestRow;
import org.dispatchlens.common.ingest.RowFields;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.text.Sha256;

/**
 * One thing that becomes an article or a reject: a text file, an entry of an archive, or a row of a table. It holds the
 * content as it was read: bytes, the fields of a row, or the reason why there is neither.
 */
public final class RawRecord implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FINGERPRINT_DIGITS = 32;

    private final SourceKey key;
    private final ManifestRow row;
    private final byte[] bytes;
    private final RowFields fields;
    private final Reject reject;

    private RawRecord(SourceKey key, ManifestRow row, byte[] bytes, RowFields fields, Reject reject) {
        this.key = key;
        this.row = row;
        this.bytes = bytes;
        this.fields = fields;
        this.reject = reject;
    }

    static RawRecord ofText(SourceKey key, byte[] bytes) {
        return new RawRecord(key, ManifestRow.NONE, bytes, null, null);
    }

    static RawRecord ofRow(SourceKey key, RowFields fields) {
        return new RawRecord(key, ManifestRow.NONE, null, fields, null);
    }

    static RawRecord rejected(SourceKey key, Reject reject) {
        return new RawRecord(key, ManifestRow.NONE, null, null, reject);
    }

    /** The same record with what the manifest says about it. */
    RawRecord withManifest(ManifestRow given) {
        return new RawRecord(key, given, bytes, fields, reject);
    }

    /** Its names; {@link ArticleIds} makes the article id of them. */
    public SourceKey key() {
        return key;
    }

    /** Unique name in tables, except for files of the same path in two inputs. */
    public String source() {
        return key.source();
    }

    /** The article id that it asks for. */
    public String bareId() {
        return key.bareId();
    }

    /** What the manifest says, {@link ManifestRow#NONE} where it says nothing. */
    public ManifestRow manifestRow() {
        return row;
    }

    /** Bytes of a text file. */
    Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes);
    }

    /** Fields of a row of a table. */
    Optional<RowFields> fields() {
        return Optional.ofNullable(fields);
    }

    /** Why it could not be read. */
    public Optional<Reject> reject() {
        return Optional.ofNullable(reject);
    }

    /**
     * 32 hexadecimal digits of SHA-256 over all that decides the result of {@link #parse} beside code, codebook and the
     * manifest's list of outlets: content or fields or reject, and the manifest's row but for its line number. The
     * record's names do not count.
     */
    public String fingerprint() {
        List<byte[]> parts = new ArrayList<>();
        if (bytes != null) {
            parts.add(utf8("bytes"));
            parts.add(bytes);
        } else if (fields != null) {
            parts.add(utf8("fields"));
            fields.values().forEach(v -> parts.add(utf8(v)));
        } else {
            parts.add(utf8("reject"));
            parts.add(utf8(reject.code().name()));
            parts.add(utf8(reject.detail()));
        }
        parts.add(utf8("manifest"));
        parts.add(utf8(row.outlet()));
        parts.add(utf8(row.published()));
        row.metadata().forEach((name, value) -> {
            parts.add(utf8(name));
            parts.add(utf8(value));
        });
        return Sha256.hexOfParts(parts).substring(0, FINGERPRINT_DIGITS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The article under its bare id, or the reject. */
    public IngestResult parse(DispatchReader reader) {
        if (reject != null) {
            return new IngestResult.Rejected(reject);
        }
        if (fields != null) {
            return reader.readText(source(), bareId(), fields.fullText(), Optional.of(fields.given(row)));
        }
        return reader.read(source(), bareId(), bytes, Optional.of(row));
    }

    @Override
    public String toString() {
        return "RawRecord " + source();
    }
}
