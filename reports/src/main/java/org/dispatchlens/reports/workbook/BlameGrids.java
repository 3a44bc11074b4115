package org.dispatchlens.reports.workbook;

import static org.dispatchlens.common.tables.ComparisonTables.BLAME_MATRIX;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.workbook.BlameCounts.Pair;

/** Heat maps of asserted blame: accuser by accused, by outlet, and by voice. */
final class BlameGrids {
    private static final int MAX_STATES = 12;
    private static final int MAX_PAIRS = 60;
    /** Outlets that get a column of their own. */
    static final int MAX_OUTLETS = 20;

    private static final int NAME_WIDTH = 14;
    private static final List<String> VOICES = List.of("OUTLET", "INDIRECT", "DIRECT", "NESTED");
    private static final String NO_ROWS = "No asserted blame was found.";

    private BlameGrids() {}

    /** All outlets together. */
    static void matrix(SheetCanvas canvas) {
        Book book = canvas.book();
        BlameCounts counts = BlameCounts.of(book.data());
        List<String> accused = counts.accused(MAX_STATES);
        canvas.heading("Accuser by accused, all outlets together");
        canvas.note(
                "Lines accuse, columns are accused. Asserted blame in all voices, without denials and claims of responsibility; the "
                        + MAX_STATES
                        + " most frequent on each side. \"the outlet itself\" is blame in an outlet's own voice; \"not known\""
                        + " is a name outside the codebook. Each number leads to its findings. n = "
                        + Labels.count(counts.total()) + " in all.");
        List<Field<String>> fields = new ArrayList<>();
        fields.add(Field.of("Accuser", Look.TEXT, Labels::state));
        for (String state : accused) {
            fields.add(Field.<String>of(
                            Labels.state(state), Look.HEAT, accuser -> visible(counts.n(new Pair(accuser, state))))
                    .linked(accuser -> {
                        Pair pair = new Pair(accuser, state);
                        return book.index().link(query(pair), counts.n(pair));
                    })
                    .width(NAME_WIDTH));
        }
        TableArea area = TableBlock.draw(canvas, "blame_matrix", fields, counts.accusers(MAX_STATES), NO_ROWS);
        heat(canvas, area, 1, greatest(counts, false));
    }

    /** Every outlet in a column. */
    static void pairs(SheetCanvas canvas) {
        Book book = canvas.book();
        BlameCounts counts = BlameCounts.of(book.data());
        List<Pair> pairs = counts.pairs();
        List<String> outlets = book.data().outlets();
        canvas.heading("Accuser by accused, outlet by outlet");
        canvas.note(
                "One line for each accuser and accused, one column for each outlet; asserted blame. Each number leads to its findings."
                        + cut("lines", MAX_PAIRS, pairs.size()) + busiest(outlets.size()));
        List<Field<Pair>> fields = new ArrayList<>();
        fields.add(Field.of("Accuser", Look.TEXT, pair -> Labels.state(pair.accuser())));
        fields.add(Field.of("Accused", Look.TEXT, pair -> Labels.state(pair.accused())));
        fields.add(Field.<Pair>of("All outlets", Look.COUNT, counts::n)
                .linked(pair -> book.index().link(query(pair), counts.n(pair))));
        for (String outlet : Columns.busiest(outlets, counts::total, MAX_OUTLETS)) {
            fields.add(Field.<Pair>of(Labels.outlet(outlet), Look.HEAT, pair -> visible(counts.n(pair, outlet)))
                    .linked(pair -> book.index().link(query(pair).with("outlet", outlet), counts.n(pair, outlet)))
                    .width(NAME_WIDTH));
        }
        TableArea area = TableBlock.draw(
                canvas, "blame_pairs", fields, pairs.subList(0, Math.min(MAX_PAIRS, pairs.size())), NO_ROWS);
        heat(canvas, area, 3, greatest(counts, true));
    }

    private record Target(String outlet, String accused) {}

    /** In whose voice each outlet gives blame against each accused. */
    static void voices(SheetCanvas canvas) {
        Book book = canvas.book();
        Map<Target, Map<String, Integer>> counts = voiceCounts(book);
        canvas.heading("By voice");
        canvas.note("Asserted blame against each accused, by who speaks: the outlet itself, somebody cited with or"
                + " without quotation marks, or another outlet.");
        List<Field<Target>> fields = new ArrayList<>();
        fields.add(Field.of("Outlet", Look.TEXT, target -> Labels.outlet(target.outlet())));
        fields.add(Field.of("Accused", Look.TEXT, target -> Labels.state(target.accused())));
        for (String voice : VOICES) {
            fields.add(Field.<Target>of(
                            Labels.voice(voice),
                            Look.COUNT,
                            target -> visible(counts.get(target).getOrDefault(voice, 0)))
                    .linked(target -> book.index()
                            .link(
                                    query(target).with("voice", voice),
                                    counts.get(target).getOrDefault(voice, 0)))
                    .width(NAME_WIDTH));
        }
        fields.add(Field.<Target>of("All voices", Look.COUNT, target -> sum(counts.get(target)))
                .linked(target -> book.index().link(query(target), sum(counts.get(target)))));
        TableBlock.draw(canvas, "blame_voices", fields, List.copyOf(counts.keySet()), NO_ROWS);
    }

    private static Map<Target, Map<String, Integer>> voiceCounts(Book book) {
        Map<Target, Map<String, Integer>> counts =
                new TreeMap<>(Comparator.comparing(Target::outlet).thenComparing(Target::accused));
        for (TableRow row : book.data().rows(BLAME_MATRIX)) {
            if (BlameRows.accuses(row)) {
                counts.computeIfAbsent(
                                new Target(row.text("outlet"), row.text("accused_state")), key -> new TreeMap<>())
                        .merge(row.text("voice"), row.integer("n"), Integer::sum);
            }
        }
        return counts;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static EvidenceQuery query(Pair pair) {
        return asserted().with("accuser_state", pair.accuser()).with("accused_state", pair.accused());
    }

    private static EvidenceQuery query(Target target) {
        return asserted().with("outlet", target.outlet()).with("accused_state", target.accused());
    }

    private static EvidenceQuery asserted() {
        return EvidenceQuery.of(EvidenceKind.BLAME).with("asserted", "yes");
    }

    /** Zeros stay empty, so that the pattern of a heat map shows. */
    private static Object visible(int n) {
        return n == 0 ? null : (Object) n;
    }

    private static String cut(String what, int shown, int all) {
        return all <= shown ? "" : " Shown: the first " + shown + " of " + Labels.count(all) + " " + what + ".";
    }

    private static String busiest(int all) {
        return all <= MAX_OUTLETS
                ? ""
                : " Shown: the " + MAX_OUTLETS + " outlets with the most asserted blame, of " + Labels.count(all) + ".";
    }

    private static int greatest(BlameCounts counts, boolean ofOneOutlet) {
        return counts.pairs().stream()
                .mapToInt(pair -> ofOneOutlet
                        ? counts.outlets(pair).values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        : counts.n(pair))
                .max()
                .orElse(0);
    }

    private static void heat(SheetCanvas canvas, TableArea area, int from, int greatest) {
        if (area.rows() > 0 && area.columns() > from) {
            Heat.counts(canvas.sheet(), area.columns(from, area.columns() - 1), greatest);
        }
    }
}
