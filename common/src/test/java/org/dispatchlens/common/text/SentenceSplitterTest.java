package org.dispatchlens.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
    /** Expected sentences are parted by {@code //}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The army fled. The town fell. | The army fled. // The town fell.",
                "The U.S. President met Gen. Smith. He left. | The U.S. President met Gen. Smith. // He left.",
                "Talks began at 5 p.m. on Monday. They failed. | Talks began at 5 p.m. on Monday. // They failed.",
                "Mr. Brown and Dr. White spoke. | Mr. Brown and Dr. White spoke.",
                "“We won.” The minister smiled. | “We won.” // The minister smiled.",
                "\"We held the hill.\" The colonel left. | \"We held the hill.\" // The colonel left.",
                "“We won,” he said. “They lost.” | “We won,” he said. // “They lost.”",
                "The force (see p. 3. Note it) fled. | The force (see p. 3. Note it) fled.",
                "A mine went off at 4 a.m. Sunday near Gath. It hurt two. | A mine went off at 4 a.m. Sunday near Gath. // It hurt two.",
                "Talks end at 9 p.m. EST, he said. | Talks end at 9 p.m. EST, he said.",
                "It closed at 2 a.m. The owner slept. | It closed at 2 a.m. // The owner slept.",
                "He moved to the U.S. The war went on. | He moved to the U.S. // The war went on.",
                "He is a U.S. Army nurse. | He is a U.S. Army nurse.",
                "They sued Orrin Bay Jr. They lost. | They sued Orrin Bay Jr. // They lost.",
                "A shop on Elm Ave. B burned. | A shop on Elm Ave. B burned.",
                "DOVER, Del. (XPA) -- A barge sank. | DOVER, Del. (XPA) -- A barge sank.",
                "He rang No. 10 twice. No. He did not. | He rang No. 10 twice. // No. // He did not.",
                "The convoy left.The town was calm. | The convoy left. // The town was calm.",
                "It ended in 1998.“We wept,” she said. | It ended in 1998. // “We wept,” she said.",
                "“We are safe.”But few were. | “We are safe.” // But few were.",
                "The site dalvik.org closed. | The site dalvik.org closed.",
                "“Who fired?” Ana Ruiz asked. “Not us.” | “Who fired?” Ana Ruiz asked. // “Not us.”",
                "“Get out!” Mr. Oke shouted. | “Get out!” Mr. Oke shouted.",
                "Who fired? Nobody knows. | Who fired? // Nobody knows.",
                "“They ran. ... We stayed.” | “They ran. ... // We stayed.”",
                "“They ran… We stayed.” | “They ran… // We stayed.”",
                "Calm ... and then fire. | Calm ... and then fire.",
                "The count rose to 62. His own was 60. | The count rose to 62. // His own was 60.",
                "The loan was, a.k.a. Big Tom, his. | The loan was, a.k.a. Big Tom, his.",
                "A cook from Orle left in January. 2 soldiers were killed there. | A cook from Orle left in January. // 2 soldiers were killed there.",
                "The tram stood along the Orle road. 1,200 guests were left. | The tram stood along the Orle road. // 1,200 guests were left.",
                "It is told in para. 2 of the report. | It is told in para. 2 of the report.",
                "He moved to Mich. 2 years ago. | He moved to Mich. 2 years ago.",
                "They shelled it at 03:20 a.m. [local time] on Friday. | They shelled it at 03:20 a.m. [local time] on Friday.",
            })
    void splitsAsAReaderWould(String text, String expected) {
        List<String> found =
                SentenceSplitter.split(text).stream().map(Sentence::text).toList();
        assertThat(String.join(" // ", found)).isEqualTo(expected);
    }

    @Test
    void linesAreParagraphsAndNeverJoined() {
        List<Sentence> sentences = SentenceSplitter.split("Border clash kills two\nTwo men died\nin the north.");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
        assertThat(sentences).extracting(Sentence::id).containsExactly(0, 1, 2);
    }

    @Test
    void aTextWithoutStopsIsCutAtItsCommas() {
        String clause = "the convoy went on through the valley of the river, ";
        List<Sentence> sentences = SentenceSplitter.split(clause.repeat(100));
        assertThat(sentences).hasSizeBetween(4, 8).allSatisfy(s -> {
            assertThat(s.text()).hasSizeLessThanOrEqualTo(SentenceCuts.LONGEST).endsWith(",");
        });
    }

    @Property(tries = 300)
    void sentencesAreTrimmedSlicesThatLoseNothing(@ForAll String text) {
        int at = 0;
        for (Sentence sentence : SentenceSplitter.split(text)) {
            assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
            assertThat(text.substring(at, sentence.span().start()).codePoints())
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
            at = sentence.span().end();
        }
        assertThat(text.substring(at).codePoints())
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
