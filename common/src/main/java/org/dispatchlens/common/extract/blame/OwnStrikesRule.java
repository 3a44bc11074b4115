package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties.Found;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.text.WordSet;

/**
 * What a source says of its own attacks: {@code the army says its strikes do not kill villagers} denies what they are charged
 * with, {@code the rebels say their attacks are just} owns up to them.
 */
final class OwnStrikesRule implements BlameRule {
    private static final Set<String> OWN = WordSet.of("its", "their", "our");
    private static final Set<String> THESE = WordSet.of("these", "those");

    @Override
    public List<Blame> rows(Scene s) {
        List<Blame> rows = new ArrayList<>();
        for (VerbGroup verb : s.c().verbs()) {
            Optional<Quote> speech = verb.finite()
                    ? s.quoteAt(verb.main()).filter(q -> q.ruleId().equals("speech.leading"))
                    : Optional.empty();
            if (speech.isPresent() && !verb.is("be") && !s.speech().reports(verb)) {
                row(s, verb, speech.get()).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<Blame> row(Scene s, VerbGroup verb, Quote speech) {
        List<NounPhrase> subject = s.subjects().of(verb);
        if (subject.size() != 1 || speech.source().text().isEmpty()) {
            return Optional.empty();
        }
        NounPhrase act = subject.get(0);
        boolean harm = verb.isAny(s.violence().effects()) && !verb.passive();
        boolean attack = s.acts().noun(act).filter(Hostile::violent).isPresent();
        boolean own = OWN.contains(s.c().lower(act.start())) || ownedBy(s, act, speech);
        return switch (Polarities.of(s, verb)) {
            case NEGATED ->
                harm
                                && (own || THESE.contains(s.c().lower(act.start())))
                                && (attack || s.acts().action(act))
                        ? Optional.of(row(s, verb, speech, BlameForm.DENIAL))
                        : Optional.empty();
            case ASSERT ->
                own && attack && !verb.modal() ? Optional.of(row(s, verb, speech, BlameForm.CLAIM)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code the Xian minister said Xian raids killed}. */
    private static boolean ownedBy(Scene s, NounPhrase act, Quote speech) {
        return !act.isActor()
                && !speech.source().id().isEmpty()
                && s.parties()
                        .doer(act)
                        .filter(f -> Dedupe.key(f.party()).equals(Dedupe.key(speech.source())))
                        .isPresent();
    }

    private static Blame row(Scene s, VerbGroup verb, Quote speech, BlameForm form) {
        Voice voice = Accusers.voiceOfWords(s, s.span(verb));
        Found speaker = new Found(speech.source(), speech.confidence());
        boolean denial = form == BlameForm.DENIAL;
        return new Rows(
                        s,
                        form,
                        s.span(verb),
                        verb.start(),
                        Acts.end(s.c(), verb.start()),
                        denial ? s.words().denialCameo() : s.words().claimCameo(),
                        voice == Voice.OUTLET ? Voice.INDIRECT : voice,
                        denial ? Polarity.DENY : Polarity.ASSERT,
                        denial ? "deny.own-strikes" : "claim.own-strikes",
                        0.75)
                .row(speaker, speaker, false);
    }
}
