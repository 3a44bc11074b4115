package org.dispatchlens.jobs.ingest;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * What only the directory at the end of a zip archive tells (APPNOTE 4.3.12): whether the archive is whole, and which
 * entries are links. The entries themselves are read from the front, one at a time.
 *
 * @param whole whether there is a directory; an archive that was cut off has none
 * @param links names of symbolic links
 */
record ZipDirectory(boolean whole, Set<String> links) {
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 65_535;
    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int UNIX = 3;
    private static final int TYPE = 0xF000;
    private static final int LINK = 0xA000;

    /** Reads the directory; the stream stands anywhere afterwards. */
    static ZipDirectory read(FSDataInputStream in, long length) throws IOException {
        int size = (int) Math.min(length, END_SIZE + MAX_COMMENT);
        byte[] tail = new byte[size];
        in.readFully(length - size, tail);
        ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        int at = size - END_SIZE;
        while (at >= 0 && end.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            return new ZipDirectory(false, Set.of());
        }
        long start = Integer.toUnsignedLong(end.getInt(at + 16));
        if (start >= length) {
            // A directory beyond 4 GB has its offset elsewhere; such archives are read without knowing links.
            return new ZipDirectory(true, Set.of());
        }
        in.seek(start);
        return new ZipDirectory(true, links(new DataInputStream(new BufferedInputStream(in))));
    }

    private static Set<String> links(DataInputStream in) throws IOException {
        Set<String> links = new HashSet<>();
        byte[] bytes = new byte[HEADER_SIZE];
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            in.readFully(bytes);
            while (header.getInt(0) == HEADER) {
                byte[] name = in.readNBytes(Short.toUnsignedInt(header.getShort(28)));
                in.skipNBytes(Short.toUnsignedInt(header.getShort(30)) + Short.toUnsignedInt(header.getShort(32)));
                boolean unix = header.get(5) == UNIX;
                if (unix && (header.getInt(38) >>> 16 & TYPE) == LINK) {
                    links.add(new String(name, StandardCharsets.UTF_8));
                }
                in.readFully(bytes);
            }
        } catch (EOFException e) {
            return links;
        }
        return links;
    }
}
