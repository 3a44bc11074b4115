package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TestTables;

/** Leads from a test between outlets to the findings of one of them. */
final class TestLinks {
    private TestLinks() {}

    /**
     * A link, or null where the outlet stands for all others.
     *
     * @param outlet column with the outlet
     * @param n column with the number of its rows
     */
    static Link of(Book book, TableRow test, String outlet, String n) {
        String name = test.text(outlet);
        return name.equals(TestTables.ALL_OTHERS) ? null : book.index().link(queries(test, name), test.integer(n));
    }

    private static List<EvidenceQuery> queries(TableRow test, String outlet) {
        return switch (test.text("measure")) {
            case "blame_balance" ->
                List.of(test.text("subject").split(" / ")).stream()
                        .map(side -> of(EvidenceKind.BLAME, outlet)
                                .with("accused_state", side)
                                .with("asserted", "yes"))
                        .toList();
            case "own_share" -> List.of(of(EvidenceKind.BLAME, outlet));
            case "agentless_share" -> List.of(of(EvidenceKind.VIOLENCE, outlet));
            case "speech_share" -> List.of(of(EvidenceKind.QUOTE, outlet).with(EvidenceKeys.KNOWN, "yes"));
            case "actor_share" -> List.of(of(EvidenceKind.MENTION, outlet).with(EvidenceKeys.KNOWN, "yes"));
            case "sentiment" ->
                List.of(of(EvidenceKind.SENTIMENT, outlet)
                        .with("target_state", test.text("subject"))
                        .with("method", test.text("sentiment_method")));
            default -> List.of();
        };
    }

    private static EvidenceQuery of(EvidenceKind kind, String outlet) {
        return EvidenceQuery.of(kind).with("outlet", outlet);
    }
}
