package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Voice;

/**
 * Makes the rows of one act.
 *
 * @param cue words that made it a row
 * @param actFrom first token of the act
 * @param actTo token after the act; equal to {@code actFrom} when the act is not told
 */
record Rows(
        Scene scene,
        BlameForm form,
        Span cue,
        int actFrom,
        int actTo,
        String cameo,
        Voice voice,
        Polarity polarity,
        String ruleId,
        double confidence) {

    /** Every accuser with every accused, leaving out self-blame. */
    List<Blame> cross(List<Found> accusers, List<Found> accused) {
        List<Blame> rows = new ArrayList<>();
        for (Found a : accusers) {
            for (Found b : accused) {
                if (!self(a, b)) {
                    rows.add(row(a, b, false));
                }
            }
        }
        return rows;
    }

    /** Within one state one office can accuse another; an act is never asserted by its own side as blame. */
    private boolean self(Found a, Found b) {
        boolean named = form == BlameForm.ACCUSATION
                && !a.party().id().isEmpty()
                && !b.party().id().isEmpty();
        return named
                ? a.party().id().equals(b.party().id())
                : Dedupe.key(a.party()).equals(Dedupe.key(b.party()));
    }

    Blame row(Found accuser, Found accused, boolean reciprocal) {
        double sure = confidence * Math.min(accuser.confidence(), accused.confidence());
        return new Blame(
                scene.id(),
                span(),
                accuser.party(),
                accused.party(),
                form,
                reciprocal,
                act(),
                scene.words().code(cameo, act()),
                scene.c().text(cue),
                accuser.party().equals(Party.OUTLET) ? Voice.OUTLET : voice,
                polarity,
                ruleId,
                Math.round(sure * 1000) / 1000.0);
    }

    private Span span() {
        return actFrom < actTo ? cue.cover(scene.c().span(actFrom, actTo)) : cue;
    }

    private String act() {
        return scene.c().text(actFrom, actTo);
    }

    /** Rows that also cover the accuser's words. */
    static Span cover(Span cue, List<NounPhrase> source) {
        return source.isEmpty() ? cue : cue.cover(source.get(0).span());
    }
}
