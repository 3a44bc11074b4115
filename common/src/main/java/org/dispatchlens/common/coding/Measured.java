package org.dispatchlens.common.coding;

import org.dispatchlens.common.stats.Estimate;
import org.dispatchlens.common.tables.TableRow;

/**
 * One measured number: a row of {@link CodingTables#AGREEMENT}.
 *
 * @param who {@link #CODERS} for the coders with each other, one coder, or a method of the program against the coders
 * @param code what it is about, or empty
 * @param estimate NaN where {@code status} is not {@link #OK}
 * @param n units or items that it rests on
 * @param values answers of coders that it rests on: for alpha the pairable values
 * @param articles articles that these stand in
 */
public record Measured(
        CodingTask task,
        String variable,
        String who,
        String code,
        String measure,
        Estimate estimate,
        int n,
        int values,
        int articles,
        String status) {
    public static final String CODERS = "coders";
    public static final String OK = "ok";
    public static final String NOT_ENOUGH = "not enough data";
    /** Everybody gave the same answer everywhere: alpha has no meaning. */
    public static final String NO_VARIATION = "no variation";

    /** The same with another estimate. */
    Measured with(Estimate other) {
        return new Measured(task, variable, who, code, measure, other, n, values, articles, status);
    }

    /** The number, or {@link #NOT_ENOUGH} in its place under the minimum. */
    Measured atLeast(int minimumN) {
        return n >= minimumN || !status.equals(OK)
                ? this
                : new Measured(task, variable, who, code, measure, Estimate.NONE, n, values, articles, NOT_ENOUGH);
    }

    TableRow row() {
        return TableRow.of(
                CodingTables.AGREEMENT,
                task.code(),
                variable,
                who,
                code,
                measure,
                orNull(estimate.value()),
                orNull(estimate.low()),
                orNull(estimate.high()),
                n,
                values,
                articles,
                status);
    }

    private static Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
