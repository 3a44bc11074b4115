package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/** Finds the numbers of a sentence that count people, and what happened to them where the sentence says so. */
final class CandidateFinder {
    private static final Set<String> RELATIVES = WordSet.of("who", "that", "which");

    private static final Set<String> PLACES = WordSet.of("in", "at", "near", "of");

    private final NumberParser numbers;
    private final QualifierRules qualifiers;
    private final NotFigures notFigures;
    private final PeopleReader people;
    private final PredicateRules predicates;
    private final Coordination coordination;
    private final HeadlinePeople headlines;
    private final WholeAndParts parts;
    private final Set<String> shares;
    private final Phrases<Boolean> unspecified;

    CandidateFinder(FiguresCodebook codebook, Grammar grammar, NumberParser numbers) {
        this.numbers = numbers;
        this.qualifiers = new QualifierRules(codebook);
        this.notFigures = new NotFigures(codebook);
        this.people = new PeopleReader(codebook, grammar, numbers);
        this.predicates = new PredicateRules(codebook, grammar, numbers, qualifiers, people);
        this.coordination = new Coordination(codebook, grammar, predicates, qualifiers);
        this.headlines = new HeadlinePeople(people, predicates);
        this.parts = new WholeAndParts(
                new PeopleWords(codebook, grammar, numbers),
                WordSet.of(codebook.hospital().verbs()),
                grammar);
        this.unspecified = Phrases.of(codebook.notFigures().unspecified());
        this.shares = WordSet.of(codebook.numbers().shares());
    }

    /**
     * The candidates of a sentence in text order.
     *
     * @param kindBefore what happened to the people counted last, or null
     */
    List<Candidate> in(SentenceView view, FigureKind kindBefore) {
        return in(view, kindBefore, NumberWatch.NOBODY);
    }

    /** The same with every number told that is left out before it can be a candidate. */
    List<Candidate> in(SentenceView view, FigureKind kindBefore, NumberWatch watch) {
        List<Candidate> found = new ArrayList<>();
        boolean headline = HeadlinePeople.headline(view);
        int i = 0;
        while (i < view.size()) {
            Phrases.Match<Boolean> open = unspecified.startingAt(view.lexes(), i);
            if (open != null) {
                watch.left(i, open.to(), NoFigure.UNSPECIFIED);
                i = open.to();
                continue;
            }
            Quantity number = numbers.at(view.lexes(), i);
            Candidate bare = headline ? headlines.at(view, i) : null;
            if (bare != null) {
                found.add(bare);
                i = bare.people().end();
                continue;
            }
            if (number != null) {
                judge(view, number, kindBefore, found, watch);
            }
            boolean whole = number != null && number.form() != Quantity.Form.ARTICLE;
            i = whole ? number.to() : i + 1;
        }
        return withParts(view, coordination.share(view, withoutOverlaps(found)), kindBefore);
    }

    /** The numbers of a sentence, whatever they count; no articles. */
    List<Quantity> numbers(SentenceView view) {
        List<Quantity> all = new ArrayList<>();
        int i = 0;
        while (i < view.size()) {
            Quantity number = numbers.at(view.lexes(), i);
            boolean whole = number != null && number.form() != Quantity.Form.ARTICLE;
            if (whole) {
                all.add(number);
            }
            i = whole ? number.to() : i + 1;
        }
        return all;
    }

    private List<Candidate> withParts(SentenceView view, List<Candidate> candidates, FigureKind kindBefore) {
        List<Candidate> list = new ArrayList<>(candidates);
        Candidate whole = null;
        for (int k = 0; k < list.size(); k++) {
            list.set(k, parts.part(view, list.get(k), whole, kindBefore));
            whole = list.get(k).found() ? list.get(k) : whole;
        }
        return List.copyOf(list);
    }

    /** Adds the people of the number, if it counts any, to those found before in the sentence. */
    private void judge(
            SentenceView view, Quantity number, FigureKind kindBefore, List<Candidate> found, NumberWatch watch) {
        Count count = qualifiers.qualify(view.lexes(), number);
        Candidate candidate = new Candidate(count, people.read(view, count), null);
        NoFigure why = countsNobody(view, candidate);
        if (why == null || furtherOne(view, found, candidate)) {
            Candidate judged = predicates.judge(view, candidate, kindBefore);
            boolean base = partitiveBase(view, found, judged);
            found.add(base ? candidate : judged);
            why = base ? NoFigure.WHOLE : null;
        }
        if (why != null) {
            watch.left(number.from(), number.to(), why);
        }
    }

