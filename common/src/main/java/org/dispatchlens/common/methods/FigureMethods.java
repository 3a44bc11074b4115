package org.dispatchlens.common.methods;

import java.util.List;
import java.util.stream.Stream;

/** Figures and how far reports of one fact differ. */
final class FigureMethods {
    private FigureMethods() {}

    private static final String REPORTS = "Figures that report the fact.";
    private static final String VAGUE = "Empty where no report prints a number.";

    static final List<Method> ALL = List.of(
            new Method(
                    "Smallest, middle and largest value",
                    "min, median and max of the printed values; the median by linear interpolation",
                    "Hyndman and Fan (1996), definition 7",
                    REPORTS,
                    "",
                    VAGUE,
                    Stream.of(
                                    Method.of("figure_facts", "min", "median", "max"),
                                    Method.of("figure_reports", "min", "max"))
                            .flatMap(List::stream)
                            .toList()),
            new Method(
                    "Spread",
                    "max / min",
                    "own definition",
                    REPORTS,
                    "",
                    "Empty without printed values or when min is 0.",
                    Method.of("figure_facts", "spread_ratio")),
            new Method(
                    "Consensus of a fact",
                    "The stretch of the number line where the intervals of the most articles meet; of several as deep the"
                            + " lowest",
                    "Marzullo (1990)",
                    "Articles that report the fact, copies of wire texts once.",
                    "",
                    "Unbounded ends are inf.",
                    Method.of("figure_facts", "low", "high")),
            new Method(
                    "Interval of an outlet's figures",
                    "Smallest lower and largest upper end of its figures",
                    "own definition",
                    "Figures of the outlet that report the fact.",
                    "",
                    "Unbounded ends are inf.",
                    Method.of("figure_reports", "low", "high")),
            new Method(
                    "Deviation from the fact",
                    "log10(median of the outlet / median of the fact)",
                    "own definition",
                    "Figures of the outlet that report the fact.",
                    "",
                    "Empty without printed values, or where a median is 0.",
                    Method.of("figure_reports", "deviation")));
}
