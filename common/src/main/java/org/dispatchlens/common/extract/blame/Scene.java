package org.dispatchlens.common.extract.blame;

import java.util.Optional;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.SubjectCheck;
import org.dispatchlens.common.extract.clauses.Subjects;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.Triggers;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.quotes.SpeechWords;
import org.dispatchlens.common.extract.quotes.VoiceOf;
import org.dispatchlens.common.extract.violence.HostileActs;
import org.dispatchlens.common.extract.violence.ViolenceWords;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;

/** One sentence with everything that the rules of blame ask about it. */
record Scene(
        Clauses c,
        BlameWords words,
        ViolenceWords violence,
        SpeechWords speech,
        VoiceOf voices,
        Subjects subjects,
        SubjectCheck checked,
        Complements complements,
        Parties parties,
        HostileActs acts,
        Culprits culprits,
        Before before) {

    static Scene of(Clauses c, Lexicon lexicon, VoiceOf voices, Before before) {
        BlameWords words = lexicon.blame();
        SpeechWords speech = lexicon.speech();
        Parties parties = new Parties(c, lexicon.grammar());
        HostileActs acts = new HostileActs(c, lexicon.violence());
        Subjects subjects = new Subjects(
                c,
                v -> speech.reports(v) || words.verb(v).isPresent() || v.isAny(words.denialVerbs()),
                speech::reports);
        SubjectCheck checked = new SubjectCheck(
                c, subjects, v -> words.verb(v).isPresent() || v.isAny(words.denialVerbs()), v -> lexicon.violence()
                        .act(v)
                        .isPresent());
        Complements complements = new Complements(c);
        Culprits culprits = new Culprits(c, parties, complements, acts);
        return new Scene(
                c,
                words,
                lexicon.violence(),
                speech,
                voices,
                subjects,
                checked,
                complements,
                parties,
                acts,
                culprits,
                before);
    }

    /** What every sentence shares. */
    record Lexicon(
            ClauseGrammar grammar, BlameWords blame, ViolenceWords violence, SpeechWords speech, Triggers triggers) {}

    int id() {
        return c.sentence().id();
    }

    /** The speech that a token stands in. */
    Optional<Quote> quoteAt(int token) {
        return voices.innermost(id(), c.token(token).span());
    }

    /** A verb's words; of {@code had "burned"} those inside the marks. */
    Span span(VerbGroup verb) {
        int from = verb.start();
        for (int i = verb.start(); i < verb.main(); i++) {
            from = c.tag(i) == Tag.QUOTE ? i + 1 : from;
        }
        return c.span(from, verb.end());
    }
}
