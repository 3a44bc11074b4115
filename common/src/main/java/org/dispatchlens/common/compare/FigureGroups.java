package org.dispatchlens.common.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.CodebookFiles;

/** Classes of people in figures, from {@code figure-groups.yaml}: civilians, armed forces, and everybody. */
public final class FigureGroups implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Class of every word that the codebook does not list. */
    static final String GENERAL = "";

    static final String CIVILIANS = "civilians";
    static final String FORCES = "forces";

    private final NavigableSet<String> civilians;
    private final NavigableSet<String> forces;

    private FigureGroups(Words words) {
        civilians = lower(words.civilians());
        forces = lower(words.forces());
    }

    /** The YAML file's shape. */
    record Words(@JsonProperty("civilians") List<String> civilians, @JsonProperty("forces") List<String> forces) {}

    /** Reads {@code figure-groups.yaml}. */
    public static FigureGroups from(CodebookFiles files) {
        return new FigureGroups(files.read("figure-groups", Words.class));
    }

    private static NavigableSet<String> lower(List<String> words) {
        TreeSet<String> set = new TreeSet<>();
        words.forEach(w -> set.add(w.toLowerCase(Locale.ROOT)));
        return set;
    }

    /** {@link #CIVILIANS}, {@link #FORCES} or {@link #GENERAL}. */
    String classOf(String group) {
        String word = group.toLowerCase(Locale.ROOT);
        return civilians.contains(word) ? CIVILIANS : forces.contains(word) ? FORCES : GENERAL;
    }
}
