package org.dispatchlens.common.ingest;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.text.Packing;

/** A {@link ParsedDispatch} as bytes and back. A line that stands in source and body alike is written once. */
public final class DispatchBytes {
    private static final int OWN = -1;

    private DispatchBytes() {}

    /** {@link #dispatch} reads it back, equal in all its parts. */
    public static byte[] of(ParsedDispatch dispatch) {
        return Packing.bytes(out -> write(out, dispatch));
    }

    public static ParsedDispatch dispatch(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    private static void write(DataOutputStream out, ParsedDispatch dispatch) throws IOException {
        write(out, dispatch.source());
        Packing.text(out, dispatch.outlet());
        Packing.text(out, dispatch.outletEvidence());
        out.writeDouble(dispatch.outletConfidence());
        Packing.text(out, dispatch.subhead());
        Packing.text(out, dispatch.author());
        Packing.text(out, dispatch.publishedAt());
        Packing.text(out, dispatch.publishedEvidence());
        Packing.text(out, dispatch.dateline());
        Packing.text(out, dispatch.language());
        writeBody(out, dispatch);
        out.writeInt(dispatch.removed().size());
        for (ParsedDispatch.Removal removal : dispatch.removed()) {
            out.writeInt(removal.lineNo());
            Packing.text(out, removal.ruleId());
            Packing.text(out, removal.line());
        }
    }

    private static ParsedDispatch read(ByteBuffer in) {
        SourceText source = readSource(in);
        return new ParsedDispatch(
                source,
                Packing.text(in),
                Packing.text(in),
                in.getDouble(),
                Packing.text(in),
                Packing.text(in),
                Packing.text(in),
                Packing.text(in),
                Packing.text(in),
                Packing.text(in),
                readBody(in, source),
                readRemoved(in));
    }

    private static List<ParsedDispatch.Removal> readRemoved(ByteBuffer in) {
        List<ParsedDispatch.Removal> removed = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            removed.add(new ParsedDispatch.Removal(in.getInt(), Packing.text(in), Packing.text(in)));
        }
        return removed;
    }

    private static void write(DataOutputStream out, SourceText source) throws IOException {
        Packing.text(out, source.sourceFile());
        Packing.text(out, source.articleId());
        write(out, source.row());
        out.writeInt(source.lines().size());
        for (SourceLine line : source.lines()) {
            write(out, line);
        }
        source.offsets().write(out);
    }

    private static SourceText readSource(ByteBuffer in) {
        return new SourceText(Packing.text(in), Packing.text(in), readRow(in), readLines(in), OffsetMap.read(in));
    }

    private static void write(DataOutputStream out, ManifestRow row) throws IOException {
        out.writeLong(row.line());
        Packing.text(out, row.file());
        Packing.text(out, row.outlet());
        Packing.text(out, row.published());
        out.writeInt(row.metadata().size());
        for (Map.Entry<String, String> more : row.metadata().entrySet()) {
            Packing.text(out, more.getKey());
            Packing.text(out, more.getValue());
        }
    }

    private static ManifestRow readRow(ByteBuffer in) {
        return new ManifestRow(in.getLong(), Packing.text(in), Packing.text(in), Packing.text(in), readMetadata(in));
    }

    private static Map<String, String> readMetadata(ByteBuffer in) {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (int n = in.getInt(); n > 0; n--) {
            metadata.put(Packing.text(in), Packing.text(in));
        }
        return metadata;
    }

    private static void write(DataOutputStream out, SourceLine line) throws IOException {
        out.writeInt(line.lineNo());
        out.writeInt(line.start());
        Packing.text(out, line.text());
    }

    private static SourceLine readLine(ByteBuffer in) {
        return new SourceLine(in.getInt(), in.getInt(), Packing.text(in));
    }

    private static List<SourceLine> readLines(ByteBuffer in) {
        List<SourceLine> lines = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            lines.add(readLine(in));
        }
        return lines;
    }

    private static void writeBody(DataOutputStream out, ParsedDispatch dispatch) throws IOException {
        Map<SourceLine, Integer> places = new HashMap<>();
        dispatch.source().lines().forEach(line -> places.put(line, places.size()));
        out.writeInt(dispatch.lines().size());
        for (SourceLine line : dispatch.lines()) {
            int place = places.getOrDefault(line, OWN);
            out.writeInt(place);
            if (place == OWN) {
                write(out, line);
            }
        }
    }

    private static List<SourceLine> readBody(ByteBuffer in, SourceText source) {
        List<SourceLine> body = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            int place = in.getInt();
            body.add(place == OWN ? readLine(in) : source.lines().get(place));
        }
        return body;
    }
}
