package org.dispatchlens.common.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a user's file makes of the built-in one. */
class CodebookMergeTest {
    private static CodebookFiles files(String name, String text) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(name, text);
        return new CodebookFiles("mine", texts);
    }

    private static JsonNode builtIn(String name) {
        return CodebookFiles.builtIn().tree(name);
    }

    private static JsonNode merged(String name, String text) {
        CodebookFiles files = files(name, text);
        assertThat(files.findings()).isEmpty();
        return files.tree(name);
    }

    private static List<String> findings(String name, String text) {
        return files(name, text).findings().stream()
                .map(f -> (f.error() ? "error " : "warning ") + f)
                .toList();
    }

    private static List<String> keys(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.path(key).asText())
                .toList();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void newEntriesComeFirstInTheirOrderAndKnownOnesKeepTheirPlace() {
        String text =
                """
                verbs:
                  - {lemma: arraign, frame: PERSON, cameo: "112", act_by: [for]}
                  - {lemma: blame, frame: ACT, cameo: "111", act_by: [over]}
                  - {lemma: harangue, frame: PERSON, cameo: "111", act_by: [for]}
                """;
        JsonNode blame = merged("blame", text);
        List<String> expected = new ArrayList<>(List.of("arraign", "harangue"));
        expected.addAll(keys(builtIn("blame").path("verbs"), "lemma"));
        assertThat(keys(blame.path("verbs"), "lemma")).isEqualTo(expected);
        JsonNode changed = blame.path("verbs").get(expected.indexOf("blame"));
        assertThat(changed.toString())
                .isEqualTo("{\"lemma\":\"blame\",\"frame\":\"ACT\",\"cameo\":\"111\",\"act_by\":[\"over\"]}");
        assertThat(blame.path("placing")).isEqualTo(builtIn("blame").path("placing"));
    }

    @Test
    void wordsAreAddedAtTheEndAlsoInsideGroups() {
        JsonNode figures = merged("figures", "not_people: [puppets]\nhospital:\n  nouns: [field station]\n");
        assertThat(words(figures.path("not_people")))
                .endsWith("puppets")
                .containsAll(words(builtIn("figures").path("not_people")));
        assertThat(words(figures.path("hospital").path("nouns")))
                .endsWith("field station")
                .hasSizeGreaterThan(5);
        assertThat(figures.path("hospital").path("verbs"))
                .isEqualTo(builtIn("figures").path("hospital").path("verbs"));
    }

    @Test
    void settingsAndTablesOfWordsAreMergedKeyByKey() {
        JsonNode sentiment = merged("sentiment", "negationReach: 9\nmodifiers: {awfully: 1.5}\n");
        assertThat(sentiment.path("negationReach").asInt()).isEqualTo(9);
        assertThat(sentiment.path("modifiers").path("awfully").asDouble()).isEqualTo(1.5);
        assertThat(sentiment.path("modifiers").size())
                .isEqualTo(builtIn("sentiment").path("modifiers").size() + 1);
        JsonNode verbs =
                merged("clauses", "irregular: {begin: [begun, begunned]}\n").path("irregular");
        assertThat(words(verbs.path("begin"))).as("a list of fixed length").containsExactly("begun", "begunned");
    }

    @Test
    void entriesWordsAndKeysCanBeRemoved() {
        String text = "remove:\n  verbs: [accuse]\n  nouns: [accusation]\n  outbursts: {verbs: [lash]}\n";
        JsonNode blame = merged("blame", text);
        assertThat(keys(blame.path("verbs"), "lemma")).doesNotContain("accuse").contains("blame");
        assertThat(words(blame.path("nouns"))).doesNotContain("accusation").isNotEmpty();
        assertThat(words(blame.path("outbursts").path("verbs"))).containsExactly("hit");
        JsonNode modifiers =
                merged("sentiment", "remove: {modifiers: [very]}\n").path("modifiers");
        assertThat(modifiers.has("very")).isFalse();
        assertThat(modifiers.size())
                .isEqualTo(builtIn("sentiment").path("modifiers").size() - 1);
    }

    @Test
    void anActorCanMoveFromOneListToAnother() {
        String text = "remove: {groups: [HAMAS]}\nbodies:\n  - {id: HAMAS, name: Hamas}\n";
        JsonNode actors = merged("actors", text);
        assertThat(keys(actors.path("groups"), "id")).doesNotContain("HAMAS");
        assertThat(keys(actors.path("bodies"), "id")).startsWith("HAMAS");
    }

    @Test
    void aFileCanReplaceTheBuiltInOne() {
        String text = "mode: replace\nstop_words: [the]\nnews_words: [said, told]\n";
        assertThat(merged("stories", text).toString())
                .isEqualTo("{\"stop_words\":[\"the\"],\"news_words\":[\"said\",\"told\"]}");
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        assertThat(findings("blame", "remove:\n  verbs:\n    - acuse\n  nuons: [blame]\n"))
                .containsExactly(
                        "error mine/blame.yaml line 3: nothing to remove: verbs has no acuse; did you mean accuse?",
                        "error mine/blame.yaml line 4: unknown key nuons; did you mean nouns?");
        assertThat(findings("sentiment", "\nremove: {negationReach: [1]}\n"))
                .containsExactly("error mine/sentiment.yaml line 2: negationReach is a setting and cannot be removed;"
                        + " give it another value");
        assertThat(findings("blame", "remove: {outbursts: [verbs]}\n"))
                .containsExactly("error mine/blame.yaml line 1: nothing to remove: outbursts has no verbs");
        assertThat(findings("blame", "remove: [accuse]\n")).first().asString().contains("line 1", "keys of the file");
    }

    @Test
    void nothingMayBeLeftWithoutWhatItNeeds() {
        assertThat(findings("figure-groups", "civilians: [baker]\nremove:\n  forces: " + forces() + "\n"))
                .singleElement()
                .asString()
                .startsWith("error mine/figure-groups.yaml line 3: ")
                .contains("forces");
    }

    private static String forces() {
        return builtIn("figure-groups").path("forces").toString();
    }

    @Test
    void anEntryCannotStandTwiceOrBeRemovedAndWritten() {
        String verb = "{lemma: rue, frame: ACT, cameo: \"111\", act_by: [for]}";
        assertThat(findings("blame", "verbs:\n  - " + verb + "\n  - " + verb + "\n"))
                .containsExactly("error mine/blame.yaml line 3: lemma rue stands in two entries; make one of them");
        assertThat(findings("blame", "remove: {verbs: [accuse]}\nverbs:\n  - " + verb.replace("rue", "accuse") + "\n"))
                .first()
                .asString()
                .startsWith("error mine/blame.yaml line 1: accuse is removed and written anew");
    }

    @Test
    void whatChangesNothingIsAWarning() {
        String text =
                """
                verbs:
                  - {lemma: accuse, frame: PERSON, cameo: "112", act_by: [of]}
                nouns:
                  - accusation
                  - smear
                events_as_accused: false
                """;
        assertThat(findings("blame", text))
                .containsExactly(
                        "warning mine/blame.yaml line 2: verbs.accuse changes nothing: the built-in file says the same;"
                                + " leave it out",
                        "warning mine/blame.yaml line 4: nouns.accusation changes nothing: the built-in file says the same;"
                                + " leave it out",
                        "warning mine/blame.yaml line 6: events_as_accused changes nothing: the built-in file says the"
                                + " same; leave it out");
        assertThat(findings("blame", CodebookFiles.builtInText("blame")))
                .singleElement()
                .asString()
                .containsPattern("warning mine.blame.yaml line \\d+: \\d{3,} entries and words");
    }

    @Test
    void everyBuiltInFileOnTopOfItselfChangesNothing() {
        for (String name : CodebookFiles.NAMES) {
            CodebookFiles files = files(name, CodebookFiles.builtInText(name));
            assertThat(files.tree(name)).as(name).isEqualTo(builtIn(name));
            assertThat(files.merged(name).changes()).as(name).isEmpty();
        }
    }
}
