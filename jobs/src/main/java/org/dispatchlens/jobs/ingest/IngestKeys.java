package org.dispatchlens.jobs.ingest;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.DispatchReader;
import org.dispatchlens.common.run.BuildHash;
import org.dispatchlens.common.text.Sha256;

/**
 * Tells whether a record was read before by the same rules. The tasks keep the first 64 bits of the known keys, 8 MB for a
 * million records; that two differ only behind those has a chance of one in a million million for such an archive.
 */
final class IngestKeys implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PREFIX_DIGITS = 16;

    private final String rules;
    private final long[] known;

    private IngestKeys(String rules, long[] known) {
        this.rules = rules;
        this.known = known;
    }

    /**
     * Keys that know no record.
     *
     * @param maxSize over which a text is rejected
     * @param outlets names from the manifest, any of which can name the outlet of any record
     */
    static IngestKeys of(CodebookFiles codebook, int maxSize, List<String> outlets) {
        return new IngestKeys(
                hash(Stream.concat(
                        Stream.of(
                                BuildHash.ofCommon(),
                                codebook.hash(DispatchReader.CODEBOOK),
                                Integer.toString(maxSize)),
                        outlets.stream())),
                new long[0]);
    }

    /** @param prefixes of the known keys, see {@link #prefix} */
    IngestKeys knowing(List<Long> prefixes) {
        return new IngestKeys(
                rules, prefixes.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** The key of a record: a hash over its content, its names, and the rules by which it is read. */
    String key(RawRecord record) {
        return hash(Stream.of(rules, record.source(), record.bareId(), record.fingerprint()));
    }

    boolean isKnown(String key) {
        return known.length > 0 && Arrays.binarySearch(known, prefix(key)) >= 0;
    }

    static long prefix(String key) {
        return HexFormat.fromHexDigitsToLong(key, 0, PREFIX_DIGITS);
    }

    static String hash(Stream<String> parts) {
        return Sha256.hexOfParts(
                parts.map(part -> part.getBytes(StandardCharsets.UTF_8)).toList());
    }
}
