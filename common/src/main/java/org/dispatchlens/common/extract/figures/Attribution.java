package org.dispatchlens.common.extract.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.QuoteKind;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Who says a figure: the source of the quote that holds it, or in reported speech of a nearer verb of speech
 * within ({@code A said it lost 12, while B said}); else {@code according to X}, else the subject of the nearest
 * verb of speech or disclosure before it, else of one that closes the sentence ({@code ..., X said}); else the outlet.
 */
final class Attribution {
    private static final int SUBJECT_REACH = 14;
    private static final int NAME_WORDS = 7;
    private static final int LIVES_REACH = 5;
    private static final int DISCLOSED_REACH = 4;
    private static final Set<String> PRONOUNS =
            WordSet.of("it", "he", "she", "they", "we", "i", "that", "which", "who");

    private final Set<String> speechVerbs;
    private final Set<String> disclosureVerbs;
    private final Set<String> disclosureObjects;
    private final Phrases<Boolean> according;
    private final Phrases<Boolean> bothPhrases;
    private final Grammar grammar;

    Attribution(FiguresCodebook codebook, Grammar grammar) {
        this.speechVerbs = WordSet.of(codebook.attribution().speechVerbs());
        this.disclosureVerbs = WordSet.of(codebook.attribution().disclosureVerbs());
        this.disclosureObjects = WordSet.of(codebook.attribution().disclosureObjects());
        this.according = Phrases.of(codebook.attribution().according());
        this.bothPhrases = Phrases.of(codebook.sides().bothPhrases());
        this.grammar = grammar;
    }

    Speaker speaker(SentenceView view, Candidate candidate, List<Quote> quotes) {
        Span figure = view.span(candidate.count().from(), candidate.count().to());
        Quote quote = quotes.stream()
                .filter(q -> q.span().contains(figure) && !q.source().equals(Party.OUTLET))
                .min(Comparator.comparingInt(q -> q.span().length()))
                .orElse(null);
        Speaker before = beforeFigure(view, candidate, nearest(view, quote));
        if (before != null) {
            return before;
        }
        if (quote != null
                && !(quote.source().text().isEmpty() && quote.source().state().isEmpty())) {
            return new Speaker(quote.source(), quote.cue());
        }
        before = beforeFigure(view, candidate, 1);
        if (before != null) {
            return before;
        }
        Speaker source = accordingTo(view);
        if (source != null) {
            return source;
        }
        Speaker after = afterFigure(view, candidate);
        return after == null ? Speaker.OUTLET : after;
    }

    private static Speaker speakerOf(Mention mention, String cue) {
        Party party = mention.via() == Via.BOTH_SIDES
                ? new Party(Sides.BOTH, Sides.BOTH, mention.surface())
                : Party.of(mention);
        return new Speaker(party, cue);
    }

    private Speaker accordingTo(SentenceView view) {
        Phrases.Match<Boolean> match = according.firstIn(view.lexes(), 0, view.size());
        if (match == null) {
            return null;
        }
        for (int i = match.to(); i < Math.min(view.size(), match.to() + 6); i++) {
            if (view.word(i).equals(",")) {
                break;
            }
            Mention mention = view.mentionAt(i).orElse(null);
            if (mention != null) {
                return speakerOf(mention, "according to");
            }
        }
        int end = match.to();
        while (end < view.size() && end < match.to() + NAME_WORDS && nameGoesOn(view, end)) {
            end++;
        }
        return end == match.to() ? null : unknown(view, match.to(), end, "according to");
    }

    private static boolean nameGoesOn(SentenceView view, int at) {
        return Character.isLetter(view.word(at).codePointAt(0))
                || view.lexes().get(at).hyphen();
    }

    /** Where a speech verb may stand that is nearer to the figure than the source of the quote that holds it. */
    private static int nearest(SentenceView view, Quote quote) {
        boolean reported = quote != null && quote.kind() == QuoteKind.INDIRECT;
        return reported ? view.pieceAt(quote.span().start()) + 1 : view.size();
    }

