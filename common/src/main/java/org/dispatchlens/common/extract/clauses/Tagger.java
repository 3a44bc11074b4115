package org.dispatchlens.common.extract.clauses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** Gives every token of a sentence its word class: closed lists first, then verbs by their surroundings. */
final class Tagger {
    private static final String QUOTES = "\"“”„«»‟";
    /** Behind a noun these deal out what is said of it: {@code X and Y both said}. */
    private static final Set<String> SHARING = WordSet.of("both", "each", "all");

    private final List<Token> tokens;
    private final ClauseWords words;
    private final ClosedWords closed;
    private final Tag[] tags;
    private final Mention[] mentions;

    /** Word classes and verb groups of one sentence. */
    record Result(List<Tag> tags, List<VerbGroup> verbs) {}

    private Tagger(AnnotatedSentence sentence, ClauseWords words, ClosedWords closed) {
        this.tokens = sentence.tokens();
        this.words = words;
        this.closed = closed;
        this.tags = new Tag[tokens.size()];
        this.mentions = mentionByToken(sentence);
    }

    static Result tag(AnnotatedSentence sentence, ClauseWords words, ClosedWords closed, VerbForms forms) {
        Tagger tagger = new Tagger(sentence, words, closed);
        for (int i = 0; i < tagger.tags.length; i++) {
            tagger.tags[i] = tagger.closed(i);
        }
        tagger.markTimes();
        tagger.markShared(forms);
        new NumberBounds(tagger.tokens, tagger.tags, words, closed, forms).mark();
        List<VerbGroup> verbs =
                new VerbGrouper(tagger.tokens, tagger.tags, tagger.mentions, words, forms, sentence.syntax()).group();
        return new Result(List.of(tagger.tags), new ReducedRelatives(tagger.tokens, tagger.tags, forms).mark(verbs));
    }

    /** {@code X and Y both said}: between a name and a verb the word is neither's. */
    private void markShared(VerbForms forms) {
        for (int i = 1; i + 1 < tags.length; i++) {
            boolean behindName = (mentions[i - 1] != null || tags[i - 1] == Tag.AUX) && tags[i] != Tag.NOUN;
            if (behindName && SHARING.contains(tokens.get(i).lower()) && beforeVerb(i + 1, forms)) {
                tags[i] = Tag.ADV;
            }
        }
    }

    private boolean beforeVerb(int next, VerbForms forms) {
        boolean verb =
                tags[next] == Tag.NOUN && forms.find(tokens.get(next).lower()).isPresent();
        return verb || tags[next] == Tag.AUX;
    }

    static Mention[] mentionByToken(AnnotatedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        Mention[] covering = new Mention[tokens.size()];
        int from = 0;
        for (Mention mention : sentence.mentions()) {
            while (from < covering.length
                    && tokens.get(from).end() <= mention.span().start()) {
                from++;
            }
            int to = from;
            while (to < covering.length
                    && tokens.get(to).start() < mention.span().end()) {
                to++;
            }
            Arrays.fill(covering, from, to, mention);
        }
        return covering;
    }

