package org.dispatchlens.common.coding;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.actors.CountedParties;

/** Who can accuse, be accused, or count people: the states, bodies and groups of the codebook, and what stands for others. */
public final class Parties implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nobody is named or described. */
    public static final String NOBODY = "nobody";
    /** The outlet in its own voice. */
    public static final String OUTLET = "outlet";
    /** Somebody whom the codebook does not count. */
    public static final String OTHER = "other";
    /** People of both sides together. */
    public static final String BOTH = "both";

    private final TreeMap<String, String> names;
    private final HashMap<String, String> ids = new HashMap<>();

    /** @param names name by id */
    public Parties(Map<String, String> names) {
        this.names = new TreeMap<>(names);
        this.names.forEach((id, name) -> {
            ids.put(key(id), id);
            ids.put(key(label(id)), id);
        });
    }

    /** The parties of a codebook. */
    public static Parties of(CodebookFiles files) {
        return new Parties(CountedParties.names(files));
    }

    /** Name and id, such as {@code Armenia (ARM)}, by which a coder picks it; the id alone where the name is the same. */
    public String label(String id) {
        String name = names.getOrDefault(id, id);
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    /** The party that a coder means by an id or label, whatever the case. */
    public Optional<String> find(String answer) {
        return Optional.ofNullable(ids.get(key(answer)));
    }

    /** Labels in alphabetical order. */
    public List<String> labels() {
        return names.keySet().stream()
                .map(this::label)
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(label -> label))
                .toList();
    }

    /** The program's party as a coder's answer. */
    String answer(String state, String words) {
        if (state.equals("OUTLET") || state.equals("BOTH")) {
            return state.equals("OUTLET") ? OUTLET : BOTH;
        }
        if (names.containsKey(state)) {
            return state;
        }
        return state.isEmpty() && words.isBlank() ? NOBODY : OTHER;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
