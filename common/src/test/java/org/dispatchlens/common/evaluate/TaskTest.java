package org.dispatchlens.common.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiny gold files whose metrics can be counted by eye. */
class TaskTest {
    @TempDir
    private Path folder;

    @Test
    void accusationsCountRowsOfThatFormAndCompareTheParties() throws IOException {
        Path gold = write(
                "gold.jsonl",
                """
                {"id":"a","text":"Peru accused Chile of theft.","label":"accuse","explicit":true,"source":["Peru"],"target":["Chile"]}
                {"id":"b","text":"Oman blamed Yemen for the fire.","label":"accuse","explicit":true,"source":["Yemen"],"target":["Oman"]}
                {"id":"c","text":"Ghana frowned at Togo.","label":"accuse","explicit":false,"source":["Ghana"],"target":["Togo"]}
                {"id":"d","text":"Mali met Niger.","label":"other","source":["Mali"],"target":["Niger"]}
                {"id":"e","text":"Cuba accused Haiti of theft.","label":"other","source":["Cuba"],"target":["Haiti"]}
                """);
        Evaluation found = run(Task.ACCUSATIONS, gold);
        assertThat(outcomes(found))
                .containsExactly(Outcome.RIGHT, Outcome.RIGHT, Outcome.MISSED, Outcome.ABSENT, Outcome.SPURIOUS);
        assertThat(value(found, "f1")).isCloseTo(2 * 2 / (2 * 2 + 1 + 1.0), within(1e-9));
        assertThat(value(found, "precision")).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(value(found, "recall_explicit")).isEqualTo(1);
        assertThat(value(found, "recall_implicit")).isZero();
        assertThat(value(found, "source_head")).isEqualTo(0.5);
        assertThat(value(found, "direction_swapped")).isEqualTo(0.5);
    }

    @Test
    void storiesKeepTheArticlesOfAnIncidentTogether() throws IOException {
        write(
                "docs/one.txt",
                "Ferry sinks off Arlen\n\nThe ferry Marigold sank off Arlen on Monday, the harbour master said.\n");
        write(
                "docs/two.txt",
                "Divers reach ferry\n\nDivers reached the Marigold, the ferry that sank off Arlen harbour.\n");
        write(
                "docs/six.txt",
                "Barn burns in Tolby\n\nA barn with hay and tractors burned down in Tolby, farmers said.\n");
        Path gold = write(
                "incidents.jsonl",
                """
                {"incident":"ferry","docs":[{"file":"one.txt","date":"2021-03-01"},{"file":"two.txt","date":"2021-03-02"}]}
                {"incident":"barn","docs":[{"file":"six.txt"}]}
                """);
        Evaluation found = run(Task.STORIES, gold);
        assertThat(value(found, "f1")).isEqualTo(1);
        assertThat(found.metric("f1").n()).isEqualTo(1);
        assertThat(found.items()).hasSize(3).allMatch(item -> item.outcome() == Outcome.RIGHT);
    }

    @Test
    void anArticleIsOfOneIncident() throws IOException {
        write(
                "docs/one.txt",
                "Ferry sinks off Arlen\n\nThe ferry Marigold sank off Arlen on Monday, the harbour master said.\n");
        Path gold = write(
                "incidents.jsonl",
                """
                {"incident":"ferry","docs":[{"file":"one.txt"}]}
                {"incident":"barn","docs":[{"file":"one.txt"}]}
                """);
        assertThatThrownBy(() -> run(Task.STORIES, gold))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("line 2: one is in two incidents");
    }

    @Test
    void casualtiesCompareTheArticlesThatCanAnswerAndTheIncident() throws IOException {
        write(
                "docs/one.txt",
                "Fire in Arlen\n\nThree people were killed and five were injured in a shooting in Arlen.\n");
        write("docs/two.txt", "Arlen mourns\n\nThree people were killed in Arlen on Monday, the mayor said.\n");
        write("docs/six.txt", "Arlen shooting\n\nTwo people were killed in Arlen, a neighbour said.\n");
        Path gold = write(
                "incidents.jsonl",
                """
                {"incident":"arlen","killed":3,"injured":5,"docs":[\
                {"file":"one.txt","outlet":"One","date":"2021-03-01","killed_in_text":true,"injured_in_text":true},\
                {"file":"two.txt","outlet":"Two","date":"2021-03-02","killed_in_text":true,"injured_in_text":null},\
                {"file":"six.txt","outlet":"Six","date":"2021-03-01","killed_in_text":false}]}
                """);
        Evaluation found = run(Task.CASUALTIES, gold);
        assertThat(found.metric("killed_exact").n()).isEqualTo(2);
        assertThat(value(found, "killed_exact")).isEqualTo(1);
        assertThat(found.metric("injured_exact").n()).isEqualTo(1);
        assertThat(value(found, "incident_killed_exact")).isEqualTo(1);
        assertThat(value(found, "incident_injured_exact")).isEqualTo(1);
    }

