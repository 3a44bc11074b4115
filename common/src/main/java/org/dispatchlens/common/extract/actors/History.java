package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the sentences before have named. One thread, one article. */
final class History {
    private static final int MIN_NAMED = 2;

    private final Map<String, Integer> inArticle;
    private final Map<String, Integer> soFar = new LinkedHashMap<>();
    private final List<List<Actor>> sentences = new ArrayList<>();
    private Actor lastSubject;
    private SentenceView last;
    private boolean lastPlural;

    /** @param phrases of the whole article, to fall back on where the text so far does not decide */
    History(List<List<Candidate>> phrases) {
        inArticle = new LinkedHashMap<>();
        phrases.forEach(p -> count(p, inArticle));
    }

    /** Adds a finished sentence. */
    void add(SentenceView s, Candidate subject) {
        count(s.phrases(), soFar);
        last = s;
        sentences.add(s.phrases().stream().map(Candidate::actor).toList());
        lastSubject = subject == null ? null : subject.actor();
        lastPlural = subject != null && s.key(subject.to() - 1).endsWith("s");
    }

    /** Speaker or subject of the sentence before, or null. */
    Actor lastSubject() {
        return lastSubject;
    }

    /** Whether that speaker or subject was several people by its noun: {@code prosecutors}. */
    boolean lastPlural() {
        return lastPlural;
    }

    /** The two of that kind named most so far, ties by the whole article; empty where that leaves a doubt. */
    List<String> opposed(Predicate<String> kind) {
        List<String> ranked = inArticle.keySet().stream()
                .filter(s -> inArticle.get(s) >= MIN_NAMED && kind.test(s))
                .sorted((a, b) -> compare(b, a))
                .toList();
        boolean doubt = ranked.size() < 2 || (ranked.size() > 2 && compare(ranked.get(1), ranked.get(2)) == 0);
        return doubt ? List.of() : ranked.subList(0, 2);
    }

    /** Whether the sentence before has that noun for something that the codebook does not know. */
    boolean lastHasUnknown(String noun) {
        return last != null && last.hasUncovered(noun, last.units().size());
    }

    /** Whether one of the last sentences names that side. */
    boolean isRecent(String state, int window) {
        return sentences.subList(Math.max(0, sentences.size() - window), sentences.size()).stream()
                .flatMap(List::stream)
                .anyMatch(a -> a.state().equals(state));
    }

    private int compare(String a, String b) {
        int now = Integer.compare(soFar.getOrDefault(a, 0), soFar.getOrDefault(b, 0));
        return now != 0 ? now : Integer.compare(inArticle.get(a), inArticle.get(b));
    }

    /**
     * The one actor of that kind in the nearest sentence before that has any; null if that sentence has several.
     *
     * @param window how many sentences to go back
     */
    Actor nearest(Predicate<Actor> kind, int window) {
        for (int i = sentences.size() - 1; i >= 0 && i >= sentences.size() - window; i--) {
            List<Actor> found = distinct(sentences.get(i).stream().filter(kind).toList());
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.get(0) : null;
            }
        }
        return null;
    }

    /** One actor per id, in order. */
    static List<Actor> distinct(List<Actor> actors) {
        Map<String, Actor> byId = new LinkedHashMap<>();
        actors.forEach(a -> byId.putIfAbsent(a.id(), a));
        return List.copyOf(byId.values());
    }

    private static void count(List<Candidate> phrases, Map<String, Integer> counts) {
        for (Candidate c : phrases) {
            if (c.actor().canBeSide() && isNamed(c)) {
                counts.merge(c.actor().state(), 1, Integer::sum);
            }
        }
    }

    /** References do not count, or a wrong one would feed the next. */
    private static boolean isNamed(Candidate c) {
        return !c.ruleId().startsWith("ref.");
    }
}
