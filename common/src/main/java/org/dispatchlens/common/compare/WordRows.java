package org.dispatchlens.common.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.stats.FalseDiscovery;
import org.dispatchlens.common.stats.LogOdds;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TestTables;

/** The rows of {@code log_odds} out of all counts. */
final class WordRows {
    /** Rows of each outlet in each direction. */
    private static final int MOST = 25;
    /** A word is tested when all outlets together use it this often, in so many articles. */
    private static final long FEWEST_USES = 5;

    private static final long FEWEST_ARTICLES = 3;
    /** Fewer articles of an outlet, or of all others, say nothing of its words. */
    private static final long FEWEST_OF_OUTLET = 5;

    private final CompareOptions options;
    private final TreeMap<String, WordUse> totals;
    private final TreeMap<String, TreeMap<String, WordUse>> tested = new TreeMap<>();
    private final TreeMap<String, WordUse> inAll = new TreeMap<>();
    private final WordUse total;

    private record Scored(String word, WordUse own, WordUse others, LogOdds.Score score, double q) {}

    WordRows(TreeMap<String, TreeMap<String, WordUse>> words, TreeMap<String, WordUse> totals, CompareOptions options) {
        this.options = options;
        this.totals = totals;
        total = sum(totals);
        words.forEach((word, uses) -> {
            WordUse all = sum(uses);
            if (all.n() >= FEWEST_USES && all.articles() >= FEWEST_ARTICLES) {
                tested.put(word, uses);
                inAll.put(word, all);
            }
        });
    }

    private static WordUse sum(Map<String, WordUse> uses) {
        return uses.values().stream().reduce(WordUse.NONE, WordUse::plus);
    }

    List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        totals.forEach((outlet, own) -> {
            WordUse others = total.minus(own);
            boolean enough = own.articles() >= FEWEST_OF_OUTLET && others.articles() >= FEWEST_OF_OUTLET;
            if (enough && !tested.isEmpty()) {
                rows.addAll(ofOutlet(outlet, own, others));
            } else {
                rows.add(notEnough(outlet, own, others));
            }
        });
        return rows;
    }

    private List<TableRow> ofOutlet(String outlet, WordUse own, WordUse others) {
        List<Scored> scored = scored(outlet, own, others);
        List<TableRow> rows = new ArrayList<>();
        for (boolean more : new boolean[] {true, false}) {
            List<Scored> best = scored.stream()
                    .filter(s -> more ? s.score().delta() > 0 : s.score().delta() < 0)
                    .sorted(Comparator.comparingDouble(
                                    (Scored s) -> -Math.abs(s.score().z()))
                            .thenComparing(Scored::word))
                    .limit(MOST)
                    .toList();
            for (int i = 0; i < best.size(); i++) {
                rows.add(row(outlet, own, others, best.get(i), more ? "more" : "less", i + 1));
            }
        }
        return rows;
    }

    private List<Scored> scored(String outlet, WordUse own, WordUse others) {
        List<Scored> scored = new ArrayList<>();
        tested.forEach((word, uses) -> {
            WordUse use = uses.getOrDefault(outlet, WordUse.NONE);
            WordUse rest = inAll.get(word).minus(use);
            scored.add(new Scored(word, use, rest, LogOdds.of(use.among(own), rest.among(others)), 0));
        });
        double[] q =
                FalseDiscovery.q(scored.stream().mapToDouble(s -> s.score().p()).toArray());
        for (int i = 0; i < q.length; i++) {
            Scored s = scored.get(i);
            scored.set(i, new Scored(s.word(), s.own(), s.others(), s.score(), q[i]));
        }
        return scored;
    }

    private TableRow row(String outlet, WordUse own, WordUse others, Scored s, String direction, int rank) {
        return TableRow.of(
                TestTables.LOG_ODDS,
                options.story(),
                outlet,
                s.word(),
                Cells.count(s.own().n()),
                Cells.count(own.n()),
                Cells.count(s.others().n()),
                Cells.count(others.n()),
                Cells.count(s.own().articles()),
                s.score().delta(),
                s.score().low(),
                s.score().high(),
                s.score().z(),
                s.score().p(),
                s.q(),
                CompareOptions.OK,
                tested.size(),
                direction,
                rank);
    }

    private TableRow notEnough(String outlet, WordUse own, WordUse others) {
        Double none = null;
        return TableRow.of(
                TestTables.LOG_ODDS,
                options.story(),
                outlet,
                "",
                0,
                Cells.count(own.n()),
                0,
                Cells.count(others.n()),
                0,
                none,
                none,
                none,
                none,
                none,
                none,
                CompareOptions.NOT_ENOUGH,
                0,
                "",
                0);
    }
}
