package org.dispatchlens.reports.coding;

import java.util.Locale;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.Measured;
import org.dispatchlens.common.coding.Parties;
import org.dispatchlens.common.coding.Variable;
import org.dispatchlens.common.stats.Estimate;

/** Tasks, questions and numbers in words. */
final class AgreementWords {
    /** From here on conclusions are safe; Krippendorff (2004), p. 241. */
    private static final double RELIABLE = 0.8;
    /** From here on they are tentative. */
    private static final double TENTATIVE = 0.667;

    private final CodingGuide guide;
    private final Parties parties;

    AgreementWords(CodingGuide guide, Parties parties) {
        this.guide = guide;
        this.parties = parties;
    }

    String task(CodingTask task) {
        return guide.task(task).sheet();
    }

    String question(CodingTask task, String variable) {
        return guide.task(task).questions().stream()
                .filter(q -> q.id().equals(variable))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /** A code as coders see it. */
    String answer(CodingTask task, String variable, String code) {
        boolean fixed = task.variable(variable).codes().contains(code);
        return fixed || task.variable(variable).kind() != Variable.Kind.PARTY ? code : parties.label(code);
    }

    /** What is measured and of which answer, such as {@code recall of negative}. */
    static String measure(Measured m) {
        return m.code().isEmpty() || m.code().equals(CodingTask.YES) ? m.measure() : m.measure() + " of " + m.code();
    }

    /** What an alpha allows to conclude. */
    static String reading(Measured alpha) {
        if (!alpha.status().equals(Measured.OK)) {
            return alpha.status().equals(Measured.NO_VARIATION) ? "no alpha: all answers are the same" : alpha.status();
        }
        double value = alpha.estimate().value();
        if (value >= RELIABLE) {
            return "reliable";
        }
        return value >= TENTATIVE ? "for tentative conclusions" : "not reliable enough";
    }

    /** A number with its interval, such as {@code 0.81 (0.70 to 0.90)}. */
    static String number(Estimate estimate) {
        String value = String.format(Locale.ROOT, "%.2f", estimate.value());
        return Double.isNaN(estimate.low())
                ? value
                : value + String.format(Locale.ROOT, " (%.2f to %.2f)", estimate.low(), estimate.high());
    }
}
