package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws a stratified random sample with known probabilities.
 *
 * <p>Each task gets the same number of items; half of them from units in which the program found something, half from the
 * others (what one half cannot fill goes to the other), since both are needed: precision is measured in the first, what was
 * missed in the second. Within a half the outlets take turns, so that none is left out; where there are more outlets than
 * half of the items, the largest stand alone and the others are one stratum. Within a stratum it is a simple random sample
 * without replacement.
 */
public final class SampleDraw {
    private final SampleFrame frame;
    private final List<SampleItem> items = new ArrayList<>();

    private SampleDraw(SampleFrame frame) {
        this.frame = frame;
    }

    /** How many items each task gets at most: the room that {@link SampleFrame} needs. */
    public static int perTask(int items, int tasks) {
        return (items + tasks - 1) / tasks;
    }

    /** At most {@code items} items, sorted by task and item. */
    public static List<SampleItem> draw(SampleFrame frame, Set<CodingTask> tasks, int items) {
        SampleDraw draw = new SampleDraw(frame);
        int tasksLeft = tasks.size();
        int itemsLeft = items;
        for (CodingTask task : EnumSet.copyOf(tasks)) {
            int quota = itemsLeft / tasksLeft + (itemsLeft % tasksLeft > 0 ? 1 : 0);
            draw.task(task, quota);
            itemsLeft -= quota;
            tasksLeft--;
        }
        draw.items.sort(Comparator.comparing((SampleItem i) -> i.unit().task()).thenComparing(SampleItem::item));
        return List.copyOf(draw.items);
    }

    private void task(CodingTask task, int quota) {
        long found = units(task, true);
        long others = units(task, false);
        int half = (quota + 1) / 2;
        long fromFound = Math.min(found, Math.max(half, quota - others));
        half(task, true, (int) fromFound);
        half(task, false, (int) Math.min(others, quota - fromFound));
    }

    private long units(CodingTask task, boolean found) {
        return strata(task, found).values().stream().mapToLong(Reservoir::units).sum();
    }

    private TreeMap<Stratum, Reservoir> strata(CodingTask task, boolean found) {
        return frame.strata().entrySet().stream()
                .filter(e -> e.getKey().task() == task && e.getKey().found() == found)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private void half(CodingTask task, boolean found, int quota) {
        TreeMap<Stratum, Reservoir> strata = pooled(strata(task, found), Math.max(1, quota / 2));
        shares(strata, quota).forEach((stratum, n) -> {
            Reservoir reservoir = strata.get(stratum);
            reservoir
                    .first(n)
                    .forEach(unit -> items.add(new SampleItem(name(unit), unit, stratum, reservoir.units(), n)));
        });
    }

    /** The largest strata as they are, the others as one. */
    private TreeMap<Stratum, Reservoir> pooled(TreeMap<Stratum, Reservoir> strata, int most) {
        if (strata.size() <= most) {
            return strata;
        }
        TreeMap<Stratum, Reservoir> pooled = new TreeMap<>();
        List<Stratum> bySize = strata.keySet().stream()
                .sorted(Comparator.comparingLong((Stratum s) -> -strata.get(s).units())
                        .thenComparing(s -> s))
                .toList();
        for (Stratum stratum : bySize) {
            Stratum key = pooled.size() < most - 1 ? stratum : stratum.pooled();
            pooled.computeIfAbsent(key, s -> new Reservoir(frame.most())).merge(strata.get(stratum));
        }
        return pooled;
    }

    /** One item to each stratum in turn, in drawn order, as long as there are units. */
    private TreeMap<Stratum, Integer> shares(TreeMap<Stratum, Reservoir> strata, int quota) {
        List<Stratum> turns = strata.keySet().stream()
                .sorted(Comparator.comparingLong((Stratum s) -> Draw.of(frame.seed() + "|turn|" + s)))
                .toList();
        TreeMap<Stratum, Integer> shares = new TreeMap<>();
        int left = quota;
        for (int round = 0; left > 0 && round < quota; round++) {
            for (Stratum stratum : turns) {
                if (left > 0 && strata.get(stratum).units() > round) {
                    shares.merge(stratum, 1, Integer::sum);
                    left--;
                }
            }
        }
        return shares;
    }

    /** Short, and without anything that tells a coder where it comes from or what was found. */
    private String name(CodingUnit unit) {
        String letter = unit.task().name().substring(0, 1);
        return letter + String.format(Locale.ROOT, "%010x", Draw.of(frame.seed() + "|item|" + unit.id()) >>> 24);
    }
}
