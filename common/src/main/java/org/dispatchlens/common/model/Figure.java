package org.dispatchlens.common.model;

/**
 * A count of people as printed, with its qualifier as an interval.
 *
 * @param span the number with its qualifier
 * @param value the number as printed; null for vague quantities
 * @param low lower end of the interval, closed except for {@code MORE_THAN}
 * @param high upper end, closed except for {@code NEARLY} and {@code FEWER_THAN}; {@code Double.POSITIVE_INFINITY} when
 *     unbounded
 * @param side alpha-3 code or body id of the people counted, {@code BOTH}, or empty
 * @param group soldiers, civilians, people ...
 * @param eventRef {@code current} or an EDTF expression (ISO 8601-2)
 * @param attributedTo who says so (state, actor id or text); empty for the outlet itself
 * @param doubt the hedge as printed, or empty
 */
public record Figure(
        int sentenceId,
        Span span,
        String surface,
        FigureKind kind,
        Double value,
        double low,
        double high,
        Qualifier qualifier,
        String side,
        String group,
        String eventRef,
        String attributedTo,
        String doubt,
        String ruleId,
        double confidence) {
    /** Rule of a number that the article itself replaces by a newer one ({@code an earlier toll of 49}). */
    public static final String SUPERSEDED = "figure.superseded";

    /** The same figure of another event. */
    public Figure withEvent(String edtf) {
        return copy(side, group, edtf);
    }

    /** The same figure of other people. */
    public Figure withPeople(String whose, String kindOfPeople) {
        return copy(whose, kindOfPeople, eventRef);
    }

    private Figure copy(String whose, String kindOfPeople, String event) {
        return new Figure(
                sentenceId,
                span,
                surface,
                kind,
                value,
                low,
                high,
                qualifier,
                whose,
                kindOfPeople,
                event,
                attributedTo,
                doubt,
                ruleId,
                confidence);
    }
}
