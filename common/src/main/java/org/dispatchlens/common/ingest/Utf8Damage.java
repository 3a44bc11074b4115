package org.dispatchlens.common.ingest;

/**
 * How far bytes that are not UTF-8 look like damaged UTF-8.
 *
 * @param wellFormed multi-byte sequences that are well formed
 * @param broken bytes from 0x80 that belong to no such sequence
 * @param firstBroken offset of the first of them, or -1
 */
record Utf8Damage(int wellFormed, int broken, int firstBroken) {
    static Utf8Damage of(byte[] bytes) {
        int wellFormed = 0;
        int broken = 0;
        int first = -1;
        int i = 0;
        while (i < bytes.length) {
            int length = sequenceLength(bytes, i);
            if (length > 1) {
                wellFormed++;
            } else if (length == 0) {
                broken++;
                first = first < 0 ? i : first;
            }
            i += Math.max(1, length);
        }
        return new Utf8Damage(wellFormed, broken, first);
    }

    /** Bytes of the sequence that begins here; 0 when none does. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
