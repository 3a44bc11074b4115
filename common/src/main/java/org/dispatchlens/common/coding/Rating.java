package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The coders' answers to one question about one item.
 *
 * @param answers by coder; never empty
 */
record Rating(SampleItem item, TreeMap<String, String> answers) {
    /** All items for which somebody answered, in the sample's order. */
    static List<Rating> of(CodingSample sample, List<Coder> coders, CodingTask task, Variable variable) {
        List<Rating> ratings = new ArrayList<>();
        for (SampleItem item : sample.items(task)) {
            TreeMap<String, String> answers = new TreeMap<>();
            coders.forEach(
                    coder -> coder.answer(item, variable).ifPresent(answer -> answers.put(coder.name(), answer)));
            if (!answers.isEmpty()) {
                ratings.add(new Rating(item, answers));
            }
        }
        return ratings;
    }

    /** The answer that more coders gave than any other; empty for a tie. */
    Optional<String> consensus() {
        Map<String, Long> votes =
                answers.values().stream().collect(Collectors.groupingBy(a -> a, TreeMap::new, Collectors.counting()));
        long most = Collections.max(votes.values());
        List<String> winners = votes.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
    }

    String article() {
        return item.unit().articleId();
    }
}
