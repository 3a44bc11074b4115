package org.dispatchlens.common.generate;

import java.util.ArrayList;
import java.util.List;

/** A text as an outlet's site shows it: with a byline, and with the furniture of that site. */
final class Page {
    private static final List<List<String>> FURNITURE = List.of(
            List.of("Share this article"),
            List.of("Advertisement", "Sign up for our newsletter"),
            List.of(),
            List.of("Back to top of page", "Advertisement"),
            List.of("Powered by automated translation"));

    private Page() {}

    static String of(String text, int outlet, String name, Dice dice) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        if (outlet % 3 != 2) {
            lines.add(1, "By " + Names.given(dice) + " " + Names.family(dice));
        }
        for (String line : FURNITURE.get(outlet % FURNITURE.size())) {
            lines.add(dice.between(Math.min(2, lines.size()), lines.size()), line);
        }
        if (outlet % 4 == 1) {
            lines.add("Copyright © " + name + ". All rights reserved.");
        }
        return String.join("\n\n", lines) + "\n";
    }
}
