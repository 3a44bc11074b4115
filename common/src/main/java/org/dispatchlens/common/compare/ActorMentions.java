package org.dispatchlens.common.compare;

import java.util.List;
import java.util.TreeMap;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/** Table {@code actor_mentions}: mentions of each actor in each outlet. */
public final class ActorMentions implements Comparison<ActorMentions> {
    private static final long serialVersionUID = 1L;

    private final Tallies tallies = new Tallies();
    /** Name, type and state by actor id; of several (a changed codebook) the first in order. */
    private final TreeMap<String, Key> descriptions = new TreeMap<>();

    @Override
    public ActorMentions add(ArticleEvidence article) {
        List<TableRow> mentions = article.rows(EvidenceTables.MENTIONS);
        ArticleFacts facts = article.facts();
        tallies.addArticle(mentions, m -> Key.of(facts.outlet(), m.text("actor_id")), facts.wireLead());
        for (TableRow m : mentions) {
            describe(m.text("actor_id"), Key.of(m.text("actor_name"), m.text("actor_type"), m.text("state")));
        }
        return this;
    }

    private void describe(String actor, Key description) {
        descriptions.merge(actor, description, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    @Override
    public ActorMentions merge(ActorMentions other) {
        tallies.merge(other.tallies);
        other.descriptions.forEach(this::describe);
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return tallies.byKey().entrySet().stream()
                .map(e -> row(options.story(), e.getKey(), e.getValue()))
                .toList();
    }

    private TableRow row(String story, Key key, Tally tally) {
        Key description = descriptions.get(key.part(1));
        return TableRow.of(
                ComparisonTables.ACTOR_MENTIONS,
                story,
                key.part(0),
                key.part(1),
                description.part(0),
                description.part(1),
                description.part(2),
                Cells.count(tally.n()),
                Cells.count(tally.once()),
                Cells.count(tally.articles()),
                Cells.count(tally.articlesOnce()));
    }
}
