package org.dispatchlens.common.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * What one check found.
 *
 * @param check name of the check, one word
 * @param found what is the case
 * @param mend what to do about it; empty where nothing need be done
 */
public record Diagnosis(String check, Level level, String found, String mend) {
    public static Diagnosis ok(String check, String found) {
        return new Diagnosis(check, Level.OK, found, "");
    }

    public static Diagnosis warn(String check, String found, String mend) {
        return new Diagnosis(check, Level.WARN, found, mend);
    }

    public static Diagnosis fail(String check, String found, String mend) {
        return new Diagnosis(check, Level.FAIL, found, mend);
    }

    /** As one line for people. */
    public String line() {
        String start = String.format(Locale.ROOT, "%-5s %-9s %s", level.word(), check, found);
        return mend.isEmpty() ? start : start + ": " + mend;
    }

    /** As a JSON object. */
    public ObjectNode json() {
        return new ObjectMapper()
                .createObjectNode()
                .put("check", check)
                .put("level", level.word())
                .put("found", found)
                .put("mend", mend);
    }
}
