package org.dispatchlens.common.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.stats.Wilson;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/** Table {@code voice_agency}: in whose voice blame is given, and how often violence is told with who did it. */
public final class VoiceAgency implements Comparison<VoiceAgency> {
    private static final long serialVersionUID = 1L;
    private static final Set<String> AGENTLESS = Set.of("PASSIVE_AGENTLESS", "INTRANSITIVE");

    private final TreeMap<Key, Long> counts = new TreeMap<>();
    private final TreeSet<String> outlets = new TreeSet<>();

    @Override
    public VoiceAgency add(ArticleEvidence article) {
        String outlet = article.facts().outlet();
        outlets.add(outlet);
        article.rows(EvidenceTables.BLAMES).forEach(b -> count(Key.of(outlet, "voice", b.text("voice"))));
        article.rows(EvidenceTables.VIOLENCE).forEach(v -> count(Key.of(outlet, "violence", construction(v))));
        return this;
    }

    private static String construction(TableRow violence) {
        String construction = violence.text("construction");
        return AGENTLESS.contains(construction) ? "AGENTLESS" : construction;
    }

    private void count(Key key) {
        counts.merge(key, 1L, Long::sum);
    }

    @Override
    public VoiceAgency merge(VoiceAgency other) {
        outlets.addAll(other.outlets);
        other.counts.forEach((key, n) -> counts.merge(key, n, Long::sum));
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return outlets.stream().map(o -> row(o, options)).toList();
    }

    private long get(String outlet, String what, String code) {
        return counts.getOrDefault(Key.of(outlet, what, code), 0L);
    }

    private long total(String outlet, String what) {
        return counts.entrySet().stream()
                .filter(e ->
                        e.getKey().part(0).equals(outlet) && e.getKey().part(1).equals(what))
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }

    private TableRow row(String outlet, CompareOptions options) {
        long blames = total(outlet, "voice");
        long violence = total(outlet, "violence");
        long own = get(outlet, "voice", Voice.OUTLET.name());
        long agentless = get(outlet, "violence", "AGENTLESS");
        Estimate ownShare = options.enough(blames) ? Wilson.interval(own, blames) : Estimate.NONE;
        Estimate agentlessShare = options.enough(violence) ? Wilson.interval(agentless, violence) : Estimate.NONE;
        return TableRow.of(
                ComparisonTables.VOICE_AGENCY,
                outlet,
                Cells.count(blames),
                Cells.count(own),
                Cells.count(get(outlet, "voice", Voice.INDIRECT.name())),
                Cells.count(get(outlet, "voice", Voice.DIRECT.name())),
                Cells.count(get(outlet, "voice", Voice.NESTED.name())),
                Cells.number(ownShare.value()),
                Cells.number(ownShare.low()),
                Cells.number(ownShare.high()),
                Cells.count(violence),
                Cells.count(get(outlet, "violence", "ACTIVE")),
                Cells.count(get(outlet, "violence", "PASSIVE_AGENT")),
                Cells.count(agentless),
                Cells.count(get(outlet, "violence", "NOMINAL")),
                Cells.number(agentlessShare.value()),
                Cells.number(agentlessShare.low()),
                Cells.number(agentlessShare.high()),
                options.status(blames),
                options.status(violence));
    }
}
