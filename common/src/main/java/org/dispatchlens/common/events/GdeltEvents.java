package org.dispatchlens.common.events;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts the mentions of every event. Holds one entry an event, not one a mention. An article's rows must come together.
 */
final class GdeltEvents {
    private static final int FIRST_SENTENCE = 1;
    private static final double PERCENT = 100;

    private final TreeMap<String, Tally> events = new TreeMap<>();

    /** What the mentions of one event come to. */
    private static final class Tally {
        private EventDate date;
        private Deed deed;
        private String firstArticle = "";
        private String source = "";
        private boolean rootEvent;
        private long mentions;
        private long articles;
        private String lastArticle = "";
        private final Set<String> outlets = new HashSet<>(2);
        private double tones;
        private long toned;

        void add(ArticleRows article, EventDate when, Deed what, int sentence) {
            mentions++;
            boolean first = date == null || firsts(when, article.id());
            if (first) {
                date = when;
                deed = what;
                firstArticle = article.id();
                source = article.source();
                rootEvent = false;
            }
            rootEvent |= firstArticle.equals(article.id()) && sentence <= FIRST_SENTENCE;
            if (!lastArticle.equals(article.id())) {
                addArticle(article);
            }
        }

        private boolean firsts(EventDate when, String article) {
            int order = when.added().compareTo(date.added());
            return order < 0 || (order == 0 && article.compareTo(firstArticle) < 0);
        }

        private void addArticle(ArticleRows article) {
            lastArticle = article.id();
            articles++;
            outlets.add(article.outlet());
            article.tone().ifPresent(tone -> {
                tones += tone;
                toned++;
            });
        }

        GdeltEvent event(String key) {
            OptionalDouble tone = toned == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * tones / toned);
            return new GdeltEvent(key, date, deed, rootEvent, mentions, outlets.size(), articles, tone, source);
        }
    }

    void add(ArticleRows article, EventDate date, Deed deed, int sentence) {
        String key = GdeltEvent.key(date, deed, article.story());
        events.computeIfAbsent(key, k -> new Tally()).add(article, date, deed, sentence);
    }

    /** By day, actors, act and story. */
    Stream<GdeltEvent> all() {
        return events.entrySet().stream().map(e -> e.getValue().event(e.getKey()));
    }
}
