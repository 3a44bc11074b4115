package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;

/** What readers call the actors of the built-in codebook that have no ISO code. */
public final class ActorNames {
    private ActorNames() {}

    /**
     * A short name for the id of each body, group, region, institution and outlet: the id itself where news print it so
     * ({@code EU}, {@code NATO}), else the entry's name.
     */
    public static Map<String, String> builtIn() {
        ActorCodebook.Actors actors = CodebookFiles.builtIn().read("actors", ActorCodebook.Actors.class);
        Map<String, String> names = new TreeMap<>();
        Stream.of(actors.bodies(), actors.groups(), actors.regions(), actors.institutions(), actors.outlets())
                .flatMap(List::stream)
                .forEach(
                        entry -> names.put(entry.id(), entry.names().contains(entry.id()) ? entry.id() : entry.name()));
        return names;
    }
}
