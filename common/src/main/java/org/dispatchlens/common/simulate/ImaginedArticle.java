package org.dispatchlens.common.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Voice;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/** Makes up the evidence of one article, as alike within and as unlike others as articles of archives are. */
final class ImaginedArticle {
    static final Sides SIDES = Sides.given("SIDE-A", "SIDE-B");
    private static final String BYSTANDER = "BYSTANDER";
    private static final double LIKENESS = 0.2;
    private static final int WORDS = 300;
    private static final String CONSONANTS = "bkmptv";
    private static final String VOWELS = "aiou";

    private final Draws draws;
    private final Tendencies tendencies;
    private final Map<String, List<TableRow>> tables = new TreeMap<>();

    private ImaginedArticle(Draws draws, Tendencies tendencies) {
        this.draws = draws;
        this.tendencies = tendencies;
    }

    static ArticleEvidence of(String id, String outlet, Tendencies tendencies, Draws draws) {
        ImaginedArticle article = new ImaginedArticle(draws, tendencies);
        article.blames();
        article.violence();
        article.states(EvidenceTables.MENTIONS, "state", 30, 0.4);
        article.states(EvidenceTables.QUOTES, "source_state", 6, tendencies.speech());
        article.scores(SIDES.a(), tendencies.favour());
        article.scores(SIDES.b(), Tendencies.USUAL.favour());
        return new ArticleEvidence(new ArticleFacts(id, outlet, true, "", "", 400, 20), article.tables);
    }

    private void put(TableSpec table, Map<String, Object> values) {
        tables.computeIfAbsent(table.name(), t -> new ArrayList<>()).add(Rows.of(table, values));
    }

    private void blames() {
        double own = draws.tendency(tendencies.own(), LIKENESS);
        double against = draws.tendency(tendencies.against(), LIKENESS);
        for (int n = draws.rows(3, 1); n > 0; n--) {
            put(
                    EvidenceTables.BLAMES,
                    Map.of(
                            "voice", (draws.uniform() < own ? Voice.OUTLET : Voice.INDIRECT).name(),
                            "accused_state", draws.uniform() < against ? SIDES.a() : SIDES.b(),
                            "form", BlameForm.ACCUSATION.code(),
                            "polarity", Polarity.ASSERT.name()));
        }
    }

    private void violence() {
        double agentless = draws.tendency(tendencies.agentless(), LIKENESS / 2);
        int topic = draws.below(WORDS);
        for (int n = draws.rows(6, 0.6); n > 0; n--) {
            put(
                    EvidenceTables.VIOLENCE,
                    Map.of(
                            "construction",
                            draws.uniform() < agentless ? "PASSIVE_AGENTLESS" : "ACTIVE",
                            "sentence_id",
                            n,
                            "sentence",
                            sentence(topic)));
        }
    }

    /** Some words are far more common than others, and each article has one that it keeps coming back to. */
    private String sentence(int topic) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            double place = draws.uniform();
            int word = draws.uniform() < 0.05 ? topic : (int) (WORDS * place * place * place);
            sentence.append(word(word)).append(' ');
        }
        return sentence.toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + WORDS; rest > 0; rest /= CONSONANTS.length() * VOWELS.length()) {
            word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
            word.append(VOWELS.charAt(rest / CONSONANTS.length() % VOWELS.length()));
        }
        return word.toString();
    }

    private void states(TableSpec table, String column, double rows, double share) {
        double first = draws.tendency(share, LIKENESS);
        for (int n = draws.rows(rows, 0.4); n > 0; n--) {
            String state = draws.uniform() < first ? SIDES.a() : draws.uniform() < 0.6 ? SIDES.b() : BYSTANDER;
            put(table, Map.of(column, state));
        }
    }

    private void scores(String state, double favour) {
        double tendency = draws.tendency(favour, LIKENESS);
        for (int n = draws.rows(8, 0.6); n > 0; n--) {
            put(
                    EvidenceTables.SENTIMENTS,
                    Map.of("target_state", state, "method", "lexicon", "score", Scenario.score(draws, tendency)));
        }
    }
}
