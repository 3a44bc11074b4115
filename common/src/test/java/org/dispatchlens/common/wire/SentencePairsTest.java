package org.dispatchlens.common.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dispatchlens.common.wire.WireText.Word;
import org.junit.jupiter.api.Test;

class SentencePairsTest {
    private static Map<Integer, Integer> pairs(String lead, String copy) {
        return SentencePairs.of(
                WireText.of("T\n" + lead).body(), WireText.of("T\n" + copy).body());
    }

    @Test
    void equalSentencesComeBeforeSimilarOnes() {
        String lead = "The mill at Orrow burned down last night.\nThe mill at Orrow burned down at noon.";
        String copy = "The mill at Orrow burned down at noon.\nThe old mill at Orrow burned last night.";
        assertThat(pairs(lead, copy)).isEqualTo(Map.of(0, 1, 1, 0));
    }

    @Test
    void repeatedSentencesArePairedOneByOne() {
        assertThat(pairs("Rain fell.\nWind rose.\nRain fell.", "Rain fell.\nRain fell.\nRain fell."))
                .isEqualTo(Map.of(0, 0, 1, 2));
    }

    @Test
    void sentencesWithOtherWordsHaveNoPartner() {
        assertThat(pairs("The mill at Orrow burned down last night.", "Nobody has seen the miller since Sunday."))
                .isEmpty();
    }

    @Test
    void aSentenceThatWasCutShortKeepsItsPartner() {
        String longOne =
                "The mill at Orrow burned down last night while its owner was at the fair in the next valley with"
                        + " all of his sons and most of the people who worked for him through the winter.";
        assertThat(pairs(longOne, "The mill at Orrow burned down last night.")).isEqualTo(Map.of(0, 0));
    }

    @Property(tries = 200)
    void whatKeepsItsOrderIsIncreasingAndAllOfASortedList(@ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            numbers.add(i);
        }
        int[] sorted = numbers.stream().mapToInt(i -> i).toArray();
        assertThat(Order.kept(sorted)).hasSize(sorted.length);
        Collections.shuffle(numbers, random);
        int[] mixed = numbers.stream().mapToInt(i -> i).toArray();
        TreeSet<Integer> kept = Order.kept(mixed);
        assertThat(kept.stream().map(i -> mixed[i]).toList()).isSorted();
        assertThat(kept).hasSize(longest(mixed));
    }

    /** Length of the longest increasing subsequence by the plain quadratic recurrence. */
    private static int longest(int[] numbers) {
        int[] length = new int[numbers.length];
        int best = 0;
        for (int i = 0; i < numbers.length; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                length[i] = numbers[j] < numbers[i] ? Math.max(length[i], length[j] + 1) : length[i];
            }
            best = Math.max(best, length[i]);
        }
        return best;
    }

    @Property(tries = 200)
    void hunksTurnOneWordingIntoTheOther(@ForAll long seed) {
        Random random = new Random(seed);
        List<Word> lead = words(random);
        List<Word> copy = words(random);
        List<Word> rebuilt = new ArrayList<>();
        int at = 0;
        for (WordDiff.Hunk hunk : WordDiff.hunks(lead, copy)) {
            rebuilt.addAll(lead.subList(at, hunk.from()));
            rebuilt.addAll(hunk.after(copy));
            at = hunk.to();
        }
        rebuilt.addAll(lead.subList(at, lead.size()));
        assertThat(rebuilt).isEqualTo(copy);
    }

    private static List<Word> words(Random random) {
        List<Word> words = new ArrayList<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            words.add(new Word(String.valueOf((char) ('a' + random.nextInt(4))), random.nextInt(4) == 0));
        }
        return words;
    }
}
