package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code statements}: what is said in a story, who carries it and who leaves it out.
 *
 * <p>A blame statement is story, accuser, accused and whether the row accuses, claims or denies; hypothetical and negated
 * blame states nothing. Who has no state counts by id, else by words. A figure statement is a fact. Articles without a
 * story are left out, since nobody could leave out what they say.
 */
public final class Statements implements Comparison<Statements> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Key, StatementState> blames = new TreeMap<>();
    private final TreeMap<String, TreeSet<String>> outlets = new TreeMap<>();

    @Override
    public Statements add(ArticleEvidence article) {
        ArticleFacts facts = article.facts();
        if (facts.storyId().isEmpty()) {
            return this;
        }
        outlets.computeIfAbsent(facts.storyId(), s -> new TreeSet<>()).add(facts.outlet());
        for (TableRow blame : article.rows(EvidenceTables.BLAMES)) {
            Key key = key(facts.storyId(), blame);
            if (key != null) {
                blames.computeIfAbsent(key, k -> new StatementState()).add(facts, blame.integer("sentence_id"));
            }
        }
        return this;
    }

    private static Key key(String story, TableRow blame) {
        String family = BlameRows.denies(blame)
                ? "denies"
                : BlameRows.accuses(blame) ? "accuses" : BlameRows.claims(blame) ? "claims" : "";
        String accuser = party(blame, "accuser");
        String accused = party(blame, "accused");
        // Nobody to name on one side: rows of different people would fall together.
        return family.isEmpty() || accuser.isEmpty() || accused.isEmpty()
                ? null
                : Key.of(story, accuser, family, accused);
    }

    private static String party(TableRow blame, String role) {
        String state = blame.text(role + "_state");
        String id = blame.text(role + "_id");
        String words = blame.text(role + "_text").toLowerCase(Locale.ROOT);
        return !state.isEmpty() ? state : !id.isEmpty() ? id : words;
    }

    @Override
    public Statements merge(Statements other) {
        other.outlets.forEach((story, names) ->
                outlets.computeIfAbsent(story, s -> new TreeSet<>()).addAll(names));
        other.blames.forEach((key, state) ->
                blames.computeIfAbsent(key, k -> new StatementState()).merge(state));
        return this;
    }

    /** Blame statements only; {@link ComparisonSet} adds the figures. */
    @Override
    public List<TableRow> rows(CompareOptions options) {
        return rows(List.of());
    }

    List<TableRow> rows(List<Fact> facts) {
        List<TableRow> rows = new ArrayList<>();
        blames.forEach((key, state) -> rows.add(row("BLAME", blameId(key), key.part(0), label(key), state)));
        for (Fact fact : facts) {
            String story = fact.reports().get(0).article().storyId();
            if (!story.isEmpty()) {
                StatementState state = new StatementState();
                fact.heads().forEach(f -> state.add(f.article(), f.sentenceId()));
                rows.add(row("FIGURE", fact.key().id(), story, fact.key().label(), state));
            }
        }
        return rows;
    }

    private static String blameId(Key key) {
        return String.join("/", key.part(0), "blame", key.part(1), key.part(2), key.part(3));
    }

    private static String label(Key key) {
        String accuser = key.part(1).equals(Party.OUTLET.state()) ? "the outlet itself" : key.part(1);
        return switch (key.part(2)) {
            case "claims" -> accuser + " claims responsibility";
            case "denies" -> accuser + " denies (" + key.part(3) + ")";
            default -> accuser + " blames " + key.part(3);
        };
    }

    private TableRow row(String kind, String id, String story, String label, StatementState state) {
        TreeSet<String> all = outlets.getOrDefault(story, new TreeSet<>());
        TreeSet<String> without = new TreeSet<>(all);
        without.removeAll(state.outlets());
        return TableRow.of(
                ComparisonTables.STATEMENTS,
                id,
                story,
                kind,
                label,
                Cells.count(state.rows()),
                Cells.count(state.outlets().size()),
                Cells.count(all.size()),
                Cells.joined(state.outlets()),
                Cells.joined(without),
                state.firstArticle(),
                state.firstSentence());
    }
}
