package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;

/** Somebody cited speaks of {@code the gunmen responsible for the massacre}, {@code the group behind the bombing}. */
final class ResponsibleRule implements BlameRule {
    private static final int FARTHEST = 6;

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (int i = 1; i < s.c().size() - 1; i++) {
            int deedAt = deedAt(s, i);
            if (deedAt > 0) {
                rows.addAll(rows(s, i, deedAt));
            }
        }
        return rows;
    }

    /** The token after {@code behind} or {@code responsible for} that stands at {@code cue}; -1 where neither does. */
    static int deedAt(Scene s, int cue) {
        if (s.c().lower(cue).equals("behind")) {
            return cue + 1;
        }
        boolean responsible =
                s.c().lower(cue).equals("responsible") && s.c().lower(cue + 1).equals("for");
        return responsible ? cue + 2 : -1;
    }

    private static List<Blame> rows(Scene s, int cue, int deedAt) {
        Optional<NounPhrase> doer = s.c().phrases().endingAt(cue - 1).filter(s.parties()::isPersonal);
        Optional<NounPhrase> deed = deed(s, deedAt);
        Found source = Accusers.source(s, cue);
        boolean cited = !source.party().equals(Party.OUTLET);
        if (!cited || doer.isEmpty() || deed.isEmpty() || s.parties().nobody(doer.get())) {
            return List.of();
        }
        return new Rows(
                        s,
                        BlameForm.NOMINAL,
                        s.c().span(cue, deedAt),
                        cue,
                        deed.get().end(),
                        "112",
                        Accusers.voiceOfWords(s, s.c().span(cue, deedAt)),
                        Polarity.ASSERT,
                        "nominal.responsible",
                        0.75)
                .cross(List.of(source), s.parties().of(doer.get()));
    }

    /** The deed behind the cue, also behind a time and a place: {@code last week's mill massacre}. */
    private static Optional<NounPhrase> deed(Scene s, int from) {
        for (int i = from;
                i < Math.min(s.c().size(), from + FARTHEST) && s.c().verbAt(i).isEmpty();
                i++) {
            Optional<NounPhrase> phrase = s.c().phrases().endingAt(i).filter(p -> deed(s, p));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    static boolean deed(Scene s, NounPhrase phrase) {
        return s.words().claimedEvents().contains(phrase.headWord())
                || s.acts().noun(phrase).filter(Hostile::violent).isPresent();
    }
}
