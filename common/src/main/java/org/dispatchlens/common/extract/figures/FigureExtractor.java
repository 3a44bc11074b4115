package org.dispatchlens.common.extract.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.figures.MainEvent.Dated;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Span;

/**
 * Extracts every count of people killed, wounded, missing, captured, displaced, deployed or arrested, and of casualties
 * (killed and wounded together). Immutable and thread-safe.
 */
public final class FigureExtractor {
    private final CandidateFinder candidates;
    private final Sides sides;
    private final EventReference events;
    private final Attribution attribution;
    private final Doubt doubt;
    private final Superseded superseded;
    private final Triggers triggers;
    private final Spared spared;

    private FigureExtractor(FiguresCodebook codebook) {
        Grammar grammar = Grammar.of(codebook.grammar());
        NumberParser numbers = new NumberParser(codebook);
        this.candidates = new CandidateFinder(codebook, grammar, numbers);
        this.sides = new Sides(codebook);
        this.events = new EventReference(codebook);
        this.attribution = new Attribution(codebook, grammar);
        this.doubt = new Doubt(codebook);
        this.triggers = new Triggers(codebook);
        this.spared = new Spared(codebook);
        this.superseded = new Superseded(codebook, numbers);
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
            Figure last = figures.isEmpty() ? null : lastBefore(figures, views.at(i));
            // "Eight were flown to Lima" goes on from the wounded before without a word of harm.
            if (last != null || triggers.in(document.sentences().get(i))) {
                figures.addAll(inSentence(new Context(views, i, quotes, published, last)));
            }
        }
        figures.sort(Comparator.comparing(f -> f.figure().span()));
        return MainEvent.relabel(Inheritance.repeated(OtherDays.date(List.copyOf(figures), published)));
    }

    /** The last figure, where it stands in the sentence before; else null. */
    private static Figure lastBefore(List<Dated> figures, SentenceView view) {
        Dated last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        boolean near =
                last != null && last.figure().sentenceId() == view.sentence().id() - 1;
        return near ? last.figure() : null;
    }

    /** What the rules know beside the number itself. */
    private record Context(SentenceViews views, int index, List<Quote> quotes, LocalDate published, Figure before) {
        SentenceView view() {
            return views.at(index);
        }

        FigureKind kindBefore() {
            return before == null ? null : before.kind();
        }

        /** The figure of the sentence before that the candidate goes on from, or null. */
        Figure goneOnFrom(Candidate candidate) {
            return kindBefore() == candidate.finding().kind() && Inheritance.goesOn(candidate) ? before : null;
        }
    }

    /**
     * The numbers of one sentence of the document that gave no figure, with the reason.
     *
     * @param figures all figures of the document
     */
    public List<LeftNumber> leftOut(Document document, int sentence, List<Figure> figures) {
        SentenceView view = SentenceView.of(document.sentences().get(sentence));
        Figure before = figures.stream()
                .filter(f -> f.sentenceId() == sentence - 1)
                .reduce((a, b) -> b)
                .orElse(null);
        boolean read = before != null || triggers.in(view.sentence());
        LeftNumbers left = new LeftNumbers(view, read);
        List<Candidate> found = candidates.in(view, before == null ? null : before.kind(), left);
        return left.all(found, candidates.numbers(view), figures);
    }

    private List<Dated> inSentence(Context context) {
        List<Candidate> found = candidates.in(context.view(), context.kindBefore());
        List<Dated> figures = new ArrayList<>();
        for (Candidate candidate : found) {
            if (candidate.found()) {
                Figure previous = previous(figures, candidate);
                figures.add(figure(context, candidate, previous == null ? context.goneOnFrom(candidate) : previous));
            }
        }
        return figures;
    }

    /** The figure before in the sentence; only to a part also a part of another figure. Null where none is. */
    private static Figure previous(List<Dated> figures, Candidate candidate) {
        boolean part = candidate.finding().ruleId().equals(Coordination.PART);
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i).figure();
            if (part || !figure.ruleId().equals(Coordination.PART)) {
                return figure;
            }
        }
        return null;
    }

    private Dated figure(Context context, Candidate candidate, Figure previous) {
        SentenceView view = context.view();
        Count count = candidate.count();
        Span span = view.span(count.from(), count.article() ? candidate.people().end() : count.to());
        Speaker speaker = attribution.speaker(view, candidate, context.quotes());
        Inheritance.Whose told = Inheritance.whose(candidate, sides.of(view, candidate, speaker), previous);
        Inheritance.Whose whose = previous == null ? spared.whose(view, candidate, told) : told;
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
                whose.side(),
                whose.group(),
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
