package org.dispatchlens.common.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dispatchlens.common.codebook.CodebookFiles;

/** Looks up outlets and agencies by the names under which they are printed. Immutable. */
final class OutletNames {
    /** Tables list outlets with a semicolon between them, and a cell is one line. */
    private static final Pattern LIST_SEPARATORS = Pattern.compile("\\s*[;\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]\\s*");

    /**
     * A known outlet.
     *
     * @param agency sells its copy, so that its name says who wrote a text rather than who published it
     */
    record Outlet(String name, boolean agency) {}

    record Entry(String name, List<String> aliases) {}

    record Codebook(List<Entry> outlets, List<Entry> agencies) {}

    private final Map<String, Outlet> byName = new HashMap<>();

    private OutletNames(Codebook codebook) {
        codebook.outlets().forEach(e -> put(e, false));
        codebook.agencies().forEach(e -> put(e, true));
    }

    static OutletNames from(CodebookFiles files) {
        return new OutletNames(files.read("outlets", Codebook.class));
    }

    /**
     * @param known names that the archive's manifest gives; where one is the name or alias of an outlet of the codebook,
     *     the manifest's spelling is shown, so that one outlet does not go under two names
     */
    static OutletNames from(CodebookFiles files, Collection<String> known) {
        OutletNames names = from(files);
        Map<Outlet, Outlet> respelled = new HashMap<>();
        Map<String, Outlet> own = new HashMap<>();
        for (String name : new TreeSet<>(known)) {
            String clean = clean(name);
            Optional<Outlet> listed = names.find(clean);
            Outlet outlet = new Outlet(clean, listed.isPresent() && listed.get().agency());
            listed.ifPresent(l -> respelled.putIfAbsent(l, outlet));
            if (!clean.isEmpty()) {
                own.putIfAbsent(key(clean), outlet);
            }
        }
        names.byName.replaceAll((key, outlet) -> respelled.getOrDefault(outlet, outlet));
        names.byName.putAll(own);
        return names;
    }

    /** The name with commas for semicolons and line breaks. */
    static String clean(String name) {
        String commas = LIST_SEPARATORS.matcher(name).replaceAll(", ");
        return commas.replaceAll("^[, ]+|[, ]+$", "");
    }

    /** Whether both are the same name, letter case and a leading {@code the} aside. */
    static boolean same(String name, String other) {
        return key(name).equals(key(other));
    }

    private void put(Entry entry, boolean agency) {
        Outlet outlet = new Outlet(entry.name(), agency);
        byName.put(key(entry.name()), outlet);
        if (entry.aliases() != null) {
            entry.aliases().forEach(alias -> byName.put(key(alias), outlet));
        }
    }

    /** The outlet whose name or alias the words are, letter case and a leading {@code the} aside. */
    Optional<Outlet> find(String words) {
        return Optional.ofNullable(byName.get(key(words)));
    }

    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
