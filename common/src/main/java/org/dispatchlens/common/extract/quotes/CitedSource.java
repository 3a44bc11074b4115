package org.dispatchlens.common.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.Tag;

/**
 * {@code citing X}: what is reported comes from X. It covers the same words as the report that it belongs to, so that the
 * outlet that cites stays visible around it; without a report, the sentence before it.
 */
final class CitedSource {
    private final Clauses c;
    private final SpeechWords words;
    private final Parties parties;

    CitedSource(Clauses clauses, SpeechWords words, Parties parties) {
        this.c = clauses;
        this.words = words;
        this.parties = parties;
    }

    List<Spoken> find(List<Spoken> reports) {
        List<Spoken> found = new ArrayList<>();
        for (int i = 0; i + 1 < c.size(); i++) {
            boolean aside = i == 0 || c.tag(i - 1) == Tag.COMMA;
            if (aside && words.citing().contains(c.lower(i))) {
                at(i, reports).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Spoken> at(int i, List<Spoken> reports) {
        Optional<NounPhrase> source = c.phrases().startingAt(i + 1).filter(this::speaks);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Content content = content(i, comma(source.get().end()), reports);
        return content.from() < content.to()
                ? Optional.of(
                        new Spoken(List.of(source.get()), i, i + 1, content.from(), content.to(), "speech.citing", 0.8))
                : Optional.empty();
    }

    /** Somebody who can be quoted; {@code citing a threat} names a reason, not a source. */
    private boolean speaks(NounPhrase phrase) {
        return parties.isPersonal(phrase) || words.isOutlet(phrase.text());
    }

    private record Content(int from, int to) {}

    private Content content(int i, int behind, List<Spoken> reports) {
        for (Spoken report : reports) {
            if (report.from() <= i && i < report.to()) {
                boolean opens = report.from() >= i - 1;
                return opens ? new Content(thatSkipped(behind), report.to()) : new Content(report.from(), i);
            }
            boolean between = report.source().get(0).end() <= i && i < report.cueFrom();
            if (report.to() <= i || i == 0 || between) {
                return new Content(report.from(), report.to());
            }
        }
        return i == 0 ? new Content(thatSkipped(behind), c.size()) : new Content(0, i);
    }

    private int thatSkipped(int i) {
        int j = i;
        while (c.tag(j) == Tag.COMMA || c.tag(j) == Tag.THAT) {
            j++;
        }
        return Math.min(j, c.size());
    }

    private int comma(int from) {
        int i = from;
        while (i < c.size() && c.tag(i) != Tag.COMMA) {
            i++;
        }
        return i;
    }
}
