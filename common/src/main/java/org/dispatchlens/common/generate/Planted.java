package org.dispatchlens.common.generate;

import java.util.List;

/**
 * Sentences whose evidence is known, and the names that stand in them; read from {@code generate/planted.yaml}, whose head
 * says what the fields mean.
 */
record Planted(
        List<Blame> blames,
        List<Figure> figures,
        List<String> people,
        List<State> states,
        List<String> speakers,
        List<String> posts,
        List<String> forces,
        String outlets) {
    Planted {
        blames = List.copyOf(blames);
        figures = List.copyOf(figures);
        people = List.copyOf(people);
        states = List.copyOf(states);
        speakers = List.copyOf(speakers);
        posts = List.copyOf(posts);
        forces = List.copyOf(forces);
    }

    record Blame(int weight, List<String> rows, String text) {
        Blame {
            rows = List.copyOf(rows);
        }
    }

    record Figure(int weight, String kind, List<Integer> sizes, String text) {
        Figure {
            sizes = List.copyOf(sizes);
        }
    }

    /** @param id the code by which the codebook counts it */
    record State(String id, String name, String adjective, String capital) {
        /** Fills one of the patterns for people and bodies of a state. */
        String in(String pattern) {
            return pattern.replace("{state}", name)
                    .replace("{adjective}", adjective)
                    .replace("{capital}", capital);
        }
    }
}
