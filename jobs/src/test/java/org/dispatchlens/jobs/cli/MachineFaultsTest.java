package org.dispatchlens.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class MachineFaultsTest {
    @Test
    void aFullDiskIsNotOurBug() {
        Exception far = new IllegalStateException(
                "Job aborted due to stage failure: Task 0 failed\njava.io.IOException: No space left on device\n\tat x.y");
        assertThat(told(far))
                .isEqualTo("dispatchlens: no space left: free some where --output lies, and where temporary"
                        + " files do (TMPDIR, spark.local.dir), then run again. The earlier result was left as it was."
                        + " (java.io.IOException: No space left on device)");
        Exception near = new UncheckedIOException(new IOException("No space left on device"));
        assertThat(Errors.exitCode(near)).isEqualTo(ExitCodes.INPUT);
    }

    @Test
    void aReadOnlyFolderIsNotOurBug() {
        assertThat(told(new UncheckedIOException(new IOException("/a/b.csv (Read-only file system)"))))
                .contains("read-only", "/a/b.csv");
        assertThat(told(new UncheckedIOException(new IOException("/a/b.csv (Permission denied)"))))
                .contains("rights", "/a/b.csv");
    }

    @Test
    void anythingElseIs() {
        assertThat(Errors.exitCode(new IOException("connection reset"))).isEqualTo(ExitCodes.BUG);
        assertThat(Errors.exitCode(new IllegalStateException((String) null))).isEqualTo(ExitCodes.BUG);
    }

    private static String told(Exception error) {
        StringWriter words = new StringWriter();
        assertThat(Errors.report(error, new PrintWriter(words))).isEqualTo(ExitCodes.INPUT);
        return words.toString().strip();
    }
}
