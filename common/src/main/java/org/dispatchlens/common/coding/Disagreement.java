package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A question about one item on which coders differ, or the program differs from them.
 *
 * @param coders answers by coder
 * @param machine answers by method; where a method has none, as for the accuser of a charge that it did not find, it is not
 *     there
 * @param notes the coders' notes on the item
 */
public record Disagreement(
        SampleItem item,
        String variable,
        TreeMap<String, String> coders,
        TreeMap<String, String> machine,
        String notes) {
    /** True where the coders themselves differ. */
    public boolean amongCoders() {
        return coders.values().stream().distinct().count() > 1;
    }

    static List<Disagreement> of(Variable variable, List<Rating> ratings, List<Coder> coders) {
        List<Disagreement> found = new ArrayList<>();
        for (Rating rating : ratings) {
            TreeMap<String, String> machine = new TreeMap<>();
            rating.item().unit().machine().forEach((method, answers) -> {
                if (answers.containsKey(variable.id())) {
                    machine.put(method, answers.get(variable.id()));
                }
            });
            Disagreement all = new Disagreement(
                    rating.item(), variable.id(), rating.answers(), machine, notes(rating.item(), coders));
            boolean machineDiffers = rating.consensus()
                    .map(answer -> machine.values().stream().anyMatch(m -> !m.equals(answer)))
                    .orElse(false);
            if (all.amongCoders() || machineDiffers) {
                found.add(all);
            }
        }
        return found;
    }

    private static String notes(SampleItem item, List<Coder> coders) {
        return coders.stream()
                .filter(coder -> coder.notes().containsKey(item.item()))
                .collect(Collectors.toMap(Coder::name, c -> c.notes().get(item.item()), (a, b) -> a, TreeMap::new))
                .entrySet()
                .stream()
                .map((Map.Entry<String, String> e) -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("\n"));
    }
}