    /** {@code a soldier was killed and another wounded}: one more of those told of before in the sentence. */
    private static boolean furtherOne(SentenceView view, List<Candidate> before, Candidate candidate) {
        return PredicateRules.bareAnother(view, candidate) && before.stream().anyMatch(Candidate::found);
    }

    /**
     * {@code one of the two drivers was killed}: the second number is the whole that the first is taken from, and what
     * follows is said of the first. Not so in {@code nine of the 10 killed} and {@code nine of the 10 who died}, where it
     * is the second number's own. {@code None of the 10 drivers} and {@code half of the 10 drivers} are no 10 either.
     */
    private boolean partitiveBase(SentenceView view, List<Candidate> before, Candidate judged) {
        int from = judged.count().from();
        int of = view.word(from - 1).equals("of") ? from - 1 : from - 2;
        boolean numbered =
                !before.isEmpty() && before.get(before.size() - 1).count().to() == of;
        boolean partitive = view.word(of).equals("of") && (numbered || shares.contains(view.word(of - 1)));
        boolean own = RELATIVES.contains(view.word(judged.people().end()));
        boolean verb = judged.foundOnRight()
                && (judged.finding().from() > judged.people().end()
                        || judged.finding().ruleId().equals("figure.right.intransitive"));
        return partitive && !own && verb;
    }

    /** Why the number counts no people; null where it may. */
    private NoFigure countsNobody(SentenceView view, Candidate candidate) {
        Count count = candidate.count();
        boolean noun = candidate.people().form() == Form.NOUN;
        if (!noun && count.article()) {
            return NoFigure.ARTICLE;
        }
        if (!noun && count.qualified() && people.nounEndsAt(view, count.from())) {
            return NoFigure.AGE;
        }
        NoFigure other = notFigures.why(view, count);
        if (other != null) {
            return other;
        }
        return address(view, candidate)
                ? NoFigure.ADDRESS
                : namedPerson(view, candidate) ? NoFigure.NAMED_PERSON : null;
    }

    /** {@code Ana Ruiz, a nurse who died in May}, {@code on Ana Ruiz, a nurse shot in May}: the story of one person told by name is no count. */
    private boolean namedPerson(SentenceView view, Candidate candidate) {
        int name = candidate.count().from() - 2;
        boolean words = view.capitalised(name) && (view.capitalised(name - 1) || view.glued(name));
        boolean person =
                view.mentionAt(name).map(m -> m.type() == ActorType.PERSON).orElse(words);
        boolean place = PLACES.contains(view.word(name - 1)) || PLACES.contains(view.word(name - 2));
        boolean named = person && name > 2 && !place;
        int end = candidate.people().end();
        boolean story = RELATIVES.contains(view.word(end))
                || (named && predicates.words().startsState(view, end));
        return candidate.count().article() && view.word(name + 1).equals(",") && person && story;
    }

    /** {@code at 11700 Lakeview, one person was killed}: a bare number before a name that is no people's. */
    private boolean address(SentenceView view, Candidate candidate) {
        Quantity number = candidate.count().number();
        Form form = candidate.people().form();
        return (form == Form.ELLIPTIC || form == Form.SHARED)
                && number.form() == Quantity.Form.DIGITS
                && !candidate.count().qualified()
                && view.capitalised(number.to())
                && predicates.words().kindAt(view, number.to()) == null
                && view.mentionAt(number.to()).isEmpty()
                && number.from() > 0;
    }

    /** {@code another 43 soldiers} is one count, not two: a number takes precedence over the article before it. */
    private static List<Candidate> withoutOverlaps(List<Candidate> found) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : found) {
            boolean insideLast = !kept.isEmpty()
                    && candidate.count().number().from()
                            < kept.get(kept.size() - 1).people().end()
                    && kept.get(kept.size() - 1).count().article();
            if (insideLast) {
                kept.remove(kept.size() - 1);
            }
            kept.add(candidate);
        }
        return kept;
    }
}
