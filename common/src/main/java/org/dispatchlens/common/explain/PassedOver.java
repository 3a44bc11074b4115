package org.dispatchlens.common.explain;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.extract.Extractor.Traced;
import org.dispatchlens.common.extract.blame.BlameTrace.Homed;
import org.dispatchlens.common.extract.blame.RemovedBlame;
import org.dispatchlens.common.extract.blame.UnusedWord;
import org.dispatchlens.common.extract.figures.LeftNumber;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.UnresolvedName;

/** What of one sentence did not become a row. */
final class PassedOver {
    private PassedOver() {}

    static List<RemovedRow> removed(Traced traced, int sentence, Rebase rebase) {
        List<RemovedRow> rows = new ArrayList<>();
        for (RemovedBlame r : traced.blame().removed().getOrDefault(sentence, List.of())) {
            rows.add(
                    new RemovedRow(rebase.of(r.row()), r.step().name(), r.step().reason()));
        }
        for (Homed h : traced.blame().homed()) {
            if (h.before().sentenceId() == sentence) {
                rows.add(new RemovedRow(rebase.of(h.before()), "HOME_STATE", homed(h)));
            }
        }
        return rows;
    }

    private static String homed(Homed h) {
        Blame before = h.before();
        Blame after = h.after();
        boolean accuser = !before.accuser().equals(after.accuser());
        String organ = accuser ? before.accuser().text() : before.accused().text();
        String state = accuser ? after.accuser().state() : after.accused().state();
        return "changed, not removed: the text is plainly about one state, so \"" + organ + "\" counts for " + state;
    }

    static List<WhyNot> whyNot(Traced traced, int sentence, Rebase rebase) {
        List<WhyNot> all = new ArrayList<>();
        List<UnusedWord> unused = traced.blame().unused().get(sentence);
        if (unused == null) {
            all.add(new WhyNot(
                    "blame",
                    null,
                    "",
                    List.of(),
                    List.of("no word of blame.yaml or violence.yaml by which blame is found stands in the sentence"),
                    List.of(),
                    false));
        } else {
            unused.forEach(u -> all.add(new WhyNot(
                    "blame", rebase.of(u.span()), u.word(), u.entries(), u.reasons(), u.around(), !u.alone())));
        }
        for (LeftNumber n : traced.numbers().get(sentence)) {
            all.add(new WhyNot(
                    "figure",
                    rebase.of(n.span()),
                    n.words(),
                    List.of(),
                    List.of(n.why().reason()),
                    List.of(),
                    false));
        }
        for (UnresolvedName name : traced.extraction().unresolved()) {
            if (name.sentenceId() == sentence) {
                all.add(new WhyNot(
                        "actor",
                        rebase.of(name.span()),
                        name.surface(),
                        List.of(),
                        List.of("no name of the codebook; add it to actors.yaml or persons.yaml if it is a party"),
                        List.of(),
                        false));
            }
        }
        return all;
    }
}
