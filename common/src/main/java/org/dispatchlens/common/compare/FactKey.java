package org.dispatchlens.common.compare;

import java.io.Serializable;
import java.util.Comparator;
import org.dispatchlens.common.model.FigureKind;

/**
 * What a figure is about.
 *
 * @param scope story id; the article's id where the article has no story, so that its facts meet no others
 * @param event {@code current} or an EDTF expression
 * @param kind killed, wounded ...
 * @param side alpha-3 code or body id; {@link #TOTAL} where both sides are counted together or no side is given
 * @param group class of people where the story tells them apart, else empty
 */
record FactKey(String scope, String event, String kind, String side, String group)
        implements Comparable<FactKey>, Serializable {
    private static final long serialVersionUID = 1L;

    static final String TOTAL = "total";
    static final String CURRENT = "current";

    private static final Comparator<FactKey> ORDER = Comparator.comparing(FactKey::scope)
            .thenComparing(FactKey::event)
            .thenComparing(FactKey::kind)
            .thenComparing(FactKey::side)
            .thenComparing(FactKey::group);

    static FactKey of(String scope, String event, FigureItem item) {
        return new FactKey(scope, event, item.kind(), item.side(), item.group());
    }

    /** Such as {@code ARM-AZE-20220913/current/killed/ARM}. */
    String id() {
        String id = scope + "/" + event + "/" + kind + "/" + side;
        return group.isEmpty() ? id : id + "/" + group;
    }

    boolean total() {
        return side.equals(TOTAL);
    }

    /** Whether it counts people whom one side has sent somewhere. */
    boolean deployed() {
        return kind.equals(FigureKind.DEPLOYED.code()) && !total();
    }

    FactKey at(String otherEvent) {
        return new FactKey(scope, otherEvent, kind, side, group);
    }

    FactKey with(String newSide, String newGroup) {
        return new FactKey(scope, event, kind, newSide, newGroup);
    }

    /** The fact in words, such as {@code civilians of ARM killed (current event)}. */
    String label() {
        String who = group.isEmpty() ? "people" : group;
        String when = event.equals(CURRENT) ? "current event" : event;
        return total()
                ? who + " " + kind + " in all (" + when + ")"
                : who + " of " + side + " " + kind + " (" + when + ")";
    }

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}
