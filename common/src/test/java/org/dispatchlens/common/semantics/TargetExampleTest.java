package org.dispatchlens.common.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispatchlens.common.model.Span;
import org.junit.jupiter.api.Test;

class TargetExampleTest {
    private static final String TEXT = "Ann met Ben and Ben thanked Ann.";

    @Test
    void offsetsThatFitAreTaken() {
        assertThat(TargetExample.place(TEXT, "Ben", 8, 11)).contains(new Span(8, 11));
    }

    @Test
    void offsetsOfAnotherEncodingAreMovedToTheNearestOccurrence() {
        assertThat(TargetExample.place(TEXT, "Ben", 18, 21)).contains(new Span(16, 19));
        assertThat(TargetExample.place(TEXT, "Ann", 31, 34)).contains(new Span(28, 31));
    }

    @Test
    void wordsThatDoNotOccurLeaveTheOffsets() {
        assertThat(TargetExample.place(TEXT, "Benjamin", 8, 11)).contains(new Span(8, 11));
    }

    @Test
    void aTargetOutsideOfTheTextIsNone() {
        assertThat(TargetExample.place(TEXT, "", 30, 90)).isEmpty();
        assertThat(TargetExample.place(TEXT, "Zoe", -1, 2)).isEmpty();
    }
}
