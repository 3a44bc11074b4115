package org.dispatchlens.reports;

import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.common.text.Sha256;

/** Where a picture or page comes from, in one line, so that one that was passed on can be followed back to its run. */
public final class RunLine {
    private static final Pattern FRACTION = Pattern.compile("\\.[0-9]+(?=Z$)");
    private static final int SHORT = 12;
    private static final int ID = 8;

    private RunLine() {}

    /** Version, {@link #id run}, codebook and date, such as {@code Dispatchlens 0.1.0 · run 0a1b2c3d · ...}. */
    public static String of(RunRecord run) {
        String hash = run.codebookHash();
        return "Dispatchlens " + run.version() + " \u00b7 run " + id(run) + " \u00b7 codebook "
                + hash.substring(0, Math.min(SHORT, hash.length())) + " \u00b7 as of "
                + FRACTION.matcher(run.asOf()).replaceFirst("");
    }

    /**
     * Eight hexadecimal digits that differ between runs with other versions, codebooks, dates or counts. Paths and times
     * are left out: a repeated run has the same id.
     */
    public static String id(RunRecord run) {
        String text = String.join(
                "\n",
                run.version(),
                run.codebookHash(),
                run.asOf(),
                Integer.toString(run.minimumN()),
                run.study().toString(),
                new TreeMap<>(run.counts()).toString());
        return Sha256.hex(text).substring(0, ID);
    }
}
