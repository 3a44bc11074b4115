package org.dispatchlens.common.doctor;

/** Encodings of Java. Results do not depend on language or time zone, but names of files on the encoding. */
public final class LocaleRule {
    private static final String CHECK = "locale";
    private static final String UTF_8 = "UTF-8";

    private LocaleRule() {}

    /**
     * Judges encodings.
     *
     * @param names encoding of file names ({@code sun.jnu.encoding})
     * @param content encoding of texts where a program names none ({@code file.encoding})
     * @param zone time zone, only told
     */
    public static Diagnosis of(String names, String content, String zone) {
        if (!UTF_8.equalsIgnoreCase(names)) {
            return Diagnosis.warn(
                    CHECK,
                    "file names are " + names + ", so that files with other letters cannot be opened",
                    "set LC_ALL=C.UTF-8 in the environment");
        }
        if (!UTF_8.equalsIgnoreCase(content)) {
            return Diagnosis.warn(CHECK, "texts are " + content, "start Java with -Dfile.encoding=UTF-8");
        }
        return Diagnosis.ok(CHECK, "file names and texts are UTF-8, time zone " + zone + ", dates in results are UTC");
    }
}
