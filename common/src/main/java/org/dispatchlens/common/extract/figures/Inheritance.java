package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispatchlens.common.extract.figures.MainEvent.Dated;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.text.WordSet;

/**
 * Whose people a figure counts where its own words do not say, from figures told before of the same people: the whole
 * that it is a part of, the number in the sentence before that it goes on from, and the same number told again.
 */
final class Inheritance {
    /** Nouns that leave open who it is. */
    private static final Set<String> FURTHER = WordSet.of("others", "other", "more", "");

    private static final String PEOPLE = "people";

    private Inheritance() {}

    /** Whose people a figure counts, and of which class. */
    record Whose(String side, String group) {}

    /**
     * {@code 12 Georgian soldiers died and nine were hurt}, {@code 12 Georgians, among them a monk}: those without a noun
     * are of the same people, and a part is of the side of the whole.
     *
     * @param previous the figure before in the sentence, or the last of the sentence before with the same kind; or null
     */
    static Whose whose(Candidate candidate, String side, Figure previous) {
        String group = candidate.people().group();
        if (previous == null || previous.ruleId().equals(HeadlinePeople.RULE)) {
            return new Whose(side, group.isEmpty() ? PEOPLE : group);
        }
        boolean further = FURTHER.contains(candidate.people().noun());
        boolean part = candidate.finding().ruleId().equals(Coordination.PART)
                && previous.kind() == candidate.finding().kind();
        String whose = (further || part) && side.isEmpty() ? previous.side() : side;
        boolean open = group.isEmpty() || group.equals(PEOPLE);
        if (further && (group.isEmpty() || (open && previous.side().equals(whose)))) {
            group = previous.group();
        }
        return new Whose(whose, group.isEmpty() ? PEOPLE : group);
    }

    /** Whether a figure goes on from one of the sentence before: it is a part of that. Others may have been hit elsewhere. */
    static boolean goesOn(Candidate candidate) {
        return candidate.finding().ruleId().equals(Coordination.PART);
    }

    /**
     * {@code 12 Georgian soldiers were hurt}, later {@code the 12 who were hurt}: the same number of people of the same
     * event is told once more. Takes over the side, and the class where only {@code people} is said, where all earlier
     * ones agree.
     */
    static List<Dated> repeated(List<Dated> figures) {
        List<Dated> list = new ArrayList<>();
        for (Dated dated : figures) {
            Figure one = dated.figure();
            boolean open = one.side().isEmpty() && one.group().equals(PEOPLE) && one.value() != null && one.value() > 1;
            List<Figure> same = open
                    ? list.stream()
                            .map(Dated::figure)
                            .filter(f -> same(f, one) && !f.side().isEmpty())
                            .toList()
                    : List.of();
            Set<String> sides = same.stream().map(Figure::side).collect(Collectors.toSet());
            list.add(
                    sides.size() == 1
                            ? new Dated(
                                    one.withPeople(
                                            same.get(0).side(), same.get(0).group()),
                                    dated.time())
                            : dated);
        }
        return List.copyOf(list);
    }

    private static boolean same(Figure earlier, Figure one) {
        return earlier.kind() == one.kind()
                && one.value().equals(earlier.value())
                && earlier.eventRef().equals(one.eventRef());
    }
}
