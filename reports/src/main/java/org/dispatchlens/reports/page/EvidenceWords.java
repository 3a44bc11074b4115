package org.dispatchlens.reports.page;

import java.util.Locale;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.SentimentMethods;
import org.dispatchlens.reports.Wording;

/** What an evidence row says, in words that stand below its sentence. */
final class EvidenceWords {
    private EvidenceWords() {}

    static String blame(TableRow row) {
        String accuser = row.text("accuser_state").equals("OUTLET")
                ? "the outlet"
                : Labels.party(row.text("accuser_state"), row.text("accuser_text"));
        return accuser + " \u2192 " + Labels.party(row.text("accused_state"), row.text("accused_text")) + ": "
                + row.text("form") + ", " + Labels.voice(row.text("voice")) + ", "
                + Labels.polarity(row.text("polarity")) + Wording.repairedAside(row.text("repaired_from"));
    }

    static String figure(TableRow row) {
        String by = row.text("attributed_to");
        String doubt = row.text("doubt");
        String side = row.text("side");
        return row.text("surface") + " " + row.text("kind") + (side.isEmpty() ? "" : ", " + Labels.state(side))
                + (by.isEmpty() ? "" : ", according to " + Labels.state(by))
                + (doubt.isEmpty() ? "" : ", hedged: " + doubt);
    }

    static String quote(TableRow row) {
        return "speech of " + Labels.party(row.text("source_state"), row.text("source_text")) + ", "
                + row.text("kind").toLowerCase(Locale.ROOT) + ", "
                + Labels.count(row.integer("words"), "word", "words")
                + Wording.repairedAside(row.text("repaired_from"));
    }

    static String violence(TableRow row) {
        return Labels.construction(row.text("construction")) + party(", agent: ", row, "agent")
                + party(", hit: ", row, "patient") + ", " + Labels.voice(row.text("voice"));
    }

    private static String party(String before, TableRow row, String who) {
        String party = Labels.party(row.text(who + "_state"), row.text(who + "_text"));
        return row.text(who + "_state").isEmpty() && row.text(who + "_text").isEmpty() ? "" : before + party;
    }

    static String sentiment(TableRow row) {
        return SentimentMethods.name(row.text("method")) + ": " + Labels.score(row.number("score")) + " ("
                + row.text("label") + "), " + Labels.voice(row.text("voice"));
    }

    static String mention(TableRow row) {
        return row.text("actor_name") + ", by " + row.text("via").toLowerCase(Locale.ROOT) + ", "
                + Labels.voice(row.text("voice"));
    }
}
