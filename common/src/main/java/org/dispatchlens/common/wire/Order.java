package org.dispatchlens.common.wire;

import java.util.Arrays;
import java.util.TreeSet;

/** Longest increasing subsequence: what kept its order, so that the rest was moved. */
final class Order {
    private Order() {}

    /**
     * Places of a longest strictly increasing subsequence of distinct numbers, by patience sorting (C. Schensted, 1961) in
     * O(n log n). Of several it takes always the same.
     */
    static TreeSet<Integer> kept(int[] numbers) {
        int[] lowest = new int[numbers.length];
        int[] ends = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int found = Arrays.binarySearch(lowest, 0, length, numbers[i]);
            int pile = found >= 0 ? found : -found - 1;
            before[i] = pile == 0 ? -1 : ends[pile - 1];
            lowest[pile] = numbers[i];
            ends[pile] = i;
            length = Math.max(length, pile + 1);
        }
        TreeSet<Integer> kept = new TreeSet<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            kept.add(i);
        }
        return kept;
    }
}
