package org.dispatchlens.common.extract.clauses;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A codebook list of verbs, found by lemma in one look. Of entries with one lemma, and of the entries for all lemmas that a
 * verb form can have, the first of the list counts. Immutable.
 *
 * @param <T> what the list says of a verb
 */
public final class LemmaIndex<T extends LemmaIndex.Entry> {
    /** A verb of the list. */
    public interface Entry {
        /** Its dictionary form. */
        String lemma();
    }

    private final List<T> entries;
    private final Map<String, Integer> places = new HashMap<>();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LemmaIndex(List<T> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            places.putIfAbsent(entries.get(i).lemma(), i);
        }
    }

    /** What the list says of the verb; empty when none of its lemmas is listed. */
    public Optional<T> find(VerbGroup verb) {
        int first = entries.size();
        for (String lemma : verb.lemmas()) {
            first = Math.min(first, places.getOrDefault(lemma, first));
        }
        return first < entries.size() ? Optional.of(entries.get(first)) : Optional.empty();
    }

    /** All lemmas of the list. */
    public java.util.Set<String> lemmas() {
        return java.util.Set.copyOf(places.keySet());
    }
}
