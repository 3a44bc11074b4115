package org.dispatchlens.common.align.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dispatchlens.common.counts.Mergeable;

/** The strongest links of one article, at most {@value #KEPT}: enough to find its story however often that is told. */
public final class StoryNeighbours implements Mergeable<StoryLink, StoryNeighbours> {
    private static final long serialVersionUID = 1L;

    /** Links kept of one article. */
    public static final int KEPT = 30;

    private final TreeSet<StoryLink> links = new TreeSet<>();

    @Override
    public StoryNeighbours add(StoryLink link) {
        links.add(link);
        if (links.size() > KEPT) {
            links.pollLast();
        }
        return this;
    }

    @Override
    public StoryNeighbours merge(StoryNeighbours other) {
        other.links.forEach(this::add);
        return this;
    }

    /** The links, the strongest first. */
    public List<StoryLink> links() {
        return new ArrayList<>(links);
    }
}
