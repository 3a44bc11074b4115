package org.dispatchlens.common.codebook;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong or useless in one user's file, each with its line. */
final class Findings {
    /** More useless lines than these are told in one sentence. */
    private static final int MAX_USELESS = 20;

    private final String where;
    private final LocatedYaml file;
    private final List<CodebookFinding> errors = new ArrayList<>();
    private final List<CodebookFinding> useless = new ArrayList<>();

    Findings(String where, LocatedYaml file) {
        this.where = where;
        this.file = file;
    }

    void error(List<String> path, String message) {
        errors.add(new CodebookFinding(where, file.line(path), true, message));
    }

    void error(int line, String message) {
        errors.add(new CodebookFinding(where, line, true, message));
    }

    void useless(List<String> path, String message) {
        useless.add(new CodebookFinding(where, file.line(path), false, message));
    }

    boolean wrong() {
        return !errors.isEmpty();
    }

    /** Errors first; a file that repeats most of the built-in one gets one finding for it. */
    List<CodebookFinding> all() {
        List<CodebookFinding> all = new ArrayList<>(errors);
        if (useless.size() <= MAX_USELESS) {
            all.addAll(useless);
        } else {
            CodebookFinding first = useless.get(0);
            String message = useless.size() + " entries and words from here on say what the built-in file says; leave"
                    + " them out";
            all.add(new CodebookFinding(where, first.line(), false, message));
        }
        return all;
    }
}
