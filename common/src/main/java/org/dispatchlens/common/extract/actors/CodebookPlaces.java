package org.dispatchlens.common.extract.actors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.codebook.CodebookFiles;

/** Where a row stands in the text of its file. */
final class CodebookPlaces {
    /** For codebooks that were not read from files. */
    static final CodebookPlaces NONE = new CodebookPlaces(null);

    private final CodebookFiles files;

    CodebookPlaces(CodebookFiles files) {
        this.files = files;
    }

    /** What messages call the file {@code <name>.yaml}. */
    String file(String name) {
        return files == null ? name + ".yaml" : files.location(name);
    }

    /**
     * Line of the last row with that value, since of two equal rows the later one is the surplus; 0 where none is found.
     *
     * @param field what names the row: {@code id} or {@code word}
     */
    int line(String name, String field, String value) {
        if (files == null) {
            return 0;
        }
        String text = files.text(name);
        Matcher row = Pattern.compile("\\b" + field + ":\\s*[\"']?" + Pattern.quote(value) + "[\"']?\\s*(?=[,}\\n])")
                .matcher(text);
        int at = -1;
        while (row.find()) {
            at = row.start();
        }
        return at < 0 ? 0 : 1 + (int) text.substring(0, at).lines().count() - (endsInNewLine(text, at) ? 0 : 1);
    }

    private static boolean endsInNewLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }
}
