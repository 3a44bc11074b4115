package org.dispatchlens.common.generate;

import java.util.Map;
import java.util.TreeMap;

/** Writes one article sentence by sentence and notes what it planted. */
final class Writer {
    private final Material material;
    private final Story story;
    private final Style style;
    private final Dice dice;
    private final Scene scene;
    private final Map<String, Long> blames = new TreeMap<>();
    private final Map<String, Long> figures = new TreeMap<>();
    private final Map<String, Long> values = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    private Writer(Material material, Story story, Style style, Dice dice) {
        this.material = material;
        this.story = story;
        this.style = style;
        this.dice = dice;
        this.scene = new Scene(story, style, material, dice);
    }

    /** A text, title first, paragraphs separated by line feeds, and what is in it. */
    record Written(String text, Evidence evidence) {}

    static Written write(Material material, Story story, Style style, Dice dice) {
        Writer writer = new Writer(material, story, style, dice);
        writer.write();
        return new Written(writer.text.toString(), new Evidence(writer.blames, writer.figures, writer.values));
    }

    private void write() {
        double target = style.kilobytes() * 1000 * StrictMath.exp(style.spread() * dice.normal());
        text.append(Articles.capital(build("title")));
        boolean paragraph = true;
        while (text.length() < target) {
            text.append(paragraph ? '\n' : ' ').append(Articles.capital(sentence()));
            paragraph = dice.chance(1 / style.sentencesPerParagraph());
        }
    }

    private String sentence() {
        double at = dice.uniform();
        double share = story.violent() ? StrictMath.pow(story.intensity(), style.unevenness()) : 0;
        if (at < share * style.blames()) {
            return blame();
        }
        if (at < share * (style.blames() + style.figures())) {
            return figure();
        }
        if (dice.chance(style.fighting())) {
            return build("fighting");
        }
        return build(dice.chance(style.quotes()) ? "quoted" : "plain");
    }

    private String blame() {
        scene.turn();
        Material.Weighted<Planted.Blame> drawn = Material.draw(material.blames(), dice);
        for (String row : drawn.item().rows()) {
            int arrow = row.indexOf('>');
            blames.merge(party(row.substring(0, arrow)) + ">" + party(row.substring(arrow + 1)), 1L, Long::sum);
        }
        return build(drawn);
    }

    private String party(String name) {
        return switch (name) {
            case "A" -> scene.accuser().id();
            case "B" -> scene.accused().id();
            default -> name;
        };
    }

    private String figure() {
        scene.turn();
        Material.Weighted<Planted.Figure> drawn = Material.draw(material.figures(), dice);
        Planted.Figure figure = drawn.item();
        int n = dice.between(figure.sizes().get(0), figure.sizes().get(1));
        scene.number(n);
        figures.merge(figure.kind(), 1L, Long::sum);
        values.merge(figure.kind(), (long) n, Long::sum);
        return build(drawn);
    }

    private String build(Material.Weighted<?> sentence) {
        return material.grammar().build(sentence.pattern(), dice, scene::fill);
    }

    private String build(String rule) {
        return material.grammar().build(rule, dice, scene::fill);
    }
}
