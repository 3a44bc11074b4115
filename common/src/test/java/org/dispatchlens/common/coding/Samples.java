package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Units, items and coders for tests. */
final class Samples {
    static final Parties PARTIES = new Parties(Map.of("ARM", "Armenia", "AZE", "Azerbaijan", "UN", "UN"));

    private Samples() {}

    /** A sentence of which the program says yes or no. */
    static CodingUnit blame(String article, String outlet, int sentence, boolean found) {
        TreeMap<String, String> answers = new TreeMap<>(Map.of("blame", found ? "yes" : "no"));
        if (found) {
            answers.putAll(Map.of("accuser", "ARM", "accused", "AZE", "form", "accusation"));
        }
        return unit(CodingTask.BLAME, article, outlet, sentence, found, "rules", answers);
    }

    static CodingUnit unit(
            CodingTask task,
            String article,
            String outlet,
            int sentence,
            boolean found,
            String method,
            TreeMap<String, String> answers) {
        TreeMap<String, TreeMap<String, String>> machine = new TreeMap<>();
        machine.put(method, answers);
        String text = "Sentence " + sentence + ".";
        return new CodingUnit(
                task, article, outlet, sentence, 0, text.length(), "", "", "", text, "", 0, 0, found, machine);
    }

    /** All units of an article, each of whose sentences holds a finding or not. */
    static ArticleUnits article(String article, String outlet, boolean... found) {
        List<CodingUnit> units = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            units.add(blame(article, outlet, i, found[i]));
        }
        return new ArticleUnits(units, 1);
    }

    /** A coder who answers one question for each item, in order; an empty answer is none. */
    static Coder coder(String name, List<SampleItem> items, String... answers) {
        Map<String, Map<String, String>> given = new TreeMap<>();
        for (int i = 0; i < answers.length; i++) {
            if (!answers[i].isEmpty()) {
                SampleItem item = items.get(i);
                String key = item.unit().task().key().id();
                given.put(item.item(), Map.of(key, answers[i]));
            }
        }
        return new Coder(name, name + ".xlsx", given, Map.of());
    }
}
