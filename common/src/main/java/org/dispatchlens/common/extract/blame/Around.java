package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.text.WordSet;

/** What the rules see beside a word, in words. */
final class Around {
    private static final Set<String> BY = WordSet.of("by", "from");
    private static final Set<String> AGAINST = WordSet.of("against", "on", "of");

    private Around() {}

    static List<String> verb(Scene s, VerbGroup verb) {
        List<String> seen = new ArrayList<>();
        seen.add(phrases("subject", s.subjects().of(verb)));
        seen.add(phrases("object", Called.object(s, verb)));
        if (verb.passive()) {
            seen.add(phrases("by", s.complements().agent(verb)));
        }
        seen.add(source(s, verb.main()));
        return seen;
    }

    static List<String> noun(Scene s, int i) {
        List<String> seen = new ArrayList<>();
        Optional<NounPhrase> phrase = s.c().phrases().endingAt(i);
        phrase.ifPresent(p -> {
            seen.add("phrase: " + p.text());
            p.modifier().ifPresent(m -> seen.add((p.possessive() ? "owner: " : "described by: ") + actor(m)));
            seen.add(phrases("by or from", s.complements().after(p.end(), BY)));
            seen.add(phrases("against, on or of", s.complements().after(p.end(), AGAINST)));
        });
        seen.add(source(s, i));
        return seen;
    }

    private static String source(Scene s, int i) {
        Party source = Accusers.source(s, i).party();
        return "said by: " + (source.equals(Party.OUTLET) ? "the outlet" : party(source));
    }

    private static String phrases(String name, List<NounPhrase> phrases) {
        return name + ": "
                + (phrases.isEmpty()
                        ? "none"
                        : String.join(
                                " + ", phrases.stream().map(Around::phrase).toList()));
    }

    private static String phrase(NounPhrase phrase) {
        List<String> ids = phrase.headMentions().stream().map(Mention::actorId).toList();
        return phrase.text() + (ids.isEmpty() ? " (no actor)" : " (" + String.join(", ", ids) + ")");
    }

    private static String actor(Mention mention) {
        return mention.surface() + " (" + mention.actorId() + ")";
    }

    static String party(Party party) {
        return (party.text().isEmpty() ? "somebody unnamed" : party.text())
                + (party.id().isEmpty() ? " (no actor)" : " (" + party.id() + ")");
    }
}
