package org.dispatchlens.common.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.ingest.SourceCredit;
import org.dispatchlens.common.model.Publication;

/**
 * Weighs where a group of copies comes from. A source that any of the articles credits wins: the one with the most credit,
 * each article counting with its surest words. Without a credit it is the outlet that published first, if that is known;
 * else the origin is unknown.
 */
final class WireOrigins {
    /** Every article has a date and one is earlier than all others. */
    static final double FIRST = 0.6;

    /** One is earlier than all others with a date, but some have none. */
    static final double FIRST_DATED = 0.3;

    /** All articles are of one outlet, which repeats itself. */
    static final double ONLY = 0.5;

    private static final Comparator<WireArticle> EARLIEST = Comparator.comparing(
                    (WireArticle a) -> Publication.sortKey(a.publishedAt()))
            .thenComparing(WireArticle::articleId);

    private static final int DAY = "0000-00-00".length();

    private WireOrigins() {}

    /** The origin of one group, whatever the order of its articles. */
    static WireOrigin of(Collection<WireArticle> articles) {
        List<WireArticle> sorted = articles.stream().sorted(EARLIEST).toList();
        double surest = sorted.stream()
                .flatMap(a -> a.credits().stream())
                .mapToDouble(SourceCredit::confidence)
                .max()
                .orElse(0);
        boolean oneOutlet = sorted.stream().map(WireArticle::outlet).distinct().count() == 1;
        // Who helped an outlet did not write what only that outlet prints.
        return surest > (oneOutlet ? SourceCredit.CONTRIBUTION : 0) ? credited(sorted) : first(sorted);
    }

    /** A credit with the article that gives it. */
    private record Given(SourceCredit credit, WireArticle article) {
        String source() {
            return credit.source();
        }

        double confidence() {
            return credit.confidence();
        }
    }

    private static WireOrigin credited(List<WireArticle> articles) {
        Map<String, List<Given>> bySource = articles.stream()
                .flatMap(article -> surest(article).stream())
                .collect(Collectors.groupingBy(Given::source, TreeMap::new, Collectors.toList()));
        double all = bySource.values().stream().mapToDouble(WireOrigins::weight).sum();
        // Of equals, the one that the earliest article credits: its list was begun first by the order of articles.
        List<Given> won = bySource.values().stream()
                .max(Comparator.comparingDouble(WireOrigins::weight)
                        .thenComparing((List<Given> list) -> list.get(0).article(), EARLIEST.reversed())
                        .thenComparing(list -> list.get(0).source(), Comparator.reverseOrder()))
                .orElseThrow();
        Given best = won.stream()
                .min(Comparator.comparingDouble(Given::confidence).reversed())
                .orElseThrow();
        return new WireOrigin(
                best.source(),
                best.credit().agency() ? WireOrigin.AGENCY : WireOrigin.SOURCE,
                evidence(best, won.size(), articles.size(), others(bySource, best.source())),
                best.confidence() * weight(won) / all,
                best.article().articleId());
    }

    /** For each source the surest of the article's credits; of equals the first. */
    private static List<Given> surest(WireArticle article) {
        TreeMap<String, Given> best = new TreeMap<>();
        for (SourceCredit credit : article.credits()) {
            best.merge(credit.source(), new Given(credit, article), (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        return new ArrayList<>(best.values());
    }

    private static double weight(List<Given> given) {
        return given.stream().mapToDouble(Given::confidence).sum();
    }

    private static List<String> others(Map<String, List<Given>> bySource, String source) {
        return bySource.keySet().stream().filter(name -> !name.equals(source)).toList();
    }

    private static String evidence(Given best, int crediting, int articles, List<String> others) {
        String words = best.credit().evidence() + " (" + crediting + " of " + articles + " articles credit it)";
        return others.isEmpty() ? words : words + "; also credited: " + String.join("; ", others);
    }

    private static WireOrigin first(List<WireArticle> articles) {
        List<String> outlets =
                articles.stream().map(WireArticle::outlet).distinct().toList();
        WireArticle first = articles.get(0);
        if (!first.named()) {
            return WireOrigin.unknown("nobody is credited, and the outlet of " + first.articleId()
                    + (outlets.size() == 1 ? " is not known" : ", the earliest article, is not known"));
        }
        if (outlets.size() == 1) {
            return new WireOrigin(
                    first.outlet(), WireOrigin.OUTLET, "all articles are of this outlet", ONLY, first.articleId());
        }
        if (Publication.day(first.publishedAt()).isEmpty()) {
            return WireOrigin.unknown("nobody is credited, and no article has a date");
        }
        List<String> rivals = articles.stream()
                .filter(a -> !a.outlet().equals(first.outlet()) && maybeAsEarly(first, a))
                .map(WireArticle::outlet)
                .distinct()
                .sorted()
                .toList();
        return rivals.isEmpty()
                ? firstOutlet(first, articles)
                : WireOrigin.unknown("nobody is credited, and which of " + first.outlet() + "; "
                        + String.join("; ", rivals) + " published first on " + day(first) + " is not known");
    }

    private static WireOrigin firstOutlet(WireArticle first, List<WireArticle> articles) {
        long undated = articles.stream()
                .filter(a -> Publication.day(a.publishedAt()).isEmpty())
                .count();
        String words = "published first, " + first.publishedAt();
        return new WireOrigin(
                first.outlet(),
                WireOrigin.OUTLET,
                undated == 0 ? words : words + "; articles without a date: " + undated,
                undated == 0 ? FIRST : FIRST_DATED,
                first.articleId());
    }

    /** Whether the other article may be as early: the same moment, or the same day where one of them gives no time. */
    private static boolean maybeAsEarly(WireArticle first, WireArticle other) {
        if (Publication.day(other.publishedAt()).isEmpty()) {
            return false;
        }
        boolean timed =
                first.publishedAt().length() > DAY && other.publishedAt().length() > DAY;
        return timed
                ? Publication.sortKey(first.publishedAt()).equals(Publication.sortKey(other.publishedAt()))
                : day(first).equals(day(other));
    }

    private static String day(WireArticle article) {
        return article.publishedAt().substring(0, DAY);
    }
}
