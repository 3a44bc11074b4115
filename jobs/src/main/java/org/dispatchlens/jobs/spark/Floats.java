package org.dispatchlens.jobs.spark;

import java.util.List;

/** Arrays of floats, which Spark hands out as lists. */
public final class Floats {
    private Floats() {}

    public static float[] of(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }
}
