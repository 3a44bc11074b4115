package org.dispatchlens.common.codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.Locale;

/**
 * Where rows of evidence name an entry of the codebook.
 *
 * @param table of {@link org.dispatchlens.common.tables.EvidenceTables}
 * @param column of that table
 * @param as how a cell names the entry
 * @param of field of the entry that holds its words; empty: the words are its key
 */
public record Counted(String table, String column, As as, String of) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How a cell names an entry. */
    public enum As {
        /** The cell is the word, whatever its case. */
        IS,
        /** The cell has the word or phrase in it. */
        WORD,
        /** The cell has a form of the verb in it. */
        VERB,
        /** The cell is the actor's id, or that of one of its offices or people. */
        ACTOR,
        /** The cell is the person's id, also under another state that the person spoke for. */
        PERSON,
        /** The cell is the id of an actor that the role makes of a state, body, group or region. */
        ROLE
    }

    /** Reads it from a schema: {@code {"in": "blames.cue", "as": "word", "of": "nouns"}}. */
    static Counted of(JsonNode node) {
        String[] in = node.path("in").asText().split("\\.");
        As as = As.valueOf(node.path("as").asText().toUpperCase(Locale.ROOT));
        return new Counted(in[0], in[1], as, node.path("of").asText());
    }
}
