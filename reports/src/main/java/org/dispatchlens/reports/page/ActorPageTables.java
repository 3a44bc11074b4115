package org.dispatchlens.reports.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Cut;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Rank;
import org.dispatchlens.reports.ReportData;

/** The page's tables about whom outlets name. */
final class ActorPageTables {
    private ActorPageTables() {}

    static PageTable shares(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-shares",
                "States and bodies",
                "Mentions of a state or body, with its leaders, ministries and forces, as a share of all mentions with a known"
                        + " state, with 95 % intervals, articles being what varies.",
                "actor_shares",
                List.of("Outlet", "State or body", "n", "once", "articles", "of", "Share", "per 1,000 words"),
                data.rows(ComparisonTables.ACTOR_SHARES),
                row -> List.of(
                        outlets.of(row),
                        Cell.text(Labels.state(row.text("state"))),
                        mentions(row, "state"),
                        Cell.count(row.integer("n_once")),
                        Cell.count(row.integer("n_articles")),
                        Cell.count(row.integer("denominator")),
                        Cell.share(row.number("share"), row.number("low"), row.number("high")),
                        Cell.number(row.number("per_1000_words"), Labels.quantity(row.number("per_1000_words")))));
    }

    static PageTable actors(ReportData data, OutletCells outlets) {
        return PageTable.of(
                "t-actors",
                "Actors",
                "Mentions of each actor of the codebook, by name, title, pronoun and so on.",
                "actor_mentions",
                List.of("Outlet", "Actor", "Kind", "Belongs to", "n", "once", "articles"),
                data.rows(ComparisonTables.ACTOR_MENTIONS),
                row -> List.of(
                        outlets.of(row),
                        Cell.text(row.text("actor_name")),
                        Cell.text(row.text("actor_type").toLowerCase(Locale.ROOT)),
                        Cell.text(row.text("state").isEmpty() ? "" : Labels.state(row.text("state"))),
                        mentions(row, "actor_id"),
                        Cell.count(row.integer("n_once")),
                        Cell.count(row.integer("n_articles"))));
    }

    private static Cell mentions(TableRow row, String by) {
        return Cell.count(
                row.integer("n"),
                EvidenceKind.MENTIONS,
                Map.of("outlet", List.of(row.text("outlet")), by, List.of(row.text(by))));
    }

    static PageTable unresolved(ReportData data) {
        return PageTable.of(
                "t-unresolved",
                "Names that the codebook does not know",
                "Capitalised names by how often they occur: candidates for the codebook.",
                List.of("Name", "n", "articles", "outlets", "A sentence with it"),
                Cut.of(data, Rank.NAMES, PageTable.MOST_ROWS),
                row -> List.of(
                        Cell.text(row.text("surface")),
                        Cell.count(row.integer("n")),
                        Cell.count(row.integer("n_articles")),
                        Cell.count(row.integer("n_outlets")),
                        Cell.text(row.text("sentence"))));
    }
}
