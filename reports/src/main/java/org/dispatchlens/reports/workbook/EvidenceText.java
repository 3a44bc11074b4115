package org.dispatchlens.reports.workbook;

import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Labels;
import org.dispatchlens.reports.SentimentMethods;
import org.dispatchlens.reports.Wording;

/**
 * One evidence row in words.
 *
 * @param who accuser, speaker, agent, or who gives the figure
 * @param whom accused, target, or whose people
 * @param what the finding in a phrase
 * @param form sort of statement
 * @param voice in whose voice
 * @param matches words of the sentence to set off, the first of which has the row's offsets unless it is blame
 */
record EvidenceText(String who, String whom, String what, String form, String voice, List<String> matches) {
    static EvidenceText blame(TableRow row) {
        String who = Labels.party(row.text("accuser_state"), row.text("accuser_text"));
        String whom = Labels.party(row.text("accused_state"), row.text("accused_text"));
        String act = row.text("act").isEmpty() ? row.text("cue") : row.text("act");
        String verb =
                switch (row.text("form")) {
                    case "accusation" -> who + " accuses " + whom;
                    case "claim" -> who + " claims responsibility";
                    case "denial" -> who + " denies";
                    default -> who + " says of " + whom;
                };
        String polarity = row.text("polarity");
        String aside = polarity.equals("ASSERT") || polarity.isEmpty() ? "" : " (" + Labels.polarity(polarity) + ")";
        String mutual = row.flag("reciprocal") ? " (mutual)" : "";
        return new EvidenceText(
                who,
                whom,
                verb + ": " + act + aside + mutual + Wording.repairedAside(row.text("repaired_from")),
                row.text("form"),
                Labels.voice(row.text("voice")),
                List.of(row.text("accuser_text"), row.text("cue"), row.text("accused_text")));
    }

    static EvidenceText figure(TableRow row) {
        String side = row.text("side");
        String interval = Labels.quantityInterval(row.number("low"), row.number("high"));
        String what = row.text("kind") + ": " + row.text("surface") + " [" + interval + "]"
                + (side.isEmpty() ? "" : ", side " + Labels.state(side)) + ", " + event(row.text("event_ref"))
                + (row.text("doubt").isEmpty() ? "" : ", doubt: " + row.text("doubt"));
        return new EvidenceText(
                row.text("attributed_to").isEmpty() ? "" : Labels.state(row.text("attributed_to")),
                side.isEmpty() ? "" : Labels.state(side),
                what,
                row.text("qualifier").replace('_', ' '),
                row.text("attributed_to").isEmpty() ? Labels.voice("OUTLET") : Labels.voice("CITED"),
                List.of(row.text("surface")));
    }

    /** What a figure refers to, in words. */
    static String event(String reference) {
        return reference.isEmpty() || reference.equals("current") ? "this event" : "event of " + reference;
    }

    static EvidenceText quote(TableRow row) {
        String who = Labels.party(row.text("source_state"), row.text("source_text"));
        String source = row.text("source_text").isEmpty() ? "" : " (" + row.text("source_text") + ")";
        String form = quoteKind(row.text("kind"));
        return new EvidenceText(
                who,
                "",
                who + source + ": " + Labels.count(row.integer("words"), "word", "words")
                        + Wording.repairedAside(row.text("repaired_from")),
                form,
                form,
                List.of(row.text("content"), row.text("cue")));
    }

    static EvidenceText violence(TableRow row) {
        String agent = Labels.party(row.text("agent_state"), row.text("agent_text"));
        String patient = Labels.party(row.text("patient_state"), row.text("patient_text"));
        boolean named =
                !row.text("agent_text").isEmpty() || !row.text("agent_state").isEmpty();
        boolean hit = !row.text("patient_text").isEmpty()
                || !row.text("patient_state").isEmpty();
        return new EvidenceText(
                named ? agent : "",
                hit ? patient : "",
                row.text("surface") + (named ? "" : " (nobody named)"),
                Labels.construction(row.text("construction")),
                Labels.voice(row.text("voice")),
                List.of(row.text("surface")));
    }

    static EvidenceText sentiment(TableRow row) {
        String target = Labels.state(row.text("target_state"));
        return new EvidenceText(
                "",
                target,
                "toward " + target + ": " + Labels.score(row.number("score")) + " " + row.text("label"),
                SentimentMethods.name(row.text("method")),
                Labels.voice(row.text("voice")),
                List.of(row.text("surface")));
    }

    static EvidenceText mention(TableRow row) {
        String state = row.text("state").isEmpty() ? "" : Labels.state(row.text("state"));
        return new EvidenceText(
                "",
                state,
                row.text("actor_name") + " by "
                        + row.text("via").toLowerCase(Locale.ROOT).replace('_', ' '),
                row.text("actor_type").toLowerCase(Locale.ROOT),
                Labels.voice(row.text("voice")),
                List.of(row.text("surface")));
    }

    /** What stands in the Form column for a quote. */
    private static String quoteKind(String kind) {
        return switch (kind) {
            case "DIRECT" -> Labels.voice("DIRECT");
            case "INDIRECT" -> Labels.voice("INDIRECT");
            default -> "cited, partly in quotation marks";
        };
    }
}
