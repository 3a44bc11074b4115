package org.dispatchlens.common.extract.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.figures.SinglePeople.Single;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.text.WordSet;

/**
 * People without a number who share what befell those of a figure: {@code his wife and two sons were killed}, {@code two
 * sons and their mother}, in a title {@code Woman, 2 sons killed}. They are no figure but belong to the sum of the article.
 */
final class Companions {
    private static final int NOUN_REACH = 4;
    private static final Set<String> COUNTED = WordSet.of("a", "an", "another", "one");

    private final SinglePeople people;
    private final NumberParser numbers;
    private final PredicateWords words;
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> pronouns;
    private final Grammar grammar;

    Companions(FiguresCodebook codebook) {
        this.numbers = new NumberParser(codebook);
        this.people = new SinglePeople(codebook, numbers);
        this.words = new PredicateWords(codebook.predicates());
        codebook.groups().values().forEach(nouns::addAll);
        this.pronouns = WordSet.of(codebook.singles().pronouns());
        this.grammar = Grammar.of(codebook.grammar());
    }

    /** How many stand beside the figure, 0 to 2. */
    int beside(List<SentenceView> views, Figure figure) {
        return views.stream()
                .filter(v -> v.sentence().id() == figure.sentenceId())
                .findFirst()
                .map(v -> before(v, figure) + after(v, figure))
                .orElse(0);
    }

    private int before(SentenceView view, Figure figure) {
        int at = view.pieceAt(figure.span().start());
        boolean title = view.sentence().id() == 0;
        boolean joined =
                view.word(at - 1).equals("and") || (title && view.word(at - 1).equals(","));
        if (!joined || figure.ruleId().equals("figure.part")) {
            return 0;
        }
        Single single = people.endingAt(view, at - 1);
        if (single == null || pronouns.contains(single.noun()) || counted(view, single.from())) {
            return 0;
        }
        return shares(view, single, figure) ? 1 : 0;
    }

    /** {@code a man and two women}: the man has a figure of his own. */
    private boolean counted(SentenceView view, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NOUN_REACH); i--) {
            if (COUNTED.contains(view.word(i))) {
                return true;
            }
            if (grammar.breaksNounPhrase(view.word(i))) {
                return false;
            }
        }
        return false;
    }

    /** Not so in {@code killed his wife and two others were wounded}. */
    private boolean shares(SentenceView view, Single single, Figure figure) {
        int from = grammar.determiners().contains(view.word(single.from() - 1)) ? single.from() - 1 : single.from();
        Phrases.Match<FigureKind> verb = words.active.endingAt(view.lexes(), from);
        boolean left =
                figure.ruleId().startsWith("figure.left") || figure.ruleId().equals("figure.coordination");
        return left ? verb != null && verb.value() == figure.kind() : verb == null && single(view, single);
    }

    /** Names before a number may belong to whoever speaks ({@code said Roe, and two others}); a noun is clearer. */
    private boolean single(SentenceView view, Single single) {
        return !single.named() || view.word(single.to()).equals("and");
    }

    private int after(SentenceView view, Figure figure) {
        int noun = view.pieceAt(figure.span().end() - 1) + 1;
        int end = -1;
        for (int i = noun; i < Math.min(view.size(), noun + NOUN_REACH) && end < 0; i++) {
            end = nouns.contains(view.word(i)) ? i + 1 : -1;
        }
        boolean title = view.sentence().id() == 0;
        boolean joined = end > 0
                && (view.word(end).equals("and") || (title && view.word(end).equals(",")));
        if (!joined || COUNTED.contains(view.word(end + 1)) || numbered(view, end + 1)) {
            return 0;
        }
        List<Single> list = people.listAt(view, end + 1);
        if (list.size() != 1
                || list.get(0).named()
                || pronouns.contains(list.get(0).noun())
                || list.get(0).count() > 1) {
            return 0;
        }
        int next = list.get(0).to();
        boolean opensClause = grammar.auxiliaries().contains(view.word(next)) || words.kindAt(view, next) != null;
        return figure.ruleId().startsWith("figure.left") ? (closes(view, next) ? 1 : 0) : (opensClause ? 1 : 0);
    }

    private boolean numbered(SentenceView view, int at) {
        return view.inside(at) && numbers.at(view.lexes(), at) != null;
    }

    private boolean closes(SentenceView view, int at) {
        return !view.inside(at)
                || !Character.isLetter(view.word(at).codePointAt(0))
                || grammar.prepositions().contains(view.word(at));
    }
}