    private Speaker beforeFigure(SentenceView view, Candidate candidate, int least) {
        int from = candidate.count().from();
        for (int i = from - 1; i >= least; i--) {
            if (view.word(i).equals(";")) {
                return null;
            }
            boolean isPredicate = candidate.found()
                    && candidate.finding().from() <= i
                    && i < candidate.finding().to();
            if (speech(view, i) && !isPredicate && !takesLives(view, i)) {
                return subject(view, i, Math.max(0, i - SUBJECT_REACH));
            }
        }
        return null;
    }

    /** {@code claimed 65,000 lives}, {@code claimed the lives of 65,000} is no speech. */
    private static boolean takesLives(SentenceView view, int verb) {
        for (int i = verb + 1; view.word(verb).startsWith("claim") && i <= verb + LIVES_REACH; i++) {
            if (view.word(i).equals("that")) {
                return false;
            }
            if (view.word(i).equals("lives")) {
                return true;
            }
        }
        return false;
    }

    private boolean speech(SentenceView view, int at) {
        boolean passive = grammar.beForms().contains(view.word(at - 1))
                || grammar.determiners().contains(view.word(at - 1));
        return (speechVerbs.contains(view.word(at)) || discloses(view, at)) && !passive;
    }

    /** {@code published the names of}, {@code released a list of}: such words tell as {@code said} does. */
    private boolean discloses(SentenceView view, int at) {
        boolean object = false;
        for (int i = at + 1; i <= at + DISCLOSED_REACH; i++) {
            object |=
                    disclosureObjects.contains(view.word(i)) && view.word(i + 1).equals("of");
        }
        return object && disclosureVerbs.contains(view.word(at));
    }

    private Speaker afterFigure(SentenceView view, Candidate candidate) {
        for (int i = view.size() - 1; i > candidate.end(); i--) {
            if (!speech(view, i)) {
                continue;
            }
            int comma = i;
            while (comma > candidate.end() && !view.word(comma).equals(",")) {
                comma--;
            }
            if (!view.word(comma).equals(",")) {
                return null;
            }
            return comma == i - 1 ? follower(view, i) : subject(view, i, comma + 1);
        }
        return null;
    }

    /** {@code ..., said Jane Doe}. */
    private Speaker follower(SentenceView view, int verb) {
        for (int i = verb + 1; i < Math.min(view.size(), verb + 7); i++) {
            Mention mention = view.mentionAt(i).orElse(null);
            if (mention != null) {
                return speakerOf(mention, view.word(verb));
            }
        }
        return null;
    }

    private Speaker subject(SentenceView view, int verb, int least) {
        int to = verb;
        while (to > least && closing(view, to - 1)) {
            to--;
        }
        Phrases.Match<Boolean> both = bothPhrases.endingAt(view.lexes(), to);
        if (both != null) {
            return new Speaker(new Party(Sides.BOTH, Sides.BOTH, ""), view.word(verb));
        }
        for (int i = verb - 1; i >= least; i--) {
            Mention mention = view.mentionAt(i).orElse(null);
            if (mention != null) {
                return speakerOf(mention, view.word(verb));
            }
            if (grammar.conjunctions().contains(view.word(i))) {
                break;
            }
        }
        int from = to;
        while (from > least && to - from < NAME_WORDS && subjectGoesOn(view, from - 1)) {
            from--;
        }
        return from == to ? null : unknown(view, from, to, view.word(verb));
    }

    /** {@code has}, {@code later} or the comma of an apposition between subject and verb. */
    private boolean closing(SentenceView view, int at) {
        String word = view.word(at);
        return grammar.auxiliaries().contains(word) || grammar.adverb(word) || word.equals(",");
    }

    private boolean subjectGoesOn(SentenceView view, int at) {
        String word = view.word(at);
        return (Character.isLetter(word.codePointAt(0))
                        && !grammar.conjunctions().contains(word))
                || word.equals("'s")
                || word.equals("’s")
                || view.lexes().get(at).hyphen();
    }

    private static Speaker unknown(SentenceView view, int from, int to, String cue) {
        if (to - from == 1 && PRONOUNS.contains(view.word(from))) {
            return null;
        }
        Span span = view.span(from, to);
        int base = view.sentence().sentence().span().start();
        String text = view.sentence().text().substring(span.start() - base, span.end() - base);
        return new Speaker(Party.unknown(text), cue);
    }
}
