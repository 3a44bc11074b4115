package org.dispatchlens.common.extract.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Sentiment;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.model.Voice;

/**
 * Transparent sentiment toward each actor that a sentence names.
 *
 * <p>One row per sentence, actor and voice: words in quotation marks (DIRECT), words of reported speech (INDIRECT) and
 * the outlet's own (OUTLET) are scored apart, each with the first mention of the actor in that voice as its span.
 *
 * <p>Score: every word i in the target's voice and outside all actor names has a valence v(i) from the lexicon and the
 * words before it ({@link Valences}). It weighs
 *
 * <pre>w(i) = c(i) / (1 + d(i) / 6)     c = 1 in the target's clause, 0.5 in another
 * raw  = sum w(i) v(i)              d = words between i and the nearest edge of the nearest mention
 * score = raw / sqrt(raw² + 4)</pre>
 *
 * The last step is VADER's normalisation with 4 in place of 15, since weights make the sums smaller. Labels: negative up
 * to -0.05, positive from 0.05 (VADER's thresholds). Confidence: 1 - 1/(1 + e) with e = sum w(i) |v(i)| / 2, the amount of
 * evidence, times the mention's own confidence; a row without evidence has score 0 and confidence 0.1.
 *
 * <p>Immutable and thread-safe.
 */
public final class LexiconSentiment {
    /** Name of the method and of its rule in tables. */
    public static final String METHOD = "lexicon";

    private static final double LABEL_THRESHOLD = 0.05;
    private static final double HALF_DISTANCE = 6;
    private static final double OTHER_CLAUSE = 0.5;
    private static final double NORMALISER = 4;
    private static final double NO_EVIDENCE = 0.1;

    private final Valences valences;

    private LexiconSentiment(Valences valences) {
        this.valences = valences;
    }

    public static LexiconSentiment from(CodebookFiles files) {
        return new LexiconSentiment(Valences.from(files));
    }

    /** Rows in text order. */
    public List<Sentiment> extract(Document document, List<Quote> quotes) {
        List<Sentiment> rows = new ArrayList<>();
        for (AnnotatedSentence sentence : document.sentences()) {
            if (!sentence.mentions().isEmpty()) {
                rows.addAll(extract(sentence, quotes));
            }
        }
        return List.copyOf(rows);
    }

    private List<Sentiment> extract(AnnotatedSentence sentence, List<Quote> quotes) {
        List<Span> reported = quotes.stream()
                .map(Quote::span)
                .filter(sentence.sentence().span()::overlaps)
                .toList();
        List<Word> words = words(sentence, reported);
        Map<Target, List<Mention>> targets = new LinkedHashMap<>();
        for (Mention mention : sentence.mentions()) {
            Target target = new Target(mention.actorId(), voice(sentence, reported, mention.span()));
            targets.computeIfAbsent(target, t -> new ArrayList<>()).add(mention);
        }
        List<Sentiment> rows = new ArrayList<>();
        targets.forEach((target, mentions) -> rows.add(row(words, target.voice, mentions)));
        return rows;
    }

    /** Sentiment toward any words of a sentence, such as somebody whom the codebook does not know. */
    public Sentiment toward(AnnotatedSentence sentence, Span target) {
        int base = sentence.sentence().span().start();
        Span inside = new Span(
                Math.max(target.start(), base),
                Math.min(target.end(), sentence.sentence().span().end()));
        String surface = sentence.text().substring(inside.start() - base, inside.end() - base);
        Voice voice = voice(sentence, List.of(), inside);
        Mention named = new Mention(
                sentence.id(), inside, surface, "", surface, ActorType.PERSON, "", Via.NAME, voice, METHOD, 1);
        return row(words(sentence, List.of()), voice, List.of(named));
    }

    private record Target(String actorId, Voice voice) {}

    /** A token with what is needed to weigh it. */
    private record Word(Token token, double value, int clause, Voice voice) {}

    private List<Word> words(AnnotatedSentence sentence, List<Span> reported) {
        List<Token> tokens = sentence.tokens();
        boolean[] names = names(tokens, sentence.mentions());
        double[] values = valences.of(tokens, names);
        int[] clauses = valences.clauses(tokens);
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < values.length; i++) {
            Token token = tokens.get(i);
            // Only words with a valence are weighed, so that the voice of the others does not matter.
            Voice voice = values[i] == 0 ? Voice.OUTLET : voice(sentence, reported, token.span());
            words.add(new Word(token, values[i], clauses[i], voice));
        }
        return words;
    }

    /** Which tokens stand in a mention; both lists are in text order. */
    private static boolean[] names(List<Token> tokens, List<Mention> mentions) {
        boolean[] names = new boolean[tokens.size()];
        int from = 0;
        for (Mention mention : mentions) {
            while (from < names.length
                    && tokens.get(from).end() <= mention.span().start()) {
                from++;
            }
            for (int i = from;
                    i < names.length && tokens.get(i).start() < mention.span().end();
                    i++) {
                names[i] = true;
            }
        }
        return names;
    }

    private static Voice voice(AnnotatedSentence sentence, List<Span> reported, Span span) {
        if (sentence.isQuoted(span)) {
            return Voice.DIRECT;
        }
        return reported.stream().anyMatch(r -> r.contains(span)) ? Voice.INDIRECT : Voice.OUTLET;
    }

    private static Sentiment row(List<Word> words, Voice voice, List<Mention> mentions) {
        Mention first = mentions.get(0);
        double raw = 0;
        double evidence = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.value != 0 && word.voice == voice) {
                double weight = weight(words, i, mentions);
                raw += weight * word.value;
                evidence += weight * Math.abs(word.value) / 2;
            }
        }
        double score = rounded(raw / Math.sqrt(raw * raw + NORMALISER));
        double confidence = evidence == 0 ? NO_EVIDENCE : 1 - 1 / (1 + evidence);
        return new Sentiment(
                first.sentenceId(),
                first.span(),
                first.surface(),
                first.actorId(),
                first.state(),
                METHOD,
                score,
                label(score),
                voice,
                METHOD,
                rounded(confidence * first.confidence()));
    }

    /** The largest weight that a mention of the target gives the word. */
    private static double weight(List<Word> words, int at, List<Mention> mentions) {
        double best = 0;
        for (Mention mention : mentions) {
            int from = firstToken(words, mention.span());
            int to = lastToken(words, mention.span());
            int distance = wordsBetween(words, at < from ? at : to, at < from ? from : at);
            boolean sameClause = words.get(at).clause == words.get(from).clause;
            best = Math.max(best, (sameClause ? 1 : OTHER_CLAUSE) / (1 + distance / HALF_DISTANCE));
        }
        return best;
    }

    private static int wordsBetween(List<Word> words, int left, int right) {
        int between = 0;
        for (int i = left + 1; i < right; i++) {
            between += words.get(i).token.word() ? 1 : 0;
        }
        return between;
    }

    private static int firstToken(List<Word> words, Span span) {
        int i = 0;
        while (i < words.size() - 1 && words.get(i).token.end() <= span.start()) {
            i++;
        }
        return i;
    }

    private static int lastToken(List<Word> words, Span span) {
        int i = words.size() - 1;
        while (i > 0 && words.get(i).token.start() >= span.end()) {
            i--;
        }
        return i;
    }

    private static String label(double score) {
        if (score <= -LABEL_THRESHOLD) {
            return "negative";
        }
        return score >= LABEL_THRESHOLD ? "positive" : "neutral";
    }

    /** Four digits, so that tables do not depend on the last bits of a sum. */
    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
