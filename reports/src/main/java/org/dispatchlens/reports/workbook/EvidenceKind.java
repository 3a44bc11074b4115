package org.dispatchlens.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** What kind of finding an evidence row is, in the order of the Evidence sheet. */
enum EvidenceKind {
    BLAME("Blame", "B", 0.40),
    FIGURE("Figure", "F", 0.20),
    QUOTE("Quote", "Q", 0.15),
    VIOLENCE("Violence", "V", 0.075),
    SENTIMENT("Sentiment", "S", 0.075),
    MENTION("Mention", "M", 0.10);

    private final String title;
    private final String prefix;
    private final double quota;

    EvidenceKind(String title, String prefix, double quota) {
        this.title = title;
        this.prefix = prefix;
        this.quota = quota;
    }

    String title() {
        return title;
    }

    /** First letter of the ids of its rows. */
    String prefix() {
        return prefix;
    }

    /** Share of the sheet's rows that it may always take when the sheet is full; all shares together are 1. */
    double quota() {
        return quota;
    }

    TableSpec spec() {
        return switch (this) {
            case BLAME -> EvidenceTables.BLAMES;
            case FIGURE -> EvidenceTables.FIGURES;
            case QUOTE -> EvidenceTables.QUOTES;
            case VIOLENCE -> EvidenceTables.VIOLENCE;
            case SENTIMENT -> EvidenceTables.SENTIMENTS;
            case MENTION -> EvidenceTables.MENTIONS;
        };
    }

    /** Keys that order its rows, so that the rows behind most numbers of the other sheets stand together. */
    List<String> grouping() {
        return switch (this) {
            case BLAME -> List.of("outlet", "accused_state", "asserted", "accuser_state", "polarity", "form", "voice");
            case FIGURE -> List.of("fact_id", "outlet");
            case QUOTE -> List.of("outlet", "source_state", "kind");
            case VIOLENCE -> List.of("outlet", "agency", "construction");
            case SENTIMENT -> List.of("outlet", "target_state", "method", "voice_group");
            case MENTION -> List.of("outlet", "state", "actor_id");
        };
    }

    /** All keys by which its rows can be found. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(grouping());
        keys.add(EvidenceKeys.LEAD);
        switch (this) {
            case BLAME -> keys.addAll(List.of(EvidenceKeys.STORY, EvidenceKeys.PLACE, "cue", "cameo"));
            case FIGURE -> keys.addAll(List.of(EvidenceKeys.PLACE, "kind", "grp", "doubt", "surface"));
            case QUOTE -> keys.addAll(List.of(EvidenceKeys.PLACE, EvidenceKeys.KNOWN, "cue"));
            case VIOLENCE -> keys.add("surface");
            case SENTIMENT -> keys.add("label");
            case MENTION -> keys.add(EvidenceKeys.KNOWN);
        }
        return keys;
    }

    /** A row of its table in words. */
    EvidenceText text(TableRow row) {
        return switch (this) {
            case BLAME -> EvidenceText.blame(row);
            case FIGURE -> EvidenceText.figure(row);
            case QUOTE -> EvidenceText.quote(row);
            case VIOLENCE -> EvidenceText.violence(row);
            case SENTIMENT -> EvidenceText.sentiment(row);
            case MENTION -> EvidenceText.mention(row);
        };
    }
}
