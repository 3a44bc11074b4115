package org.dispatchlens.common.methods;

import java.util.List;
import java.util.stream.Stream;

/** All methods, in the order in which a reader meets them. Every number of a comparison table has exactly one. */
public final class Methods {
    private Methods() {}

    /** Shares and means first, then their intervals, tests, words, figures and likeness. */
    public static final List<Method> ALL = Stream.of(
                    EstimateMethods.ALL, IntervalMethods.ALL, TestMethods.ALL, FigureMethods.ALL, LikenessMethods.ALL)
            .flatMap(List::stream)
            .toList();
}
