package org.dispatchlens.common.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.model.RejectCode;

/**
 * Turns bytes into text or says why not.
 *
 * <p>Order of trial: byte order mark; UTF-16 without a mark, known by its NUL pattern; strict UTF-8; Windows-1252. A
 * file that is mostly well-formed UTF-8 with a few broken sequences is rejected as damaged rather than read as
 * Windows-1252, which would turn every quotation mark into three wrong letters.
 */
public final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 8192;
    /** Share of NULs in one byte lane above which, and in the other below which, text is taken for UTF-16. */
    private static final double NUL_LANE = 0.4;

    private static final double CLEAN_LANE = 0.05;
    /** Share of control and replacement characters above which decoded text is taken for binary data. */
    private static final double MAX_UNPRINTABLE = 0.1;

    /** A mark, each char one byte. */
    private record Bom(String bytes, Charset charset) {}

    /** Longest first: the UTF-32 mark begins with the UTF-16 one. */
    private static final List<Bom> BOMS = List.of(
            new Bom("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE")),
            new Bom("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE")),
            new Bom("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
            new Bom("\u00FF\u00FE", StandardCharsets.UTF_16LE),
            new Bom("\u00FE\u00FF", StandardCharsets.UTF_16BE));

    private Decoder() {}

    public static Decoded decode(byte[] bytes) {
        Optional<Bom> bom =
                BOMS.stream().filter(b -> startsWith(bytes, b.bytes)).findFirst();
        if (bom.isPresent()) {
            return strict(bytes, bom.get().bytes.length(), bom.get().charset)
                    .orElseGet(() -> new Decoded.Failed(
                            RejectCode.ENCODING,
                            "has a " + bom.get().charset + " byte order mark but does not decode as such"));
        }
        Optional<Charset> wide = wideCharset(bytes);
        if (wide.isPresent()) {
            return strict(bytes, 0, wide.get())
                    .orElseGet(() -> new Decoded.Failed(RejectCode.BINARY, "NUL bytes, and not UTF-16"));
        }
        int nul = indexOfNul(bytes);
        if (nul >= 0) {
            return new Decoded.Failed(RejectCode.BINARY, "NUL byte at offset " + nul);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8).orElseGet(() -> singleByte(bytes));
    }

    private static Decoded singleByte(byte[] bytes) {
        Utf8Damage damage = Utf8Damage.of(bytes);
        if (damage.wellFormed() > damage.broken()) {
            return new Decoded.Failed(
                    RejectCode.ENCODING,
                    "UTF-8 with " + damage.broken() + " broken sequences, the first at byte " + damage.firstBroken());
        }
        return strict(bytes, 0, WINDOWS_1252)
                .orElseGet(() -> new Decoded.Failed(RejectCode.ENCODING, "neither UTF-8, UTF-16 nor Windows-1252"));
    }

    private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(judged(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded judged(String text, Charset charset) {
        if (text.isBlank()) {
            return new Decoded.Failed(RejectCode.EMPTY, "nothing but blanks");
        }
        long unprintable = text.chars().filter(Decoder::unprintable).count();
        if (text.indexOf('\0') >= 0 || unprintable > MAX_UNPRINTABLE * text.length()) {
            return new Decoded.Failed(RejectCode.BINARY, unprintable + " unprintable characters of " + text.length());
        }
        return new Decoded.Text(text, charset.name());
    }

    private static boolean unprintable(int c) {
        return (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85) || c == 0xFFFD;
    }

    private static Optional<Charset> wideCharset(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (pairs == 0 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        double even = nulShare(bytes, 0, pairs);
        double odd = nulShare(bytes, 1, pairs);
        if (odd > NUL_LANE && even < CLEAN_LANE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > NUL_LANE && odd < CLEAN_LANE ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static double nulShare(byte[] bytes, int lane, int pairs) {
        int nuls = 0;
        for (int i = 0; i < pairs; i++) {
            nuls += bytes[2 * i + lane] == 0 ? 1 : 0;
        }
        return (double) nuls / pairs;
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, String prefix) {
        if (bytes.length < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if ((bytes[i] & 0xFF) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
