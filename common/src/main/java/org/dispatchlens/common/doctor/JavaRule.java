package org.dispatchlens.common.doctor;

import java.util.List;

/** Version of Java and the packages that it must open to Spark. */
public final class JavaRule {
    private static final String CHECK = "java";
    private static final int VERSION = 17;

    /** Packages of Java's base module that Spark 3.5 reaches into by reflection. */
    public static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private JavaRule() {}

    /**
     * Judges a Java.
     *
     * @param feature its feature version, such as 17
     * @param name what it calls itself
     * @param closed those of {@link #OPENED} that are not open
     */
    public static Diagnosis of(int feature, String name, List<String> closed) {
        if (feature != VERSION) {
            return Diagnosis.fail(
                    CHECK,
                    name + " is not Java " + VERSION,
                    "set JAVA_HOME to a JDK " + VERSION + ", which Spark 3.5 runs on");
        }
        if (!closed.isEmpty()) {
            return Diagnosis.fail(
                    CHECK,
                    name + " keeps packages closed to Spark",
                    "start scripts/dispatchlens or spark-submit, or add --add-opens=java.base/" + closed.get(0)
                            + "=ALL-UNNAMED" + (closed.size() == 1 ? "" : " and " + (closed.size() - 1) + " more"));
        }
        return Diagnosis.ok(CHECK, name);
    }
}
