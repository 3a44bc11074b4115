package org.dispatchlens.common.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.dispatchlens.common.model.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String TEXT = "The mayor said “all is calm” – for now.\nSecond line.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, EFBBBF, UTF-8",
        "UTF-16LE, FFFE, UTF-16LE",
        "UTF-16BE, FEFF, UTF-16BE",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE",
        "UTF-32LE, FFFE0000, UTF-32LE",
        "UTF-32BE, 0000FEFF, UTF-32BE",
        "windows-1252, '', windows-1252",
    })
    void readsEveryEncoding(String written, String bom, String expected) {
        byte[] bytes = join(hex(bom), TEXT.getBytes(Charset.forName(written)));
        assertThat(Decoder.decode(bytes)).isEqualTo(new Decoded.Text(TEXT, expected));
    }

    @Test
    void nothingButBlanksIsEmpty() {
        assertThat(code(new byte[0])).isEqualTo(RejectCode.EMPTY);
        assertThat(code(" \r\n\t ".getBytes(UTF_8))).isEqualTo(RejectCode.EMPTY);
        assertThat(code(hex("EFBBBF"))).isEqualTo(RejectCode.EMPTY);
    }

    @Test
    void nulBytesAreBinary() {
        assertThat(code("Some text \0 and more".getBytes(UTF_8))).isEqualTo(RejectCode.BINARY);
        assertThat(code("Some \0 text".getBytes(UTF_16LE))).isEqualTo(RejectCode.BINARY);
        assertThat(code("Some \0 text".getBytes(UTF_16BE))).isEqualTo(RejectCode.BINARY);
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        assertThat(code(noise)).isEqualTo(RejectCode.BINARY);
    }

    @Test
    void mostlyControlCharactersAreBinary() {
        assertThat(code("ab\u0001\u0002\u0003\u0004".getBytes(UTF_8))).isEqualTo(RejectCode.BINARY);
    }

    @Test
    void bytesThatWindows1252DoesNotDefineAreNoEncoding() {
        assertThat(code(join("caf".getBytes(UTF_8), hex("E9 81 20 8D")))).isEqualTo(RejectCode.ENCODING);
    }

    @Test
    void damagedUtf8IsNotReadAsWindows1252() {
        byte[] damaged = join("“Calm” – she said – returned “today”.".getBytes(UTF_8), hex("E280"));
        assertThat(Decoder.decode(damaged))
                .isEqualTo(new Decoded.Failed(
                        RejectCode.ENCODING,
                        "UTF-8 with 2 broken sequences, the first at byte " + (damaged.length - 2)));
    }

    @Test
    void aMarkThatLiesIsNoEncoding() {
        assertThat(code(join(hex("EFBBBF"), hex("C3 28 41")))).isEqualTo(RejectCode.ENCODING);
    }

    private static RejectCode code(byte[] bytes) {
        return ((Decoded.Failed) Decoder.decode(bytes)).code();
    }

    private static byte[] hex(String digits) {
        String plain = digits.replace(" ", "");
        byte[] bytes = new byte[plain.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(plain.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
