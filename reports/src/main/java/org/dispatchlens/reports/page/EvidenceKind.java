package org.dispatchlens.reports.page;

import java.util.List;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.Marks;
import org.dispatchlens.reports.SentimentMethods;
import org.dispatchlens.reports.Wording;

/** The kinds of evidence that a number of the page can open. */
abstract class EvidenceKind {
    static final EvidenceKind BLAMES =
            new EvidenceKind(
                    EvidenceTables.BLAMES,
                    List.of("outlet", "accuser_state", "accused_state", "form", "voice", "polarity")) {
                @Override
                List<Marks.Wanted> wanted(TableRow row) {
                    return List.of(
                            new Marks.Wanted(row.text("accuser_text"), Marks.ACCUSER),
                            new Marks.Wanted(row.text("accused_text"), Marks.ACCUSED),
                            new Marks.Wanted(row.text("cue"), Marks.CUE),
                            new Marks.Wanted(row.text("act"), Marks.FOUND));
                }

                @Override
                String words(TableRow row) {
                    String accuser = row.text("accuser_state").equals("OUTLET")
                            ? "the outlet"
                            : Labels.party(row.text("accuser_state"), row.text("accuser_text"));
                    return accuser + " \u2192 " + Labels.party(row.text("accused_state"), row.text("accused_text"))
                            + ": "
                            + row.text("form") + ", " + Labels.voice(row.text("voice")) + ", "
                            + Labels.polarity(row.text("polarity"))
                            + Wording.repairedAside(row.text("repaired_from"));
                }
            };
    static final EvidenceKind FIGURES = new EvidenceKind(EvidenceTables.FIGURES, List.of("outlet", "fact_id")) {
        @Override
        List<Marks.Wanted> wanted(TableRow row) {
            return List.of(new Marks.Wanted(row.text("surface"), Marks.FOUND));
        }

        @Override
        String words(TableRow row) {
            String by = row.text("attributed_to");
            String doubt = row.text("doubt");
            String side = row.text("side");
            return row.text("surface") + " " + row.text("kind") + (side.isEmpty() ? "" : ", " + Labels.state(side))
                    + (by.isEmpty() ? "" : ", according to " + Labels.state(by))
                    + (doubt.isEmpty() ? "" : ", hedged: " + doubt);
        }
    };
    static final EvidenceKind SENTIMENTS =
            new EvidenceKind(EvidenceTables.SENTIMENTS, List.of("outlet", "target_state", "method", "voice")) {
                @Override
                List<Marks.Wanted> wanted(TableRow row) {
                    return List.of(new Marks.Wanted(row.text("surface"), Marks.FOUND));
                }

                @Override
                String words(TableRow row) {
                    return SentimentMethods.name(row.text("method")) + ": "
                            + Labels.score(row.number("score")) + " (" + row.text("label") + "), "
                            + Labels.voice(row.text("voice"));
                }
            };

    static final List<EvidenceKind> ALL = List.of(BLAMES, FIGURES, SENTIMENTS);

    private final TableSpec spec;
    private final List<String> fields;

    private EvidenceKind(TableSpec spec, List<String> fields) {
        this.spec = spec;
        this.fields = fields;
    }

    TableSpec spec() {
        return spec;
    }

    /** Columns that numbers select by. */
    List<String> fields() {
        return fields;
    }

    /** The words to highlight, most telling first. */
    abstract List<Marks.Wanted> wanted(TableRow row);

    /** What the row says, in words. */
    abstract String words(TableRow row);
}
