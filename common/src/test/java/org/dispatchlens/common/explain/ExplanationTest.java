package org.dispatchlens.common.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.model.Span;

/** What is told of a sentence: rows with their rules, and why the rest gives none. */
class ExplanationTest {
    private static final Explainer EXPLAINER = Explainer.from(CodebookFiles.builtIn());

    private static String told(String text) {
        // Wrapping is not what these examples are about.
        return EXPLAINER.explain(text).asText().replaceAll("\\n {6,}", " ");
    }

    @Example
    void anAccusationIsTwoPartiesAndTheRule() {
        assertThat(told("Mali accused Chad of shelling a village."))
                .contains("\"Mali\" (MLI) -> \"Chad\" (TCD)")
                .contains("accusation, ASSERT, voice INDIRECT, CAMEO 1123")
                .contains("cue \"accused\", act \"shelling a village\"")
                .contains("rule accuse.accuse: A verb of accusing")
                .contains("V1 accused (accuse): finite, past, active")
                .doesNotContain("why not");
    }

    @Example
    void aDenialIsTheDeniersOwn() {
        assertThat(told("Chad denied the accusations."))
                .contains("\"Chad\" (TCD) -> \"Chad\" (TCD)")
                .contains("denial, DENY")
                .contains("rule deny.deny: A verb of denying");
    }

    @Example
    void mutualBlameIsTwoRowsWhoseRuleIsToldOnce() {
        String told = told("Mali and Chad accused each other of breaking the ceasefire.");
        assertThat(told)
                .contains("\"Mali\" (MLI) -> \"Chad\" (TCD)")
                .contains("\"Chad\" (TCD) -> \"Mali\" (MLI)")
                .contains("one of two directions");
        assertThat(told.split("every side accuses the other", -1)).hasSize(2);
    }

    @Example
    void aPassiveWithoutAnAgentNamesNobody() {
        assertThat(told("Nine civilians were killed in the village."))
                .contains("blame: none")
                .contains("blame \"killed\" (violence.yaml verbs: kill) passive and nobody behind \"by\" did it")
                .contains("PASSIVE_AGENTLESS, by nobody named");
    }

    @Example
    void intervalsShowWhichEndsBelong() {
        assertThat(told("Between 20 and 30 soldiers were killed.")).contains("no value, [20, 30], range");
        assertThat(told("At least 37 soldiers were killed.")).contains("killed 37, [37, ∞), at_least");
        assertThat(told("More than 40 soldiers were killed.")).contains("killed 40, (40, ∞), more_than");
        assertThat(told("Nearly 50 soldiers were killed.")).contains("50), nearly");
    }

    @Example
    void numbersThatCountNobodySayWhatTheyAre() {
        assertThat(told("The army was given $5 million after the attack."))
                .contains("figure \"$5 million after\" an amount of money");
        assertThat(told("The attack came on 14 September and wounded nobody."))
                .contains("figure \"14 September\" a date or a time of day");
        assertThat(told("The wounded were held for 12 days."))
                .contains("figure \"12 days\" a share, a duration, a distance");
        assertThat(told("In 2014 the road was built.")).contains("figure \"2014 the\" a year");
        assertThat(told("The UN cited Resolution 1701 on the killed."))
                .contains("figure \"1701 on\" part of a name or label");
        assertThat(told("Chad has 30 ministers.")).contains("no word of the sentence tells what happened to people");
        assertThat(told("The 3rd raid killed nobody.")).contains("figure \"3rd\" no whole number by itself");
    }

    @Example
    void aPartyOutsideTheCodebookIsMarkedAndHintedAt() {
        assertThat(told("The Foobar Front accused Chad of killing two farmers."))
                .contains("\"The Foobar Front\" (not in the codebook) -> \"Chad\" (TCD)")
                .contains("actor \"Foobar Front\" no name of the codebook; add it to actors.yaml");
    }

    @Example
    void aNegatedAccusationIsARowOfItsOwnPolarity() {
        assertThat(told("Mali has not accused Chad of anything."))
                .contains("accusation, NEGATED")
                .contains("V1 has not accused (accuse): finite, participle, active, negated");
    }

    @Example
    void aSentenceWithoutAnyWordOfBlameSaysSo() {
        assertThat(told("Talks began yesterday."))
                .contains("no word of blame.yaml or violence.yaml by which blame is found stands in the sentence");
    }

    @Example
    void aVerbOfBlameSaysWhatItLacks() {
        assertThat(told("Mali condemned the attack."))
                .contains("blame \"condemned\" (blame.yaml verbs: condemn) \"the attack\" names nobody")
                .contains("seen: subject: Mali (MLI); object: the attack (no actor); said by: the outlet");
        assertThat(told("Mali urged Chad to stop shelling the town."))
                .contains("blame \"shelling\" (violence.yaml verbs: shell) it is only asked for");
        assertThat(told("Mali will not attack Chad."))
                .contains("negated or only supposed, by the outlet's own word (NEGATED)");
        assertThat(told("The rockets hit a warehouse.")).contains("\"The rockets\" is nobody that can be blamed");
        assertThat(told("Mali denied the visa.")).contains("what is denied is no charge");
        assertThat(told("Mali accused Mali of lying.")).contains("the accused is the accuser itself");
        assertThat(told("Chad is responsible for the massacre."))
                .contains("said by the outlet itself, whose own judgement of fault is no row");
    }

