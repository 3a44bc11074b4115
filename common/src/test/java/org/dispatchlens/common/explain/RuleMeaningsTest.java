package org.dispatchlens.common.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dispatchlens.common.explain.RuleMeanings.Rule;
import org.junit.jupiter.api.Test;

/** Every id that the program writes into a row has a meaning, and every meaning an id. */
class RuleMeaningsTest {
    private static final Path RULES = Path.of("src/main/java/org/dispatchlens/common/extract");
    private static final Pattern ID = Pattern.compile(
            "(?<!startsWith\\()\"((?:accuse|assert|claim|deny|demand|nominal|figure|speech|violence|actor|ref)\\.[a-z-]+(?:\\.[a-z]+)?)\"");
    private final RuleMeanings meanings = RuleMeanings.builtIn();

    @Test
    void everyIdOfTheSourcesHasAMeaning() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ID.matcher(Files.readString(file)).results().forEach(m -> ids.add(m.group(1)));
            }
        }
        assertThat(ids)
                .hasSizeGreaterThan(70)
                .allSatisfy(id -> assertThat(own(id)).as(id).isTrue());
        assertThat(meanings.of("accuse.condemn"))
                .contains(meanings.of("accuse.accuse").orElseThrow());
        assertThat(meanings.of("lexicon")).isPresent();
        assertThat(meanings.of("no.such")).isEmpty();
    }

    /** Not by its family alone. */
    private boolean own(String id) {
        return meanings.all().stream().map(Rule::id).anyMatch(id::equals);
    }

    @Test
    void everyMeaningIsASentenceOfItsOwn() {
        assertThat(meanings.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(meanings.all())
                .extracting(Rule::means)
                .doesNotHaveDuplicates()
                .allMatch(m -> m.endsWith(".") || m.endsWith("..."));
    }
}