    @Test
    void casualtySideIsWrongWhereNothingTells() throws IOException {
        Path gold = write(
                "side.jsonl",
                """
                {"id":"a","text":"Four Israeli soldiers were killed.","victim_side":"israel"}
                {"id":"b","text":"Six Palestinians were killed.","victim_side":"israel"}
                {"id":"c","text":"It rained.","victim_side":"both"}
                """);
        Evaluation found = run(Task.CASUALTY_SIDE, gold);
        assertThat(outcomes(found)).startsWith(Outcome.RIGHT, Outcome.WRONG);
        assertThat(outcomes(found).get(2)).isNotEqualTo(Outcome.RIGHT);
        assertThat(value(found, "accuracy")).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void targetSentimentScoresTheNamedWords() throws IOException {
        Path gold = write(
                "sentiment.jsonl",
                """
                {"id":"a","text":"Critics attacked the cruel and corrupt Orlov.","target":"Orlov","start":39,"end":44,"label":"negative"}
                {"id":"b","text":"Fans adored the brilliant Ames.","target":"Ames","start":26,"end":30,"label":"positive"}
                {"id":"c","text":"Baker sat there.","target":"Baker","start":0,"end":5,"label":"neutral"}
                """);
        assertThat(value(run(Task.TARGET_SENTIMENT, gold), "macro_f1")).isEqualTo(1);
    }

    @Test
    void figuresAndBlamesPairRowsOneToOne() throws IOException {
        write(
                "docs/one.txt",
                "Raid in Goma\n\nAt least nine Chadian soldiers were killed. Chad accused Libya of the raid.\n");
        Path figures = write(
                "figures.jsonl",
                """
                {"article_id":"one","start":13,"end":26,"kind":"killed","low":9,"high":null,"qualifier":"at_least","side":"TCD","grp":"soldiers","event_ref":"current"}
                {"article_id":"one","start":0,"end":4,"kind":"killed","low":1,"high":1,"qualifier":"exact","side":"","grp":"people","event_ref":"current"}
                """);
        Evaluation found = run(Task.FIGURES, figures);
        assertThat(outcomes(found)).containsExactlyInAnyOrder(Outcome.RIGHT, Outcome.MISSED);
        assertThat(value(found, "side")).isEqualTo(1);
        assertThat(value(found, "event")).isEqualTo(1);
        Path blames = write(
                "blames.jsonl",
                """
                {"article_id":"one","sentence_start":57,"sentence_end":90,"accuser":"TCD","accused":"LBY","form":"accusation","voice":"INDIRECT","polarity":"ASSERT","reciprocal":false,"cameo":"1123"}
                """);
        Evaluation blame = run(Task.BLAMES, blames);
        assertThat(value(blame, "f1")).isEqualTo(1);
        assertThat(value(blame, "direction_swapped")).isZero();
    }

    @Test
    void anExchangedDirectionIsWrongAndCounted() throws IOException {
        write("docs/one.txt", "Raid in Goma\n\nNobody was hurt there. Chad accused Libya of the raid.\n");
        Path blames = write(
                "blames.jsonl",
                """
                {"article_id":"one","sentence_start":37,"sentence_end":70,"accuser":"LBY","accused":"TCD","form":"accusation","voice":"INDIRECT","polarity":"ASSERT"}
                """);
        Evaluation found = run(Task.BLAMES, blames);
        assertThat(outcomes(found)).containsExactly(Outcome.WRONG);
        assertThat(value(found, "direction_swapped")).isEqualTo(1);
    }

    @Test
    void aSecondCodersRowsAreScoredLikeTheProgrammes() throws IOException {
        write("docs/one.txt", "Raid in Goma\n\nChad accused miners of a raid. Two men died.\n");
        Path first = write(
                "first.jsonl",
                """
                {"article_id":"one","sentence_start":13,"sentence_end":43,"accuser":"TCD","accused":"@26-32","form":"accusation","voice":"INDIRECT","polarity":"ASSERT"}
                """);
        Path second = write(
                "second.jsonl",
                """
                {"article_id":"one","sentence_start":13,"sentence_end":43,"accuser":"TCD","accused":"@26-32","form":"assertion","voice":"INDIRECT","polarity":"ASSERT"}
                {"article_id":"one","sentence_start":44,"sentence_end":57,"accuser":"OUTLET","accused":"@26-32","form":"assertion","voice":"OUTLET","polarity":"ASSERT"}
                """);
        Evaluation found = Task.BLAMES.evaluateCoder(first, second, Optional.empty(), CodebookFiles.builtIn());
        assertThat(outcomes(found)).containsExactlyInAnyOrder(Outcome.RIGHT, Outcome.SPURIOUS);
        assertThat(value(found, "form")).isZero();
        assertThat(value(found, "voice")).isEqualTo(1);
        assertThatThrownBy(() -> Task.SENTENCES.evaluateCoder(first, second, Optional.empty(), CodebookFiles.builtIn()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--coder");
    }

    @Test
    void aSecondCodersFiguresAgreeByKindAndInterval() throws IOException {
        write("docs/one.txt", "Raid in Goma\n\nTwo men and dozens of miners died.\n");
        Path first = write(
                "first.jsonl",
                """
                {"article_id":"one","start":13,"end":16,"kind":"killed","low":2,"high":2,"qualifier":"exact","side":"","grp":"people"}
                {"article_id":"one","start":25,"end":31,"kind":"killed","low":24,"high":99,"qualifier":"vague","side":"","grp":"miners"}
                """);
        Path second = write(
                "second.jsonl",
                """
                {"article_id":"one","start":13,"end":16,"kind":"killed","low":2,"high":2,"qualifier":"exact","side":"COD","grp":"people"}
                {"article_id":"one","start":25,"end":31,"kind":"killed","low":24,"high":null,"qualifier":"vague","side":"","grp":"miners"}
                """);
        Evaluation found = Task.FIGURES.evaluateCoder(first, second, Optional.empty(), CodebookFiles.builtIn());
        assertThat(outcomes(found)).containsExactlyInAnyOrder(Outcome.RIGHT, Outcome.WRONG);
        assertThat(value(found, "side")).isZero();
        Path odd = write("odd.jsonl", "{\"article_id\":\"one\",\"start\":13,\"end\":16,\"kind\":\"lost\"}\n");
        assertThatThrownBy(() -> Task.FIGURES.evaluateCoder(first, odd, Optional.empty(), CodebookFiles.builtIn()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("odd.jsonl line 1")
                .hasMessageContaining("killed");
    }

    @Test
    void sentencesAreRightOnlyAsAWhole() throws IOException {
        write("docs/one.txt", "Raid in Goma\n\nThe U.S. Army left. It was late.\n");
        Path gold = write(
                "sentences.jsonl",
                """
                {"article_id":"one","start":13,"end":46,"sentences":[[13,32],[33,45]]}
                """);
        assertThat(value(run(Task.SENTENCES, gold), "boundaries")).isEqualTo(1);
    }

    @Test
    void statementPairsScoreBlameAndSpeechByWordsAndFiguresByFacts() throws IOException {
        String one = "Bridge falls\n\nPeru accused Chile of mining the old harbour. Four soldiers were killed.\n";
        String two = "Harbour shut\n\nPeru accused Chile of mining the old harbour again. Nine soldiers were killed.\n";
        String six = "Talks stall\n\nPeru accused Chile of stalling. Four villagers were wounded.\n";
        write("one.txt", one);
        write("two.txt", two);
        write("six.txt", six);
        Path gold = write(
                "pairs.jsonl",
                pair("p1", "BLAME", place("one", one, "accused Chile"), place("two", two, "accused Chile"), true)
                        + pair("p2", "BLAME", place("one", one, "accused Chile"), place("six", six, "accused"), false)
                        + pair("p3", "FIGURE", place("one", one, "Four"), place("two", two, "Nine"), true)
                        + pair("p4", "FIGURE", place("one", one, "Four"), place("six", six, "Four"), false));
        Evaluation found = Task.STATEMENT_PAIRS.evaluate(gold, Optional.of(folder), CodebookFiles.builtIn());
        assertThat(found.items().stream().map(Item::part)).containsExactly("p1", "p2", "p3", "p4");
        assertThat(outcomes(found)).containsExactly(Outcome.RIGHT, Outcome.ABSENT, Outcome.RIGHT, Outcome.ABSENT);
        assertThat(value(found, "f1")).isEqualTo(1);
        assertThat(value(found, "blame_weighted_precision")).isEqualTo(1);
    }

    @Test
    void aPlaceOutsideItsArticleIsTheUsersMistake() throws IOException {
        write("one.txt", "Bridge falls\n\nPeru accused Chile of mining the old harbour.\n");
        String far = "{\"article_id\":\"one\",\"start\":900,\"end\":950}";
        Path gold = write("pairs.jsonl", pair("p1", "BLAME", far, far, true));
        assertThatThrownBy(() -> Task.STATEMENT_PAIRS.evaluate(gold, Optional.of(folder), CodebookFiles.builtIn()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("pairs.jsonl line 1");
    }

    private static String pair(String id, String kind, String a, String b, boolean same) {
        return "{\"pair\":\"" + id + "\",\"story\":\"s\",\"kind\":\"" + kind + "\",\"a\":" + a + ",\"b\":" + b
                + ",\"same\":" + same + "}\n";
    }

    /** Where words stand in the cleaned text, which has one line feed where the file has two. */
    private static String place(String id, String file, String words) {
        int start = file.replace("\n\n", "\n").indexOf(words);
        return "{\"article_id\":\"" + id + "\",\"start\":" + start + ",\"end\":" + (start + words.length()) + "}";
    }

    @Test
    void theJsonLineNamesEachMetricWithItsIntervalAndN() throws IOException {
        Path gold = write(
                "side.jsonl",
                "{\"id\":\"a\",\"text\":\"Six Palestinians were killed.\",\"victim_side\":\"palestine\"}\n");
        assertThat(run(Task.CASUALTY_SIDE, gold).json())
                .isEqualTo("{\"task\":\"casualty-side\",\"items\":1,\"accuracy\":1.0,\"accuracy_low\":0.2065,"
                        + "\"accuracy_high\":1.0,\"accuracy_n\":1}");
    }

    @Test
    void itemsAreWrittenErrorsFirst() throws IOException {
        Path gold = write(
                "gold.jsonl",
                """
                {"id":"a","text":"Peru accused Chile of theft.","label":"accuse","source":["Peru"],"target":["Chile"]}
                {"id":"b","text":"Ghana frowned at Togo.","label":"accuse","source":["Ghana"],"target":["Togo"]}
                """);
        Path items = folder.resolve("deep/items.csv");
        run(Task.ACCUSATIONS, gold).writeItems(items);
        assertThat(Files.readAllLines(items))
                .hasSize(3)
                .first()
                .isEqualTo("id,part,outcome,gold,predicted,spans,rule,text,rank");
        assertThat(Files.readAllLines(items).get(1)).startsWith("b,,missed,Ghana > Togo,");
        assertThat(Files.readAllLines(items).get(2)).startsWith("a,,right,Peru > Chile,Peru > Chile,");
    }

    @Test
    void wrongFilesAreTheUsersMistakeAndNamed() throws IOException {
        assertThatThrownBy(() -> run(Task.FIGURES, folder.resolve("none.jsonl")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none.jsonl");
        Path broken = write("broken.jsonl", "{\"id\":\"a\"}\n{no json}\n");
        assertThatThrownBy(() -> run(Task.ACCUSATIONS, broken))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("broken.jsonl line 2");
        Path lacking = write("lacking.jsonl", "{\"id\":\"a\"}\n");
        assertThatThrownBy(() -> run(Task.ACCUSATIONS, lacking))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("lacking.jsonl line 1")
                .hasMessageContaining("\"text\"");
        Path unknown = write("unknown.jsonl", "{\"article_id\":\"gone\",\"start\":0,\"end\":1,\"kind\":\"killed\"}\n");
        assertThatThrownBy(() -> run(Task.FIGURES, unknown))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("gone.txt");
    }

    private static Evaluation run(Task task, Path gold) {
        return task.evaluate(gold, Optional.empty(), CodebookFiles.builtIn());
    }

    private static List<Outcome> outcomes(Evaluation evaluation) {
        return evaluation.items().stream().map(Item::outcome).toList();
    }

    private static double value(Evaluation evaluation, String metric) {
        return evaluation.metric(metric).estimate().value();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
