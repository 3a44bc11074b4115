package org.dispatchlens.reports.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;

/** The beginning of a codebook file of one's own, made of names that the codebook does not know. */
final class CodebookSnippet {
    private CodebookSnippet() {}

    /** Lines of an {@code actors.yaml} with a row for each name, in the order of the names. */
    static List<String> lines(List<TableRow> names) {
        List<String> lines = new ArrayList<>(List.of("# actors.yaml", "regions:"));
        Set<String> ids = new HashSet<>();
        for (TableRow name : names) {
            String surface = name.text("surface").replace("\\", "").replace("\"", "");
            lines.add("  - {id: " + unique(id(surface), ids) + ", name: \"" + surface + "\"}  # "
                    + Labels.count(name.integer("n"), "time", "times") + " in "
                    + Labels.count(name.integer("n_articles"), "article", "articles"));
        }
        return lines;
    }

    /** Capital letters without accents, digits and hyphens, as the codebook wants an id. */
    private static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        String id = plain.replaceAll("\\p{M}", "").replaceAll("[^A-Z0-9]+", "-").replaceAll("^[^A-Z]+|-$", "");
        return id.isEmpty() ? "NAME" : id;
    }

    private static String unique(String id, Set<String> ids) {
        String candidate = id;
        for (int i = 2; !ids.add(candidate); i++) {
            candidate = id + "-" + i;
        }
        return candidate;
    }
}
