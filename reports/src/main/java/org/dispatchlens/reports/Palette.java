package org.dispatchlens.reports;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Colours of all reports, chosen so that readers with any common colour vision tell them apart. Colour never carries
 * meaning alone: a word or a position always says the same.
 *
 * <p>Categories: Okabe and Ito (2008), "Color Universal Design", without black and with their yellow darkened for
 * white paper. Diverging: from blue over a near-white to orange, ends of equal lightness.
 */
public final class Palette {
    /** Text. */
    public static final Color INK = new Color(0x1F2933);
    /** Notes, axis labels, empty values. */
    public static final Color MUTED = new Color(0x616E7C);
    /** Grid lines and thin borders. */
    public static final Color GRID = new Color(0xD9DEE4);
    /** Heads of tables. */
    public static final Color HEADER = new Color(0x243B53);
    /** Text on {@link #HEADER}. */
    public static final Color ON_HEADER = Color.WHITE;
    /** Every second row, quiet panels. */
    public static final Color BAND = new Color(0xF3F6F9);
    /** Links. */
    public static final Color LINK = new Color(0x0B5CAD);
    /** First of two opposed sides. */
    public static final Color SIDE_A = new Color(0xD55E00);
    /** Second of two opposed sides. */
    public static final Color SIDE_B = new Color(0x0072B2);
    /** What belongs to none of the named categories. */
    public static final Color OTHER = new Color(0xAAB4BE);
    /** Fill behind figures that contradict each other. */
    public static final Color CONFLICT = new Color(0xFCE3C5);
    /** Fill behind a figure that stands alone or slipped by an order of magnitude. */
    public static final Color OUTLIER = new Color(0xF6C1A6);
    /** Fill behind figures that agree. */
    public static final Color AGREE = new Color(0xD5EBE3);
    /** Middle of the diverging scale. */
    public static final Color NEUTRAL = new Color(0xF7F7F5);
    /** Upper end of the sequential scale of counts. */
    public static final Color HIGH = new Color(0x7FB3D9);

    private static final List<Color> CATEGORIES = List.of(
            new Color(0x0072B2),
            new Color(0xE69F00),
            new Color(0x009E73),
            new Color(0xD55E00),
            new Color(0xCC79A7),
            new Color(0x56B4E9),
            new Color(0xB8A500),
            new Color(0x5D4A8A),
            new Color(0x8C5A2B),
            new Color(0x6B7785));
    private static final double LIGHTER = 0.45;

    private Palette() {}

    /** Colour of the i-th category, i from 0; after ten the same hues come again lighter, then again from the start. */
    public static Color category(int i) {
        Color hue = CATEGORIES.get(Math.floorMod(i, CATEGORIES.size()));
        return i / CATEGORIES.size() % 2 == 0 ? hue : mix(hue, Color.WHITE, LIGHTER);
    }

    /** One colour for each outlet, by its place in alphabetical order, so that all charts of a run agree. */
    public static Map<String, Color> outlets(Collection<String> outlets) {
        return inOrder(new ArrayList<>(new TreeSet<>(outlets)));
    }

    /** One colour for each name, by its place in the given order. */
    public static Map<String, Color> inOrder(List<String> names) {
        Map<String, Color> colours = new LinkedHashMap<>();
        for (String name : names) {
            colours.putIfAbsent(name, category(colours.size()));
        }
        return Collections.unmodifiableMap(colours);
    }

    /**
     * Diverging scale for balance and sentiment.
     *
     * @param x in [-1,1], cut to that range; -1 is {@link #SIDE_B}, 0 {@link #NEUTRAL}, 1 {@link #SIDE_A}; NaN gives
     *     {@link #GRID}
     */
    public static Color diverging(double x) {
        if (Double.isNaN(x)) {
            return GRID;
        }
        return mix(NEUTRAL, x < 0 ? SIDE_B : SIDE_A, Math.min(1, Math.abs(x)));
    }

    /** {@code (1 - t) * from + t * to} per channel, t in [0,1]. */
    public static Color mix(Color from, Color to, double t) {
        return new Color(
                channel(from.getRed(), to.getRed(), t),
                channel(from.getGreen(), to.getGreen(), t),
                channel(from.getBlue(), to.getBlue(), t));
    }

    private static int channel(int from, int to, double t) {
        return (int) Math.round(from + t * (to - from));
    }

    /** {@code #rrggbb}. */
    public static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
