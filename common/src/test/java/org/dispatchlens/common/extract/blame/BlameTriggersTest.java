package org.dispatchlens.common.extract.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.blame.BlameWords.Fault;
import org.dispatchlens.common.extract.clauses.DocumentClauses;
import org.dispatchlens.common.extract.quotes.QuoteExtractor;
import org.dispatchlens.common.extract.quotes.VoiceOf;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gate before the rules of blame lets through every sentence in which a rule finds something. Each rule and each list of the
 * codebook is tried without the gate; a rule or a word that {@link BlameTriggers} forgets fails here.
 */
class BlameTriggersTest {
    private static final CodebookFiles FILES = CodebookFiles.builtIn();
    private static final ActorAnnotator ACTORS = ActorAnnotator.from(FILES);
    private static final QuoteExtractor QUOTES = QuoteExtractor.from(FILES);
    private static final Scene.Lexicon LEXICON = BlameExtractor.lexicon(FILES);

    @Test
    void everyRuleFindsSomethingAndOnlyBehindTheGate() {
        Set<String> silent = new TreeSet<>();
        BlameExtractor.RULES.forEach(r -> silent.add(name(r)));
        BlameSentencesTest.cases().map(c -> (String) c.get()[0]).forEach(text -> {
            for (BlameRule rule : found(text)) {
                silent.remove(name(rule));
            }
        });
        assertThat(silent).as("rules that no sentence of blame.csv tries").isEmpty();
    }

    /** Each list of words in a sentence of its own; a word for which nothing is found proves nothing, a whole list must not be such. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyListOfTheCodebookPassesTheGate(String list, List<String> sentences) {
        List<String> told = sentences.stream().filter(t -> !found(t).isEmpty()).toList();
        assertThat(told).as("sentences with a row of %s", list).isNotEmpty();
    }

    static Stream<Arguments> lists() {
        BlameWords w = LEXICON.blame();
        List<Arguments> all = new ArrayList<>();
        add(all, "verbs", w.verbs().lemmas(), "Togo did %s Benin of a raid.", "Togo did %s that Benin fired.");
        add(all, "verbs about", w.verbs().lemmas(), "Togo did %s about the raid by Benin.");
        w.placing().forEach(p -> p.verbs().forEach(v -> p.by().forEach(by ->
                add(all, "placing " + v, p.nouns(), "Togo did " + v + " %s " + by + " Benin over the dam."))));
        add(all, "holding", w.holding().words(), "Togo did hold Benin %s for the dam.");
        add(
                all,
                "being",
                w.being().words(),
                "Togo said that Benin was %s for the dam.",
                "Benin is believed to be %s the raid.");
        add(all, "to blame", List.of("blame"), "Togo said that Benin was to %s for the dam.");
        add(all, "exchanging", w.exchanging(), "Togo and Benin %s %s.");
        add(all, "firing", w.firing(), "Togo and Benin %s %s.");
        add(all, "bearing", w.bearing(), "Togo said that Benin did %s the %s for the dam.");
        add(all, "resting", w.resting(), "Togo said that the %2$s for the dam did %1$s with Benin.");
        add(all, "nouns", w.nouns(), "The %s by Togo that Benin shelled the dam was old.");
        w.facing().forEach(f -> add(all, "facing " + f, w.nouns(), "Benin did " + f + " %s from Togo over the dam."));
        add(all, "under", w.under(), "Benin did %s under %s from Togo over the dam.");
        add(all, "denial verbs", w.denialVerbs(), "Togo did %s the accusations.");
        add(all, "denial nouns", w.denialNouns(), "Togo did deny the %s.");
        add(all, "denied gerunds", w.deniedGerunds(), "Togo did deny %s the rebels.");
        add(all, "brushing", w.brushing(), "Togo did %s aside the %s.");
        add(all, "outbursts", w.outbursts(), "Togo did %s %s at Benin.");
        add(all, "falsity", w.falsity().words(), "Togo said that the accusations were %s.");
        add(all, "innocence nouns", w.innocence().nouns(), "Togo said that it had no %s in the incident.");
        add(all, "innocence words", w.innocence().words(), "Togo said that it was not %s in the incident.");
        add(all, "claim verbs", w.claimVerbs(), "The rebels did %s responsibility for the blast.");
        add(all, "claimed events", w.claimedEvents(), "The rebels fled after a %s claimed by Togo.");
        add(all, "epithets", w.epithets().nouns(), "Togo described the rebels as %s.");
        add(all, "hostile verbs", LEXICON.violence().actLemmas(), "Togo said that Benin did %s the dam.");
        add(all, "hostile words", LEXICON.violence().actWords(), "Togo said that the %s by Benin was long.");
        return all.stream();
    }

    private static void add(List<Arguments> all, String list, Collection<String> words, String... frames) {
        List<String> sentences = words.stream()
                .flatMap(w -> Arrays.stream(frames).map(f -> f.formatted(w)))
                .toList();
        all.add(Arguments.of(list, sentences));
    }

    private static void add(List<Arguments> all, String list, Fault fault, String frame) {
        List<String> sentences = fault.verbs().stream()
                .flatMap(v -> fault.nouns().stream().map(n -> frame.formatted(v, n)))
                .toList();
        all.add(Arguments.of(list, sentences));
    }

    /** The rules that find a row in a text, none of which the gate would have kept from it. */
    private static Set<BlameRule> found(String text) {
        Document document = ACTORS.annotate(Article.of("t", "Test Daily", text));
        DocumentClauses clauses = LEXICON.grammar().of(document);
        VoiceOf voices = VoiceOf.of(LEXICON.speech(), document, QUOTES.extract(document));
        return document.sentences().stream()
                .flatMap(s -> found(s, Scene.of(clauses.of(s), LEXICON, voices, Before.NOTHING)))
                .collect(Collectors.toSet());
    }

    private static Stream<BlameRule> found(AnnotatedSentence sentence, Scene scene) {
        return BlameExtractor.RULES.stream().filter(rule -> {
            List<Blame> rows = rule.rows(scene);
            assertThat(rows.isEmpty() || LEXICON.triggers().in(sentence))
                    .as("%s finds %s, but the gate is closed", name(rule), rows)
                    .isTrue();
            return !rows.isEmpty();
        });
    }

    private static String name(BlameRule rule) {
        return rule.getClass().getSimpleName();
    }
}
