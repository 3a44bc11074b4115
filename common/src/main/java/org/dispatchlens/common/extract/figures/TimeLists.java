package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dispatchlens.common.text.WordSet;

/** Days in a list as one time: {@code raids on May 3, May 9 and June 1} is the EDTF interval from the first to the last. */
final class TimeLists {
    private static final Pattern DAY = Pattern.compile("[\\dX]{4}-\\d{2}-\\d{2}");
    private static final Set<String> JOINERS = WordSet.of(",", "and", "&");
    private static final int LONGEST_JOINER = 3;

    private TimeLists() {}

    /** The times in the same order, days with nothing but commas, {@code and} and {@code on} between them as one. */
    static List<TimeReference> joined(SentenceView view, List<TimeReference> times) {
        List<TimeReference> list = new ArrayList<>();
        for (TimeReference time : times) {
            TimeReference last = list.isEmpty() ? null : list.get(list.size() - 1);
            boolean days = last != null
                    && DAY.matcher(time.edtf()).matches()
                    && DAY.matcher(start(last)).matches();
            if (days && start(last).compareTo(time.edtf()) < 0 && onlyJoiners(view, last.to(), time.from())) {
                String span = start(last) + "/" + time.edtf();
                list.set(
                        list.size() - 1,
                        new TimeReference(last.from(), time.to(), span, last.since(), last.comparison()));
            } else {
                list.add(time);
            }
        }
        return List.copyOf(list);
    }

    private static String start(TimeReference time) {
        int slash = time.edtf().indexOf('/');
        return slash < 0 ? time.edtf() : time.edtf().substring(0, slash);
    }

    private static boolean onlyJoiners(SentenceView view, int from, int to) {
        boolean joins = to > from && to - from <= LONGEST_JOINER;
        for (int i = from; i < to; i++) {
            joins &= JOINERS.contains(view.word(i)) || (i > from && view.word(i).equals("on"));
        }
        return joins;
    }
}
