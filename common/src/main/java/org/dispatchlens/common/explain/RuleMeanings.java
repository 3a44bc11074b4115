package org.dispatchlens.common.explain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What each rule looks for, in one sentence, from {@code explain/rules.yaml}. Immutable. */
public final class RuleMeanings {
    private static final String FILE = "/explain/rules.yaml";
    private final List<Rule> rules;

    /**
     * A rule id with its meaning.
     *
     * @param id of its rows; one that ends in {@code *} stands for all that begin so
     * @param by simple names of the classes that give it; empty where one class gives many
     */
    public record Rule(String id, List<String> by, String means) {
        public Rule {
            by = by == null ? List.of() : List.copyOf(by);
        }

        private boolean family() {
            return id.endsWith("*");
        }

        private boolean fits(String ruleId) {
            return family() ? ruleId.startsWith(id.substring(0, id.length() - 1)) : ruleId.equals(id);
        }
    }

    private record RuleFile(List<Rule> rules) {}

    private RuleMeanings(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static RuleMeanings builtIn() {
        try (InputStream in = RuleMeanings.class.getResourceAsStream(FILE)) {
            ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
            return new RuleMeanings(yaml.readValue(Objects.requireNonNull(in, FILE), RuleFile.class)
                    .rules());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    public List<Rule> all() {
        return rules;
    }

    /** What the rule of a row looks for; an entry of its own counts before that of its family. */
    public Optional<String> of(String ruleId) {
        return rules.stream()
                .filter(r -> !r.family() && r.fits(ruleId))
                .findFirst()
                .or(() -> rules.stream().filter(r -> r.fits(ruleId)).findFirst())
                .map(Rule::means);
    }
}
