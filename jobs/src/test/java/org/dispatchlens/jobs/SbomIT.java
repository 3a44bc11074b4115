package org.dispatchlens.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of what is shipped are whole, and all of it has a licence under which it may be. */
class SbomIT {
    private static final Path APPLICATION = Path.of("target/sbom.json");

    /** One of the licences of a library must be one of these; another one beside it is then not the one that is used. */
    private static final Pattern PERMITTED = Pattern.compile(
            "apache|\\bmit\\b|bsd|\\bepl\\b|eclipse|\\bedl\\b|mpl|mozilla|cddl|common development|public domain|cc0",
            Pattern.CASE_INSENSITIVE);

    /** Permitted for single libraries: what their poms say is nothing, or a licence that has conditions. */
    private static final Map<String, String> CHOSEN = Map.of(
            "org.jfree:jfreechart", "LGPL-2.1: unchanged and replaceable, see NOTICE",
            "oro:oro", "Apache-1.1, in the jar",
            "org.apache.xbean:xbean-asm9-shaded", "Apache-2.0, and ASM under BSD-3-Clause, in the jar");

    @ParameterizedTest
    @ValueSource(strings = {"target", "spark-runtime/target", "semantics-runtime/target"})
    void everythingShippedHasAPermittedLicence(String folder) throws IOException {
        Map<String, List<String>> licences = licences(Path.of(folder, "sbom.json"));
        assertThat(licences).isNotEmpty();
        assertThat(licences).allSatisfy((library, its) -> {
            boolean permitted =
                    its.stream().anyMatch(licence -> PERMITTED.matcher(licence).find());
            assertThat(permitted || CHOSEN.containsKey(name(library)))
                    .as(library + " " + its)
                    .isTrue();
        });
    }

    @Test
    void everyClassOfTheApplicationJarComesFromAListedLibrary() throws IOException {
        Set<String> listed = new TreeSet<>();
        licences(APPLICATION).keySet().forEach(library -> listed.add(jar(library)));
        Map<String, String> owners = owners();
        Set<String> unlisted = new TreeSet<>();
        try (JarFile jar = new JarFile("target/dispatchlens.jar")) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
                    .map(SbomIT::unshaded)
                    .filter(name -> !name.startsWith("org/dispatchlens/"))
                    .map(name -> owners.getOrDefault(name, name))
                    .filter(owner -> !listed.contains(owner))
                    .forEach(unlisted::add);
        }
        assertThat(unlisted).isEmpty();
    }

    /** Licences by {@code group:artifact:version}. */
    private static Map<String, List<String>> licences(Path sbom) throws IOException {
        assumeThat(sbom).as("a build without network writes no list").exists();
        Map<String, List<String>> licences = new TreeMap<>();
        for (JsonNode component : new JsonMapper().readTree(sbom.toFile()).get("components")) {
            String group = component.path("group").asText();
            if (!group.equals("org.dispatchlens")) {
                List<String> own = new ArrayList<>();
                component.path("licenses").forEach(choice -> own.add(choice.toString()));
                licences.put(
                        String.join(
                                ":",
                                group,
                                component.path("name").asText(),
                                component.path("version").asText()),
                        own);
            }
        }
        return licences;
    }

    private static String name(String library) {
        return library.substring(0, library.lastIndexOf(':'));
    }

    private static String jar(String library) {
        String[] parts = library.split(":");
        return parts[1] + "-" + parts[2] + ".jar";
    }

    /** The file of the class path that holds a class. */
    private static Map<String, String> owners() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.endsWith(".jar")) {
                try (JarFile jar = new JarFile(path)) {
                    String file = Path.of(path).getFileName().toString();
                    jar.stream().forEach(entry -> owners.putIfAbsent(entry.getName(), file));
                }
            }
        }
        return owners;
    }

    /** The name that a class had before the application jar gave it a package of ours. */
    private static String unshaded(String name) {
        String shaded = "org/dispatchlens/shaded/";
        if (!name.startsWith(shaded)) {
            return name;
        }
        String rest = name.substring(shaded.length());
        return rest.startsWith("snakeyaml") ? "org/yaml/" + rest : "org/apache/commons/" + rest;
    }
}
