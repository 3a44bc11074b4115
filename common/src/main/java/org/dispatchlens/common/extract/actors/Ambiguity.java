package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.Locale;

/**
 * One row of {@code ambiguities.yaml}: when a word of the actor list is not that actor.
 *
 * @param word the word as the actor list has it
 * @param person not the actor where it is a first or family name
 * @param before not the actor after one of these
 * @param after not the actor before one of these
 * @param article not the actor in an article with one of these
 * @param unless lifts {@code article} where one of these stands too
 * @param needs the actor only in an article with one of these
 * @param instead id of the actor that the word means where it is not this one, or null
 */
record Ambiguity(
        String word,
        boolean person,
        List<String> before,
        List<String> after,
        List<String> article,
        List<String> unless,
        List<String> needs,
        String instead) {
    Ambiguity {
        before = ActorEntry.orEmpty(before);
        after = ActorEntry.orEmpty(after);
        article = ActorEntry.orEmpty(article);
        unless = ActorEntry.orEmpty(unless);
        needs = ActorEntry.orEmpty(needs);
    }

    /** Whether the units {@code from} to {@code to} are the actor in this context. */
    boolean allows(List<Unit> units, int from, int to, ArticleContext context) {
        return (needs.isEmpty() || context.hasAny(needs))
                && !before.stream().anyMatch(b -> endsAt(units, from, b))
                && !after.stream()
                        .anyMatch(a -> to < units.size() && units.get(to).text().equals(a))
                && (article.isEmpty() || !context.hasAny(article) || context.hasAny(unless));
    }

    private static boolean endsAt(List<Unit> units, int end, String phrase) {
        String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < words.length; i++) {
            int at = end - words.length + i;
            if (at < 0 || !units.get(at).key().equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
