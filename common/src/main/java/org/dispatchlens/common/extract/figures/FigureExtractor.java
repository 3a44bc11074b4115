package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.figures.MainEvent.Dated;
import org.dispatchlens.common.extract.figures.People.Form;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;

/**
 * Extracts every count of people killed, wounded, missing, captured, displaced, deployed or arrested, and of casualties
 * (killed and wounded together). Immutable and thread-safe.
 */
public final class FigureExtractor {
    private static final Set<String> FURTHER = Set.of("others", "other", "more", "");

    private static final Set<String> RELATIVES = Set.of("who", "that", "which");

    private final NumberParser numbers;
    private final QualifierRules qualifiers;
    private final NotFigures notFigures;
    private final PeopleReader people;
    private final PredicateRules predicates;
    private final Coordination coordination;
    private final HeadlinePeople headlines;
    private final Sides sides;
    private final EventReference events;
    private final Attribution attribution;
    private final Doubt doubt;
    private final Superseded superseded;
    private final Triggers triggers;
    private final Set<String> shares;
    private final Phrases<Boolean> unspecified;

    private FigureExtractor(FiguresCodebook codebook) {
        Grammar grammar = Grammar.of(codebook.grammar());
        this.numbers = new NumberParser(codebook);
        this.qualifiers = new QualifierRules(codebook);
        this.notFigures = new NotFigures(codebook);
        this.people = new PeopleReader(codebook, grammar, numbers);
        this.predicates = new PredicateRules(codebook, grammar, numbers, qualifiers, people);
        this.coordination = new Coordination(codebook, grammar, predicates, qualifiers);
        this.headlines = new HeadlinePeople(people, predicates);
        this.sides = new Sides(codebook);
        this.events = new EventReference(codebook);
        this.attribution = new Attribution(codebook, grammar);
        this.doubt = new Doubt(codebook);
        this.triggers = new Triggers(codebook);
        this.superseded = new Superseded(codebook, numbers);
        this.unspecified = Phrases.of(codebook.notFigures().unspecified());
        this.shares = Set.copyOf(codebook.numbers().shares());
    }

    /** Reads {@code figures.yaml}; throws {@code InputException} when the user's file breaks its schema. */
    public static FigureExtractor from(CodebookFiles files) {
        return new FigureExtractor(files.read("figures", FiguresCodebook.class));
    }

    /**
     * The figures of a document in text order.
     *
     * @param quotes the document's reported speech, which tells who says a figure; may be empty
     */
    public List<Figure> extract(Document document, List<Quote> quotes) {
        LocalDate published = EventReference.published(document.article());
        SentenceViews views = new SentenceViews(document.sentences());
        List<Dated> figures = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            if (triggers.in(document.sentences().get(i))) {
                FigureKind kind = lastKind(figures, views.at(i));
                figures.addAll(inSentence(new Context(views, i, quotes, published, kind)));
            }
        }
        figures.sort(Comparator.comparing(f -> f.figure().span()));
        return MainEvent.relabel(OtherDays.date(List.copyOf(figures), published));
    }

    /** The kind of the last figure, where it stands in the sentence before; else null. */
    private static FigureKind lastKind(List<Dated> figures, SentenceView view) {
        Dated last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        boolean near =
                last != null && last.figure().sentenceId() == view.sentence().id() - 1;
        return near ? last.figure().kind() : null;
    }

    /** What the rules know beside the number itself. */
    private record Context(
            SentenceViews views, int index, List<Quote> quotes, LocalDate published, FigureKind kindBefore) {
        SentenceView view() {
            return views.at(index);
        }
    }

    private List<Dated> inSentence(Context context) {
        List<Candidate> candidates = candidates(context.view(), context.kindBefore());
        List<Dated> figures = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.found()) {
                Figure previous = figures.isEmpty()
                        ? null
                        : figures.get(figures.size() - 1).figure();
                figures.add(figure(context, candidate, previous));
            }
        }
        return figures;
    }

    private List<Candidate> candidates(SentenceView view, FigureKind kindBefore) {
        List<Candidate> found = new ArrayList<>();
        boolean headline = HeadlinePeople.headline(view);
        int i = 0;
        while (i < view.size()) {
            Phrases.Match<Boolean> open = unspecified.startingAt(view.lexes(), i);
            if (open != null) {
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
            if (number == null) {
                i++;
                continue;
            }
            Count count = qualifiers.qualify(view.lexes(), number);
            Candidate candidate = new Candidate(count, people.read(view, count), null);
            if (countsPeople(view, candidate) || furtherOne(view, found, candidate)) {
                Candidate judged = predicates.judge(view, candidate, kindBefore);
                found.add(partitiveBase(view, found, judged) ? candidate : judged);
            }
            i = count.article() ? i + 1 : number.to();
        }
        return coordination.share(view, withoutOverlaps(found));
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

    private boolean countsPeople(SentenceView view, Candidate candidate) {
        Count count = candidate.count();
        boolean noun = candidate.people().form() == Form.NOUN;
        boolean ageLimit = !noun && count.qualified() && people.nounEndsAt(view, count.from());
        return (noun || !count.article())
                && !ageLimit
                && !address(view, candidate)
                && !namedPerson(view, candidate)
                && !notFigures.excludes(view, count);
    }

    /** {@code Ana Ruiz, a nurse who died in May}: the story of one person told by name is no count. */
    private static boolean namedPerson(SentenceView view, Candidate candidate) {
        int name = candidate.count().from() - 2;
        boolean words = view.capitalised(name) && (view.capitalised(name - 1) || view.glued(name));
        boolean person =
                view.mentionAt(name).map(m -> m.type() == ActorType.PERSON).orElse(words);
        return candidate.count().article()
                && view.word(name + 1).equals(",")
                && person
                && RELATIVES.contains(view.word(candidate.people().end()));
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

    private Dated figure(Context context, Candidate candidate, Figure previous) {
        SentenceView view = context.view();
        Count count = candidate.count();
        Span span = view.span(count.from(), count.article() ? candidate.people().end() : count.to());
        Speaker speaker = attribution.speaker(view, candidate, context.quotes());
        String side = sides.of(view, candidate, speaker);
        String group = candidate.people().group();
        boolean further = previous != null
                && !previous.ruleId().equals(HeadlinePeople.RULE)
                && FURTHER.contains(candidate.people().noun());
        if (further && side.isEmpty()) {
            side = previous.side();
        }
        if (further && (group.isEmpty() || previous.side().equals(side))) {
            group = previous.group();
        }
        int base = view.sentence().sentence().span().start();
        EventTime time = events.of(context.views(), context.index(), candidate, context.published());
        Figure figure = new Figure(
                view.sentence().id(),
                span,
                view.sentence().text().substring(span.start() - base, span.end() - base),
                candidate.finding().kind(),
                count.value(),
                count.low(),
                count.high(),
                count.qualifier(),
                side,
                group.isEmpty() ? "people" : group,
                time.edtf(),
                speaker.name(),
                doubt.of(view, candidate, context.views().at(context.index() + 1)),
                superseded.replaced(view, candidate)
                        ? Figure.SUPERSEDED
                        : candidate.finding().ruleId(),
                candidate.finding().confidence());
        return new Dated(figure, time);
    }
}
