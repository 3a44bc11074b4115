package org.dispatchlens.common.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Wire groups of a collection that fits into memory, every pair of articles looked at. */
public final class WirePairs {
    private WirePairs() {}

    /**
     * The lead of each article's group by article id; an article without copies leads itself.
     *
     * @param members articles with their bodies as texts
     */
    public static SortedMap<String, String> leads(Collection<WireCopies.Member> members) {
        SortedMap<String, String> groups = groups(List.copyOf(members));
        TreeMap<String, List<WireCopies.Member>> byGroup = new TreeMap<>();
        members.forEach(
                m -> byGroup.computeIfAbsent(groups.getOrDefault(m.articleId(), m.articleId()), g -> new ArrayList<>())
                        .add(m));
        SortedMap<String, String> leads = new TreeMap<>();
        byGroup.values().forEach(group -> group.forEach(m -> leads.put(m.articleId(), WireCopies.lead(group))));
        return leads;
    }

    private static SortedMap<String, String> groups(List<WireCopies.Member> members) {
        List<long[]> shingles = members.stream().map(m -> Shingles.of(m.text())).toList();
        WireGroups groups = new WireGroups();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (CopyRule.copies(shingles.get(i), shingles.get(j))) {
                    groups.add(new CopyPair(
                            members.get(i).articleId(), members.get(j).articleId()));
                }
            }
        }
        return groups.groups();
    }
}
