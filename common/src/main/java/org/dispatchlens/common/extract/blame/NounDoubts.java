package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Party;

/** What a noun or adjective of blame lacks for its rule, by the questions that the rules ask. */
final class NounDoubts {
    private NounDoubts() {}

    static List<String> of(Scene s, int i) {
        List<String> missing = new ArrayList<>();
        String word = s.c().lower(i);
        boolean outlet = Accusers.source(s, i).party().equals(Party.OUTLET);
        if (s.violence().noun(word).isPresent()) {
            act(s, i, missing);
        }
        if (s.words().nouns().contains(word)) {
            missing.add(
                    "as a noun it needs an accuser and an accused beside it (\"by\", \"'s\", \"against\", \"that\", or a verb of"
                            + " blame.yaml facing or placing)");
        }
        boolean fault = s.words().holding().words().contains(word)
                || s.words().involved().contains(word)
                || s.words().bearing().nouns().contains(word)
                || s.words().being().words().contains(word);
        if (fault && outlet) {
            missing.add("said by the outlet itself, whose own judgement of fault is no row");
        }
        return missing;
    }

    private static void act(Scene s, int i, List<String> missing) {
        Optional<NounPhrase> phrase = s.c().phrases().endingAt(i);
        Optional<Hostile> act = phrase.flatMap(s.acts()::noun);
        if (act.isEmpty() || s.c().tag(i + 1) == org.dispatchlens.common.extract.clauses.Tag.NOUN) {
            missing.add("does not name the act of its phrase here: another noun follows, or it means something else");
            return;
        }
        boolean outlet = NominalRule.accuser(s, phrase.get()).party().equals(Party.OUTLET);
        if (NominalRule.victim(s, phrase.get(), act.get())) {
            missing.add("its owner is who suffered it");
        } else if (NominalRule.doers(s, phrase.get()).isEmpty()) {
            missing.add("no owner, nationality or \"by\" names who did it");
        }
        if (outlet && !act.get().violent()) {
            missing.add("said by the outlet itself, whose own word counts for plain violence only (violent: true)");
        } else if (outlet && !Reported.by(s, phrase.get())) {
            missing.add("the outlet only mentions it: no verb of harm, no victims, no doer told");
        }
    }
}
