package org.dispatchlens.jobs.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/**
 * The records of one file, read when asked for. What cannot be read becomes a last record, a reject of the file; a file
 * without any record becomes one too. Closes itself at its end, or with its task.
 */
abstract class RecordIterator implements Iterator<RawRecord>, Closeable {
    private final InputSplit split;
    private RawRecord next;
    private long records;
    private boolean ended;

    RecordIterator(InputSplit split) {
        this.split = split;
        if (TaskContext.get() != null) {
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> closeAtEnd());
        }
    }

    /** The next record, or null after the last one. */
    protected abstract RawRecord advance() throws IOException;

    /** The file that is read. */
    protected InputFile file() {
        return split.file();
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            fetch();
        }
        return next != null;
    }

    @Override
    public RawRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawRecord record = next;
        next = null;
        records++;
        return record;
    }

    private void fetch() {
        try {
            next = advance();
            ended = next == null;
            if (ended && records == 0 && split.isWhole()) {
                next = rejected(file(), RejectCode.EMPTY, "holds no texts");
            }
        } catch (RefusedException e) {
            end(e.code(), e.getMessage());
        } catch (IOException e) {
            end(RejectCode.UNREADABLE, ReadFault.of(e));
        }
        if (ended) {
            closeAtEnd();
        }
    }

    private void end(RejectCode code, String problem) {
        ended = true;
        String after = records == 0 ? "" : "after " + records + " records, the rest is left out: ";
        next = rejected(file(), code, after + problem);
    }

    private void closeAtEnd() {
        try {
            close();
        } catch (IOException e) {
            // All was read that could be; a failed close of a stream that was only read loses nothing.
            ended = true;
        }
    }

    /** A reject of the whole file. */
    static RawRecord rejected(InputFile file, RejectCode code, String detail) {
        return rejected(file.key(), code, detail);
    }

    static RawRecord rejected(SourceKey key, RejectCode code, String detail) {
        String line = detail.replaceAll("\\p{Cntrl}+", " ").strip();
        return RawRecord.rejected(key, new Reject(key.source(), code, line));
    }
}
