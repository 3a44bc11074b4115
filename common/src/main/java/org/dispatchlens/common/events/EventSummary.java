package org.dispatchlens.common.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an export wrote and what it left out, by reason. */
public final class EventSummary {
    private final Map<String, Long> written = new TreeMap<>();
    private final Map<String, Long> leftOut = new TreeMap<>();

    void wrote(String file, long rows) {
        written.put(file, rows);
    }

    void leftOut(String what) {
        leftOut.merge(what, 1L, Long::sum);
    }

    /** Rows by file name. */
    public Map<String, Long> written() {
        return Map.copyOf(written);
    }

    /** Rows that stand in no file of the named kind, by what and why. */
    public Map<String, Long> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** One line for each file and each reason. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        written.forEach((file, rows) -> lines.add(file + ": " + rows + " rows"));
        leftOut.forEach((what, rows) -> lines.add("left out of " + what + ": " + rows));
        return lines;
    }
}
