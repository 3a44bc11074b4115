package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import org.apache.hadoop.fs.ChecksumException;

/** Says why a file cannot be read, and what to do where that can be told. */
final class ReadFault {
    private ReadFault() {}

    /**
     * Hadoop lays the checksums of a file that it writes beside it under a hidden name; who edits the file later gets an
     * error that speaks of numbers only.
     */
    static String of(IOException fault) {
        String mend = fault instanceof ChecksumException
                ? "; the file is damaged, or was edited: then remove the hidden file .NAME.crc beside it"
                : "";
        return "cannot be read: " + fault.getMessage() + mend;
    }
}
