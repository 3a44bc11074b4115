package org.dispatchlens.common.generate;

/** Endings of regular words. */
final class Inflection {
    private Inflection() {}

    /** @param ending {@code ed}, {@code ing} or {@code s} */
    static String of(String word, String ending) {
        boolean mute = word.endsWith("e");
        boolean soft = word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        String stem = word.substring(0, word.length() - 1);
        return switch (ending) {
            case "ed" -> mute ? word + "d" : soft ? stem + "ied" : word + "ed";
            case "ing" -> mute && !word.endsWith("ee") ? stem + "ing" : word + "ing";
            case "s" -> soft ? stem + "ies" : hisses(word) ? word + "es" : word + "s";
            default -> throw new IllegalArgumentException("no such ending: " + ending);
        };
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("zz");
    }
}
