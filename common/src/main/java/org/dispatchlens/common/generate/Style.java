package org.dispatchlens.common.generate;

/**
 * What the articles of an archive are like. The numbers were measured on real archives of the same kind: lengths by their
 * median and the spread of their logarithm, evidence by rows of our own extraction.
 */
public enum Style {
    /** News of armed conflicts. */
    CONFLICT(4.95, .485, 1.7, .078, .053, .60, .22, .86, 1.0, 1),
    /** Local and general news: most articles have neither blame nor figures. */
    GENERAL(2.1, .60, 1.6, .02, .07, .45, .01, .03, .25, 1),
    /** Short dispatches full of charges and tolls. */
    DENSE(3.7, .30, 1.2, .30, .23, .40, .2, .93, 1.0, .1);

    private final double kilobytes;
    private final double spread;
    private final double sentencesPerParagraph;
    private final double blames;
    private final double figures;
    private final double quotes;
    private final double fighting;
    private final double actors;
    private final double violentStories;
    private final double unevenness;

    Style(
            double kilobytes,
            double spread,
            double sentencesPerParagraph,
            double blames,
            double figures,
            double quotes,
            double fighting,
            double actors,
            double violentStories,
            double unevenness) {
        this.kilobytes = kilobytes;
        this.spread = spread;
        this.sentencesPerParagraph = sentencesPerParagraph;
        this.blames = blames;
        this.figures = figures;
        this.quotes = quotes;
        this.fighting = fighting;
        this.actors = actors;
        this.violentStories = violentStories;
        this.unevenness = unevenness;
    }

    /** Median length in kilobytes. */
    double kilobytes() {
        return kilobytes;
    }

    /** Standard deviation of the length's natural logarithm. */
    double spread() {
        return spread;
    }

    double sentencesPerParagraph() {
        return sentencesPerParagraph;
    }

    /** Share of sentences of a violent story that blame somebody. */
    double blames() {
        return blames;
    }

    /** Share of sentences of a violent story with a figure. */
    double figures() {
        return figures;
    }

    /** Share of the other sentences that report speech. */
    double quotes() {
        return quotes;
    }

    /** Share of the other sentences that tell of violence without saying whose. */
    double fighting() {
        return fighting;
    }

    /** Share of people and things that belong to a state. */
    double actors() {
        return actors;
    }

    /** Share of stories in which there is blame or a figure. */
    double violentStories() {
        return violentStories;
    }

    /** How much violent stories differ in their shares of blame and figures: 0 for not at all, 1 for as in an archive. */
    double unevenness() {
        return unevenness;
    }
}
