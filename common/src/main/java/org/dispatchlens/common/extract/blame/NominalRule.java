package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.text.WordSet;

/** A hostile act as a noun with its doer: {@code the provocation by X}, {@code X's aggression}, {@code Xian raids}. */
final class NominalRule implements BlameRule {
    /** Killings and abductions: who owns one is who suffered it. */
    private static final Set<String> SUFFERED = WordSet.of("186", "181", "182");

    private static final Set<String> FROM = WordSet.of("from", "by");
    private static final Set<String> BY = WordSet.of("by");
    private static final Set<String> FROM_ONLY = WordSet.of("from");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (int i = 0; i < s.c().size(); i++) {
            if (s.c().tag(i) == Tag.NOUN && s.c().mention(i).isEmpty() && s.c().tag(i + 1) != Tag.NOUN) {
                Optional<NounPhrase> phrase = s.c().phrases().endingAt(i);
                phrase.ifPresent(p -> rows.addAll(rows(s, p)));
            }
        }
        return rows;
    }

    private static List<Blame> rows(Scene s, NounPhrase phrase) {
        Optional<Hostile> act = s.acts().noun(phrase);
        if (act.isEmpty()) {
            return List.of();
        }
        Found source = accuser(s, phrase);
        boolean outlet = source.party().equals(Party.OUTLET);
        if (outlet && !act.get().violent()) {
            return List.of();
        }
        Rows rows = maker(s, phrase, act.get());
        int from = reciprocalAt(s, phrase);
        if (from > 0 && !outlet) {
            return Reciprocity.rows(s, rows, speakers(s, phrase), from);
        }
        boolean silent = outlet && !Reported.by(s, phrase);
        return silent || victim(s, phrase, act.get()) ? List.of() : rows.cross(List.of(source), doers(s, phrase));
    }

    /** Who owns a killing is who was killed, unless {@code of} names the victim: {@code the envoy's murder}. */
    static boolean victim(Scene s, NounPhrase phrase, Hostile act) {
        return SUFFERED.contains(act.cameo())
                && phrase.possessive()
                && !s.c().lower(phrase.end()).equals("of");
    }

    private static Rows maker(Scene s, NounPhrase phrase, Hostile act) {
        int to = s.complements().afterPhrases(phrase.end());
        while (to > phrase.end() && !s.c().token(to - 1).word()) {
            to--;
        }
        return new Rows(
                s,
                BlameForm.NOMINAL,
                phrase.span(),
                phrase.start(),
                to,
                act.cameo(),
                voice(s, phrase),
                Background.supposed(s, phrase) || Reported.open(s, phrase) ? Polarity.HYPOTHETICAL : Polarity.ASSERT,
                "nominal.act",
                0.75);
    }

    private static org.dispatchlens.common.model.Voice voice(Scene s, NounPhrase phrase) {
        boolean outlet = accuser(s, phrase).party().equals(Party.OUTLET);
        return outlet ? Accusers.voiceOfWords(s, phrase.span()) : Accusers.voice(s, phrase.span());
    }

    /** The doer before a hostile noun that a verb tells of: {@code killed by Xian fire}. */
    static Optional<Found> owner(Scene s, NounPhrase phrase, Hostile act) {
        return victim(s, phrase, act) ? Optional.empty() : owner(s, phrase);
    }

    private static Optional<Found> owner(Scene s, NounPhrase phrase) {
        boolean place = superlative(s.c(), phrase) || s.acts().targetNamed(phrase) || Background.ownedUp(s, phrase);
        return place ? Optional.empty() : s.parties().doer(phrase).or(() -> Senders.of(s, phrase));
    }

    static List<Found> doers(Scene s, NounPhrase phrase) {
        Optional<Found> owner = owner(s, phrase);
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        return committed(s, phrase);
    }

    /** {@code attacks (carried out) by X}, also behind the place and time of the attack. */
    private static List<Found> committed(Scene s, NounPhrase phrase) {
        List<NounPhrase> told = Perpetrators.of(s, phrase);
        if (!told.isEmpty()) {
            return s.parties().all(told);
        }
        int i = phrase.end();
        List<NounPhrase> by = s.complements().after(i, BY);
        boolean from = by.isEmpty() && s.c().lower(i).equals("from");
        List<NounPhrase> found = from ? s.complements().after(i, FROM_ONLY) : by;
        boolean named = !found.isEmpty()
                && (from ? found.get(0).isActor() : s.parties().isPersonal(found.get(0)))
                && noVerbBetween(s.c(), i, found.get(0).start());
        return named ? s.parties().all(found) : List.of();
    }

    private static boolean noVerbBetween(Clauses c, int from, int to) {
        return c.verbsBetween(from, to).isEmpty();
    }

    /** {@code the country's deadliest attack}: an owner before a superlative is the place. */
    private static boolean superlative(Clauses c, NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if ((c.lower(i).endsWith("est") && c.mention(i).isEmpty())
                    || c.lower(i).equals("worst")) {
                return true;
            }
        }
        return false;
    }

    private static int reciprocalAt(Scene s, NounPhrase phrase) {
        return FROM.contains(s.c().lower(phrase.end())) && Reciprocity.at(s, phrase.end() + 1) ? phrase.end() + 1 : -1;
    }

    static Found accuser(Scene s, NounPhrase phrase) {
        Found source = Accusers.source(s, phrase.head());
        return source.party().equals(Party.OUTLET)
                ? speakers(s, phrase).stream().findFirst().orElse(source)
                : source;
    }

    /** Who urges, discusses or claims something about the act in the same clause. */
    private static List<Found> speakers(Scene s, NounPhrase phrase) {
        VerbGroup speaking = null;
        for (VerbGroup verb : s.c().verbs()) {
            boolean before = verb.end() <= phrase.start() && verb.finite() && !Called.names(s, verb);
            speaking =
                    before && (s.speech().speaks(verb) || s.words().verb(verb).isPresent()) ? verb : speaking;
        }
        return speaking == null ? List.of() : Accusers.of(s, speaking);
    }
}
