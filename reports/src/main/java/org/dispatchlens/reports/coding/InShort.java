package org.dispatchlens.reports.coding;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.coding.CodingAgreement;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.Measured;

/** The main numbers of a task as sentences. */
final class InShort {
    private InShort() {}

    static String coders(Measured alpha) {
        if (!alpha.status().equals(Measured.OK)) {
            return "coders cannot be compared (" + AgreementWords.reading(alpha) + "; " + alpha.n()
                    + " units with two answers).";
        }
        return "coders agree with an alpha of " + AgreementWords.number(alpha.estimate()) + " on " + alpha.n()
                + " units of " + alpha.articles() + " articles: " + AgreementWords.reading(alpha) + ".";
    }

    static String program(CodingAgreement agreement, CodingTask task, String method) {
        List<String> parts = new ArrayList<>();
        for (Measured m : agreement.measured(task, task.key().id())) {
            if (m.who().equals(method)
                    && (m.measure().equals("precision") || m.measure().equals("recall"))) {
                parts.add(part(m));
            }
        }
        return String.join("; ", parts) + ".";
    }

    private static String part(Measured m) {
        return AgreementWords.measure(m) + " "
                + (m.status().equals(Measured.OK)
                        ? AgreementWords.number(m.estimate()) + " on " + m.n() + " items"
                        : m.status() + " (" + m.n() + " items)");
    }
}
