package org.dispatchlens.common.extract.blame;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;

/** The rows of the sentence right before the one that is read, and the actors named there. */
record Before(List<Blame> rows, List<Mention> mentions) {
    static final Before NOTHING = new Before(List.of(), List.of());

    Before {
        rows = List.copyOf(rows);
        mentions = List.copyOf(mentions);
    }

    /** The one party that the speaker has blamed there; empty where there are several or none. */
    Optional<Party> blamedBy(Party speaker) {
        List<Blame> own = rows.stream()
                .filter(r -> r.polarity() == Polarity.ASSERT && !r.reciprocal())
                .filter(r -> Dedupe.key(r.accuser()).equals(Dedupe.key(speaker)))
                .filter(r -> !Dedupe.key(r.accuser()).equals(Dedupe.key(r.accused())))
                .toList();
        long parties = own.stream().map(r -> Dedupe.key(r.accused())).distinct().count();
        return parties == 1 ? Optional.of(own.get(0).accused()) : Optional.empty();
    }
}
