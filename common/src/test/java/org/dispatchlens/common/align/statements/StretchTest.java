package org.dispatchlens.common.align.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dispatchlens.common.align.statements.Stretch.Era;
import org.junit.jupiter.api.Test;

class StretchTest {
    @Provide
    Arbitrary<Stretch> stretches() {
        return Combinators.combine(
                        Arbitraries.of(Era.values()),
                        Arbitraries.of(0, 24, 168),
                        Arbitraries.integers().between(-6, 400),
                        Arbitraries.integers().between(1, 200))
                .as((era, cycle, from, hours) -> new Stretch(era, cycle, from, from + hours, 0));
    }

    @Property
    void meetingIsMutual(@ForAll("stretches") Stretch one, @ForAll("stretches") Stretch other) {
        assertThat(one.meets(other)).isEqualTo(other.meets(one));
    }

    @Property
    void everyStretchMeetsItself(@ForAll("stretches") Stretch one) {
        assertThat(one.meets(one)).isTrue();
    }

    @Property
    void goingRoundOnceMoreChangesNothing(@ForAll("stretches") Stretch one, @ForAll("stretches") Stretch other) {
        int week = 168;
        Stretch later = new Stretch(other.era(), other.cycle(), other.from() + week, other.to() + week, 0);
        if (one.cycle() != 0 || other.cycle() != 0) {
            assertThat(one.meets(later)).isEqualTo(one.meets(other));
        }
    }

    @Test
    void daysOfTheCalendarAgreeWithThoseOfTheWeek() {
        double wednesday = Stretch.hour(LocalDate.parse("2022-09-14"));
        assertThat(wednesday % 168).isEqualTo(48);
    }
}
