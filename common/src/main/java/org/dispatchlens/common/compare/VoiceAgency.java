package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Table {@code voice_agency}: in whose voice blame is given, and how often violence is told with who did it. */
public final class VoiceAgency implements Comparison<VoiceAgency> {
    private static final long serialVersionUID = 1L;
    private static final Set<String> WITHOUT_AGENT = Set.of("PASSIVE_AGENTLESS", "INTRANSITIVE");
    private static final String VOICE = "voice";
    private static final String VIOLENCE = "violence";
    private static final String AGENTLESS = "AGENTLESS";

    /** In the order of the columns. */
    private static final List<String> VOICES =
            List.of(Voice.OUTLET.name(), Voice.INDIRECT.name(), Voice.DIRECT.name(), Voice.NESTED.name());

    private static final List<String> CONSTRUCTIONS = List.of("ACTIVE", "PASSIVE_AGENT", AGENTLESS, "NOMINAL");

    private final Tallies counts = new Tallies();
    private final PartSums sums = new PartSums();
    private final TreeSet<String> outlets = new TreeSet<>();

    @Override
    public VoiceAgency add(ArticleEvidence article) {
        String outlet = article.facts().outlet();
        outlets.add(outlet);
        count(article, VOICE, EvidenceTables.BLAMES, b -> b.text("voice"));
        count(article, VIOLENCE, EvidenceTables.VIOLENCE, VoiceAgency::construction);
        return this;
    }

    private void count(ArticleEvidence article, String what, TableSpec table, Function<TableRow, String> codeOf) {
        String outlet = article.facts().outlet();
        Map<Key, Long> rows = Tallies.count(article.rows(table), row -> Key.of(outlet, what, codeOf.apply(row)));
        counts.addArticle(rows, article.facts().wireLead());
        sums.addArticle(Key.of(outlet, what), rows);
    }

    /** Whether a description of violence leaves open who did it. */
    static boolean agentless(TableRow violence) {
        return construction(violence).equals(AGENTLESS);
    }

    private static String construction(TableRow violence) {
        String construction = violence.text("construction");
        return WITHOUT_AGENT.contains(construction) ? AGENTLESS : construction;
    }

    @Override
    public VoiceAgency merge(VoiceAgency other) {
        outlets.addAll(other.outlets);
        counts.merge(other.counts);
        sums.merge(other.sums);
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return outlets.stream().map(o -> row(o, options)).toList();
    }

    private Tally get(String outlet, String what, String code) {
        return counts.get(Key.of(outlet, what, code));
    }

    private Tally total(String outlet, String what) {
        return counts.sum(key -> key.part(0).equals(outlet) && key.part(1).equals(what));
    }

    private TableRow row(String outlet, CompareOptions options) {
        Tally blames = total(outlet, VOICE);
        Tally violence = total(outlet, VIOLENCE);
        List<Tally> voices = tallies(outlet, VOICE, VOICES);
        List<Tally> constructions = tallies(outlet, VIOLENCE, CONSTRUCTIONS);
        List<Object> cells = new ArrayList<>(List.of(options.story(), outlet));
        addCounts(cells, Tally::n, blames, voices);
        addShare(cells, outlet, VOICE, Voice.OUTLET.name(), options.enough(blames.n()));
        addCounts(cells, Tally::n, violence, constructions);
        addShare(cells, outlet, VIOLENCE, AGENTLESS, options.enough(violence.n()));
        cells.add(options.status(blames.n()));
        cells.add(options.status(violence.n()));
        addCounts(cells, Tally::once, blames, voices);
        addCounts(cells, Tally::once, violence, constructions);
        return TableRow.of(ComparisonTables.VOICE_AGENCY, cells.toArray());
    }

    private List<Tally> tallies(String outlet, String what, List<String> codes) {
        return codes.stream().map(code -> get(outlet, what, code)).toList();
    }

    private static void addCounts(List<Object> cells, ToLongFunction<Tally> count, Tally total, List<Tally> parts) {
        cells.add(Cells.count(count.applyAsLong(total)));
        parts.forEach(part -> cells.add(Cells.count(count.applyAsLong(part))));
    }

    private void addShare(List<Object> cells, String outlet, String what, String code, boolean enough) {
        Estimate share = enough ? sums.share(Key.of(outlet, what), Key.of(outlet, what, code)) : Estimate.NONE;
        cells.add(Cells.number(share.value()));
        cells.add(Cells.number(share.low()));
        cells.add(Cells.number(share.high()));
    }
}
