package org.dispatchlens.common.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.stats.RatioSample;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/** Each outlet's articles as a sample of each measure. Shares keep articles with the subject only, and the wholes once. */
final class MeasureSamples implements Mergeable<ArticleEvidence, MeasureSamples> {
    private static final long serialVersionUID = 1L;

    /** States that are tested, beside the two sides: those that most articles mention. */
    private static final int MOST_STATES = 10;

    /** Subject of the rows that a share does not count. */
    private static final String REST = "-";

    private final Sides sides;
    private final TreeMap<Measure, TreeMap<String, RatioSample>> samples = new TreeMap<>();
    /** By the share's name: every article with a denominator. */
    private final TreeMap<String, TreeMap<String, RatioSample>> wholes = new TreeMap<>();

    MeasureSamples(Sides sides) {
        this.sides = sides;
    }

    @Override
    public MeasureSamples add(ArticleEvidence article) {
        String outlet = article.facts().outlet();
        List<TableRow> blames = article.rows(EvidenceTables.BLAMES);
        addBalance(outlet, blames);
        addShare(outlet, Measure.OWN_SHARE, counted(blames, b -> b.text("voice").equals(Voice.OUTLET.name())));
        addShare(
                outlet,
                Measure.AGENTLESS_SHARE,
                counted(article.rows(EvidenceTables.VIOLENCE), VoiceAgency::agentless));
        addShare(outlet, Measure.SPEECH_SHARE, byState(article.rows(EvidenceTables.QUOTES), "source_state"));
        addShare(outlet, Measure.ACTOR_SHARE, byState(article.rows(EvidenceTables.MENTIONS), "state"));
        addSentiments(outlet, article.rows(EvidenceTables.SENTIMENTS));
        return this;
    }

    private void addBalance(String outlet, List<TableRow> blames) {
        if (sides.known()) {
            long a =
                    blames.stream().filter(b -> BlameRows.accuses(b, sides.a())).count();
            long b =
                    blames.stream().filter(r -> BlameRows.accuses(r, sides.b())).count();
            if (a + b > 0) {
                sample(balance(), outlet).add(a - b, a + b);
            }
        }
    }

    private Measure balance() {
        return Measure.of(Measure.BLAME_BALANCE, sides.a() + " / " + sides.b());
    }

    private static Map<String, Long> counted(List<TableRow> rows, Predicate<TableRow> counts) {
        return rows.stream().collect(Collectors.groupingBy(r -> counts.test(r) ? "" : REST, Collectors.counting()));
    }

    private static Map<String, Long> byState(List<TableRow> rows, String column) {
        return rows.stream()
                .filter(r -> !r.text(column).isEmpty())
                .collect(Collectors.groupingBy(r -> r.text(column), Collectors.counting()));
    }

    private void addShare(String outlet, String name, Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        if (all > 0) {
            wholes.computeIfAbsent(name, n -> new TreeMap<>())
                    .computeIfAbsent(outlet, o -> new RatioSample())
                    .add(0, all);
            counts.forEach(
                    (subject, n) -> sample(Measure.of(name, subject), outlet).add(n, all));
        }
    }

    private void addSentiments(String outlet, List<TableRow> rows) {
        rows.stream()
                .filter(r -> !r.text("target_state").isEmpty())
                .collect(Collectors.groupingBy(
                        r -> new Measure(Measure.SENTIMENT, r.text("method"), r.text("target_state"))))
                .forEach((measure, scores) -> sample(measure, outlet).add(total(scores), scores.size()));
    }

    private static long total(List<TableRow> scores) {
        return scores.stream()
                .mapToLong(r -> Math.round(r.number("score") * Measure.STEPS))
                .sum();
    }

    private RatioSample sample(Measure measure, String outlet) {
        return samples.computeIfAbsent(measure, m -> new TreeMap<>()).computeIfAbsent(outlet, o -> new RatioSample());
    }

    @Override
    public MeasureSamples merge(MeasureSamples other) {
        if (!sides.equals(other.sides)) {
            throw new IllegalArgumentException("samples of different sides do not add up");
        }
        other.samples.forEach((measure, byOutlet) ->
                byOutlet.forEach((outlet, more) -> sample(measure, outlet).merge(more)));
        other.wholes.forEach((name, byOutlet) ->
                byOutlet.forEach((outlet, more) -> wholes.computeIfAbsent(name, n -> new TreeMap<>())
                        .computeIfAbsent(outlet, o -> new RatioSample())
                        .merge(more)));
        return this;
    }

    /** What is to be tested, in order. */
    List<Measure> measures() {
        Set<String> states = testedStates();
        return samples.keySet().stream()
                .filter(m -> switch (m.name()) {
                    case Measure.BLAME_BALANCE -> true;
                    case Measure.OWN_SHARE, Measure.AGENTLESS_SHARE ->
                        m.subject().isEmpty();
                    default -> states.contains(m.subject());
                })
                .toList();
    }

    private Set<String> testedStates() {
        Set<String> states = samples.entrySet().stream()
                .filter(e -> e.getKey().name().equals(Measure.ACTOR_SHARE))
                .sorted(Comparator.comparingLong(
                                (Map.Entry<Measure, TreeMap<String, RatioSample>> e) -> -articles(e.getValue()))
                        .thenComparing(e -> e.getKey().subject()))
                .limit(MOST_STATES)
                .map(e -> e.getKey().subject())
                .collect(Collectors.toCollection(TreeSet::new));
        if (sides.known()) {
            states.add(sides.a());
            states.add(sides.b());
        }
        return states;
    }

    private static long articles(Map<String, RatioSample> byOutlet) {
        return byOutlet.values().stream().mapToLong(s -> s.sums().articles()).sum();
    }

    /** The outlets' samples of one measure. */
    Map<String, RatioSample> of(Measure measure) {
        Map<String, RatioSample> own = samples.getOrDefault(measure, new TreeMap<>());
        Map<String, RatioSample> all = wholes.get(measure.name());
        if (all == null) {
            return own;
        }
        TreeMap<String, RatioSample> whole = new TreeMap<>();
        all.forEach((outlet, denominators) ->
                whole.put(outlet, own.getOrDefault(outlet, new RatioSample()).within(denominators)));
        return whole;
    }
}
