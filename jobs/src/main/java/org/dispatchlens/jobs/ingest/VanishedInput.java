package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.model.RejectCode;
import org.dispatchlens.jobs.run.JobContext;

/** Tells one file that went away, which is a reject, from an input that went away, which is the end of the run. */
final class VanishedInput {
    private VanishedInput() {}

    /**
     * Looks for the inputs again where files could not be read.
     *
     * @param codes number of rejects by code
     * @throws InputException where an input is gone
     */
    static void check(JobContext context, Map<String, Long> codes) {
        if (!codes.containsKey(RejectCode.UNREADABLE.name())) {
            return;
        }
        for (String input : context.options().inputs()) {
            if (!isThere(context, input)) {
                throw new InputException(
                        "--input " + input + " went away while it was read: bring it back (is a disk or"
                                + " a network folder not mounted?) and run again; the earlier result was left as it was");
            }
        }
    }

    private static boolean isThere(JobContext context, String input) {
        try {
            Path path = new Path(input);
            FileStatus[] found = path.getFileSystem(
                            context.spark().sparkContext().hadoopConfiguration())
                    .globStatus(path);
            return found != null && found.length > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
