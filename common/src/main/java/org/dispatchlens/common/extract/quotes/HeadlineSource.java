package org.dispatchlens.common.extract.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Whom a headline cites without a verb: {@code Army shelled market: witnesses}, {@code Rebels hit port - ministry},
 * {@code UN: Army shelled market}. A place before a colon is mostly where the news comes from, so that only organs, persons and
 * acronyms count there.
 */
final class HeadlineSource {
    private static final Set<String> COLON = WordSet.of(":");
    private static final Set<String> DASHES = WordSet.of("-", "–", "—");
    /** Tokens of the longest headline. */
    private static final int LONGEST = 30;
    /** Tokens of the longest source before a colon, the colon included. */
    private static final int WIDEST = 6;

    private final Clauses c;
    private final SpeechWords words;
    private final Parties parties;

    HeadlineSource(Clauses clauses, SpeechWords words, Parties parties) {
        this.c = clauses;
        this.words = words;
        this.parties = parties;
    }

    /** Whether a sentence has the shape of a headline with a source: short, no full stop, a colon or a dash between words. */
    static boolean possible(AnnotatedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean open = !tokens.isEmpty()
                && tokens.size() <= LONGEST
                && tokens.get(tokens.size() - 1).word();
        return open && tokens.stream().anyMatch(t -> separates(t.text()));
    }

    private static boolean separates(String text) {
        return COLON.contains(text) || DASHES.contains(text);
    }

    Optional<Spoken> find() {
        if (!possible(c.sentence())) {
            return Optional.empty();
        }
        for (int i = c.size() - 1; i > 0; i--) {
            if (separates(c.lower(i)) && apart(i)) {
                Optional<Spoken> trailing = trailing(i);
                return trailing.isPresent() ? trailing : leading(i);
            }
        }
        return Optional.empty();
    }

    /** A colon needs a blank behind it, a dash one on both sides. */
    private boolean apart(int i) {
        boolean behind = c.token(i + 1).start() > c.token(i).end();
        boolean before = c.token(i).start() > c.token(i - 1).end();
        return i + 1 < c.size() && behind && (before || COLON.contains(c.lower(i)));
    }

    private Optional<Spoken> trailing(int i) {
        Complements complements = new Complements(c);
        return c.phrases()
                .startingAt(i + 1)
                .filter(p -> complements.afterPhrases(p.end()) >= c.size() && speaks(p))
                .filter(p -> tells(0, i))
                .map(p -> new Spoken(List.of(p), i, i + 1, 0, i, "speech.headline", 0.8));
    }

    private Optional<Spoken> leading(int i) {
        boolean colon = COLON.contains(c.lower(i)) && i < WIDEST;
        return (colon ? c.phrases().startingAt(0) : Optional.<NounPhrase>empty())
                .filter(p -> p.end() == i && speaks(p) && !place(p) && tells(i + 1, c.size()))
                .map(p -> new Spoken(List.of(p), i, i + 1, i + 1, c.size(), "speech.headline", 0.7));
    }

    private boolean tells(int from, int to) {
        boolean behind = IntStream.range(from, to).anyMatch(i -> c.lower(i).equals("behind"));
        return behind || c.verbsBetween(from, to).stream().anyMatch(VerbGroup::finite);
    }

    /** Somebody, but not the medium whose name some sites put behind their headlines. */
    private boolean speaks(NounPhrase phrase) {
        return parties.isKnown(phrase) && !words.isOutlet(phrase.text());
    }

    private static boolean place(NounPhrase phrase) {
        for (Mention m : phrase.headMentions()) {
            boolean acronym = m.surface().equals(m.surface().toUpperCase(Locale.ROOT));
            boolean state = m.type() == ActorType.STATE || m.via() == Via.CAPITAL;
            if (m.type() == ActorType.REGION || (state && !acronym)) {
                return true;
            }
        }
        return false;
    }
}
