package org.dispatchlens.common.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules ask of a parse, on sentences that the model reads rightly. Words stand for their indices. */
class SentenceSyntaxTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Latvia accused Estonia of shelling its border posts.              | accused  | Latvia      | Estonia",
                "Latvia accused Estonia of shelling its border posts.              | shelling | Estonia     | posts",
                "Chad and Niger blamed each other for the raid.                    | blamed   | Chad Niger  | other",
                "Malian troops attacked the camp and killed nine men.              | killed   | troops      | men",
                "Peru, on the other hand, accused Chile of theft.                  | accused  | Peru        | Chile",
                "Chile, Peru's old neighbour, accused Bolivia of theft.            | accused  | Chile       | Bolivia",
                "Peru urged Chile to withdraw its soldiers.                        | withdraw | Chile       | soldiers",
                "Fiji wants to attack Tonga.                                       | attack   | Fiji        | Tonga",
                "Peru arrested rebels who burned a mill.                            | burned   | rebels      | mill",
                "The army answered by firing on the town.                          | firing   | army        | ''",
                "They're attacking us.                                             | attacking| They're     | us",
                "They didn't say who fired the rockets.                            | say      | They        | ''",
            })
    void subjectsAndObjects(String text, String verb, String subjects, String objects) {
        Parsed p = parse(text);
        assertThat(p.words(p.tree.subjects(p.at(verb)))).isEqualTo(subjects);
        assertThat(p.words(p.tree.objects(p.at(verb)))).isEqualTo(objects);
    }

    @Test
    void agentsOfPassives() {
        Parsed p = parse("Two farmers were killed by Latvian snipers and gunners, the ministry said.");
        int killed = p.at("killed");
        assertThat(p.tree.isPassive(killed)).isTrue();
        assertThat(p.words(p.tree.subjects(killed))).isEqualTo("farmers");
        assertThat(p.words(p.tree.agents(killed))).isEqualTo("snipers gunners");
        assertThat(p.words(p.tree.besides(killed))).isEqualTo("said");
        assertThat(p.words(p.tree.besides(p.at("said")))).isEqualTo("killed");
        assertThat(p.tree.agents(p.at("said"))).isEmpty();
    }

    @Test
    void anActiveVerbHasNoAgent() {
        Parsed p = parse("The army shelled the camp by night.");
        assertThat(p.tree.isPassive(p.at("shelled"))).isFalse();
        assertThat(p.tree.agents(p.at("shelled"))).isEmpty();
    }

    @Test
    void complementsAndGovernors() {
        Parsed p = parse("Ghana said that the jets of Togo had attacked its patrol boats.");
        assertThat(p.words(p.tree.complements(p.at("said")))).isEqualTo("attacked");
        assertThat(p.tree.governor(p.at("attacked"))).isEqualTo(p.at("said"));
        assertThat(p.tree.governor(p.at("Togo"))).isEqualTo(p.at("attacked"));
        assertThat(p.tree.governor(p.at("said"))).isEqualTo(-1);
        assertThat(p.words(p.tree.subjects(p.at("attacked")))).isEqualTo("jets");
    }

    @Test
    void phrasesAndAppositions() {
        Parsed p = parse("Chile, Peru's old neighbour, sent three boats of the coast guard.");
        assertThat(p.words(p.tree.appositions(p.at("Chile")))).isEqualTo("neighbour");
        assertThat(p.text(p.tree.phrase(p.at("boats")))).isEqualTo("three boats of the coast guard");
        assertThat(p.text(p.tree.phrase(p.at("neighbour")))).isEqualTo("Peru 's old neighbour");
    }

    @Test
    void conjunctsStartAtTheFirst() {
        Parsed p = parse("Nurses, farmers and teachers left the town.");
        assertThat(p.words(p.tree.conjuncts(p.at("Nurses")))).isEqualTo("Nurses farmers teachers");
        assertThat(p.words(p.tree.conjuncts(p.at("left")))).isEqualTo("left");
    }

    @Test
    void lemmasFollowTheTags() {
        Parsed p = parse("The gunmen struck, and their women fled to other cities.");
        assertThat(p.tree.lemma(p.at("gunmen"))).isEqualTo("gunman");
        assertThat(p.tree.lemma(p.at("struck"))).isEqualTo("strike");
        assertThat(p.tree.lemma(p.at("cities"))).isEqualTo("city");
        assertThat(p.tree.lemma(p.at("to"))).isEqualTo("to");
    }

    /** Known faults of the model, here so that a better one shows: no rule may trust the parse alone. */
    @Test
    void knownFaults() {
        // A reduced relative clause is read as the main verb.
        Parsed man = parse("The man accused of the bombing was arrested by police officers.");
        assertThat(man.tree.isPassive(man.at("accused"))).isFalse();
        // After an aside with a verb of its own, the main verb is read as a participle.
        Parsed militia = parse("The militia, which claimed the attack, wounded at least 14 soldiers.");
        assertThat(militia.tree.word(militia.at("wounded")).label()).isEqualTo("vmod");
    }

    private static Parsed parse(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return new Parsed(tokens, Syntax.of(tokens).parse().orElseThrow());
    }

    private record Parsed(List<Token> tokens, SentenceSyntax tree) {
        int at(String word) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).text().equals(word)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(word);
        }

        String words(List<Integer> indices) {
            return String.join(
                    " ", indices.stream().map(i -> tokens.get(i).text()).toList());
        }

        String text(TokenRange range) {
            return String.join(
                    " ",
                    tokens.subList(range.from(), range.to()).stream()
                            .map(Token::text)
                            .toList());
        }
    }
}