    @Example
    void aRowThatALaterStepTookAwayNamesTheStep() {
        assertThat(told("Mali blamed Chad for the blast, and Mali accused Chad of terrorism."))
                .contains("accuse.accuse: \"Mali\" (MLI) -> \"Chad\" (TCD), cue \"accused\" step DUPLICATE:");
        assertThat(EXPLAINER
                        .explain("Mali said that police tortured nine farmers.")
                        .sentences()
                        .get(0)
                        .removed())
                .allMatch(r -> !r.reason().isEmpty());
    }

    @Example
    void theFirstSentenceIsNoTitle() {
        // In a title "Soldier killed" is one soldier; in a body it is not.
        assertThat(EXPLAINER
                        .explain("Soldier killed in border raid.")
                        .sentences()
                        .get(0)
                        .figures())
                .isEmpty();
        assertThat(EXPLAINER.explain("It rained. Nine soldiers died.").sentences())
                .extracting(ExplainedSentence::number)
                .containsExactly(1, 2);
    }

    @Example
    void theDateDecidesWhenAnEventWas() {
        String text = "Nine soldiers were killed on Monday. A raid last month killed 30 people.";
        assertThat(EXPLAINER.explain(text, "A", "2022-09-14").asText()).contains("event 2022-08,");
        assertThat(EXPLAINER.explain(text, "A", "2014-02-01").asText()).contains("event 2014-01,");
    }

    @Example
    void anEmptyTextHasNoSentences() {
        assertThat(EXPLAINER.explain("").sentences()).isEmpty();
        assertThat(EXPLAINER.explain(" \n\t\u0000 ").asText()).isEmpty();
    }

    @Example
    void nothingThatATerminalTakesForACommandComesThrough() {
        Explanation found = EXPLAINER.explain(
                "\u001B[31mMali\u001B[0m accused\u0007 Chad\u202E of \u009B2Jshelling.\r\u001B]0;x\u0007",
                "\u001B[2J",
                "");
        assertThat(found.asText().chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
        assertThat(found.asText()).doesNotContain("\u202E");
        assertThat(Lines.printable("a\u001B[2J\u202Eb")).isEqualTo("a\uFFFD[2J\uFFFDb");
    }

    @Example
    void aTextLongerThanAnArticleIsRefused() {
        assertThatThrownBy(() -> EXPLAINER.explain("Mali said. ".repeat(100_000)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("explain takes up to 100000");
    }

    @Example
    void aSentenceWithoutEndIsToldWithoutHeads() {
        Explanation found = EXPLAINER.explain("Mali accused Chad of killing 12 soldiers and ".repeat(60));
        assertThat(found.sentences().get(0).parsed()).isFalse();
        assertThat(found.asText()).contains("too long a sentence for tags and heads");
    }

    @Example
    void onlyQuotationMarksAreASentenceOfNothing() {
        assertThat(EXPLAINER.explain("\"\" “” ''").asText()).contains("blame: none");
    }

    @Example
    void noLineIsWiderThanATerminal() {
        String told = EXPLAINER
                .explain("Mali accused " + "x".repeat(300) + " of shelling " + "\uD83D\uDE00".repeat(150) + ".")
                .asText();
        assertThat(told.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(Lines.WIDTH);
    }

    /** Checked by eye. */
    @Example
    void oneExplanationAsAWhole() throws IOException {
        String told = EXPLAINER
                .explain(
                        "Armenia accused Azerbaijan of shelling Goris, killing at least 3 people. Azerbaijan denied the"
                                + " claims and said 12 rockets hit a Foobar base on 14 September.",
                        "Agency",
                        "2022-09-14")
                .asText();
        try (InputStream in = ExplanationTest.class.getResourceAsStream("/explain/two-sentences.txt")) {
            assertThat(told).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void everyOffsetLiesInTheText(@ForAll("texts") String text) {
        Explanation found = EXPLAINER.explain(text);
        assertThat(found.asText().lines().mapToInt(String::length).max().orElse(0))
                .isLessThanOrEqualTo(Lines.WIDTH);
        assertThat(found.asJson()).startsWith("{");
        for (ExplainedSentence s : found.sentences()) {
            assertThat(s.span().of(found.text())).isEqualTo(s.text());
            s.words().forEach(w -> assertThat(w.span().of(found.text())).isEqualTo(w.text()));
            s.figures().forEach(f -> assertThat(f.span().of(found.text())).isEqualTo(f.surface()));
            s.actors().forEach(m -> assertThat(m.span().of(found.text())).isEqualTo(m.surface()));
            s.blame().forEach(b -> inside(b.span(), found));
            s.removed().forEach(r -> inside(r.row().span(), found));
            s.quotes().forEach(q -> assertThat(q.span().of(found.text())).isEqualTo(q.content()));
            s.whyNot().stream().filter(w -> w.span() != null).forEach(w -> inside(w.span(), found));
        }
    }

    private static void inside(Span span, Explanation found) {
        assertThat(span.end()).isLessThanOrEqualTo(found.text().length());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(List.of(
                "Mali",
                "accused",
                "Chad",
                "of",
                "shelling",
                "12",
                "soldiers",
                "were",
                "killed",
                ".",
                ",",
                "\"",
                "said",
                "denied",
                "it",
                "the claims",
                "not",
                "by",
                "$3",
                "3rd",
                "two dozen",
                "each other",
                "?",
                "\n",
                "Foobar",
                "responsible",
                "that",
                "“",
                "”",
                "should stop",
                "its attacks",
                "police",
                "\u001B[1m",
                "[",
                "3.5%"));
        return Arbitraries.oneOf(
                words.list().ofMaxSize(25).map(w -> String.join(" ", w)),
                Arbitraries.strings().ofMaxLength(80));
    }
}