    private Tag closed(int i) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (!token.word()) {
            return punctuation(token, i);
        }
        if (mentions[i] != null && mentions[i].via() != Via.PRONOUN) {
            return Tag.NOUN;
        }
        if (Character.isDigit(token.text().charAt(0))) {
            return lower.matches("(19|20)\\d\\d") ? Tag.TIME : Tag.NUM;
        }
        return closed.open(lower) ? Tag.NOUN : closedWord(lower, i);
    }

    private Tag closedWord(String lower, int i) {
        if (words.negations().contains(lower)) {
            return Tag.NEG;
        }
        if (words.isAuxiliary(lower)) {
            return Tag.AUX;
        }
        if (lower.equals("that")) {
            return that(i);
        }
        if (words.relatives().contains(lower)) {
            return Tag.REL;
        }
        if (lower.equals("to")) {
            return Tag.PREP;
        }
        return openOrFunction(lower, i);
    }

    private Tag openOrFunction(String lower, int i) {
        if (words.conjunctions().contains(lower) && !lower.equals("yet") && !lower.equals("then")) {
            return Tag.CONJ;
        }
        if (words.times().contains(lower)) {
            return describes(lower, i) ? Tag.NOUN : Tag.TIME;
        }
        boolean preposition = words.prepositions().contains(lower);
        if (words.subordinators().contains(lower) && !preposition) {
            return Tag.SUB;
        }
        if (preposition) {
            return Tag.PREP;
        }
        if (words.determiners().contains(lower)) {
            return nextIsNominal(i) ? Tag.DET : Tag.PRON;
        }
        if (words.pronouns().contains(lower)) {
            return Tag.PRON;
        }
        if (words.postpositives().contains(lower)) {
            return describesBack(i) ? Tag.ADV : Tag.NOUN;
        }
        boolean adverb = words.isAdverb(lower) || (words.orderAdverbs().contains(lower) && endsPhrase(i + 1));
        return adverb && !inName(i) ? Tag.ADV : Tag.NOUN;
    }

    /** {@code that} is a determiner before a singular noun after a verb or preposition, else it opens a clause. */
    private Tag that(int i) {
        boolean afterNoun = i > 0 && (tokens.get(i - 1).word() || tags[i - 1] == Tag.COMMA);
        return afterNoun ? Tag.THAT : Tag.DET;
    }

    private boolean nextIsNominal(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).word()) {
            return i + 1 < tokens.size() && QUOTES.contains(tokens.get(i + 1).text());
        }
        String next = tokens.get(i + 1).lower();
        return !words.isAuxiliary(next) && !words.prepositions().contains(next);
    }

    /** {@code soldiers loyal to X}: an adjective behind its noun, which does not end the phrase. */
    private boolean describesBack(int i) {
        boolean noun = i > 0 && tags[i - 1] == Tag.NOUN;
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        return noun && (next.equals("to") || words.prepositions().contains(next));
    }

    /** {@code the late king}, but not {@code the late hours} and {@code the early 1990s}. */
    private boolean describes(String lower, int i) {
        return words.timeModifiers().contains(lower)
                && i > 0
                && words.determiners().contains(tokens.get(i - 1).lower())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word()
                && closed.open(tokens.get(i + 1).lower());
    }

    private boolean inName(int i) {
        return i > 0
                && tokens.get(i).capitalised()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised();
    }

    private Tag punctuation(Token token, int i) {
        String text = token.text();
        if (text.equals("'s") || text.equals("’s") || text.equals("'S") || text.equals("’S")) {
            return Tag.POSS;
        }
        if (text.equals(",")) {
            return Tag.COMMA;
        }
        if ("$€£¥%".contains(text)) {
            return Tag.NUM;
        }
        if (QUOTES.contains(text)) {
            return Tag.QUOTE;
        }
        boolean apostrophe = text.equals("'") || text.equals("’");
        boolean afterPlural = i > 0
                && tokens.get(i - 1).lower().endsWith("s")
                && tokens.get(i - 1).end() == token.start();
        if (apostrophe
                && afterPlural
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word()) {
            return Tag.POSS;
        }
        return apostrophe || text.equals("‘") || text.equals("`") ? Tag.QUOTE : Tag.STOP;
    }

    /** {@code last week}, {@code this morning}, {@code late on Monday}, {@code Sept 13}. */
    private void markTimes() {
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] != Tag.TIME) {
                continue;
            }
            String before = tokens.get(i - 1).lower();
            if (words.timeModifiers().contains(before) || tags[i - 1] == Tag.NUM) {
                tags[i - 1] = Tag.TIME;
            }
            if (i + 1 < tags.length && tags[i + 1] == Tag.NUM && isMonth(i)) {
                tags[i + 1] = Tag.TIME;
            }
        }
    }

    /** Whether no noun can follow in the same phrase: a mark, a preposition or a conjunction stands there, or nothing. */
    private boolean endsPhrase(int i) {
        if (i >= tokens.size() || !tokens.get(i).word()) {
            return true;
        }
        String lower = tokens.get(i).lower();
        return words.prepositions().contains(lower)
                || words.conjunctions().contains(lower)
                || words.subordinators().contains(lower);
    }

    private boolean isMonth(int i) {
        return tokens.get(i).capitalised() && !tokens.get(i).lower().endsWith("day");
    }

    static List<VerbGroup> inOrder(List<VerbGroup> groups) {
        List<VerbGroup> sorted = new ArrayList<>(groups);
        sorted.sort((a, b) -> Integer.compare(a.main(), b.main()));
        return List.copyOf(sorted);
    }
}
