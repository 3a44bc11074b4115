package org.dispatchlens.common.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.text.Words;

/**
 * Any article of an archive by its number: the same seed, style, days and number give the same article on every machine,
 * and whatever else is made. Immutable and thread-safe.
 */
public final class ArchiveGenerator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int LATEST = 3;
    private static final double OUTLET_SHIFT = 2;

    private final Material material = Material.read();
    private final long seed;
    private final ArchiveSpec spec;
    private final Layout layout;

    public ArchiveGenerator(ArchiveSpec spec) {
        this.spec = spec;
        this.seed = spec.seed();
        this.layout = new Layout(seed);
    }

    /** @param number from 0 */
    public GeneratedArticle article(long number) {
        Layout.Place place = layout.of(number);
        Story story = Story.of(Dice.of(seed, "story", place.story()), spec.style(), spec.days(), material);
        long source = place.copy() ? place.story() : number;
        Writer.Written written = Writer.write(material, story, spec.style(), Dice.of(seed, "article", source));
        int outlet = outlets(place.story(), place.size()).get(place.position());
        Dice dice = Dice.of(seed, "page", number);
        String day = FIRST_DAY
                .plusDays(story.day() + (place.position() == 0 ? 0 : dice.below(LATEST)))
                .toString();
        return new GeneratedArticle(
                number,
                String.format(Locale.ROOT, "n%09d", number),
                material.outlets().get(outlet),
                day,
                Page.of(written.text(), outlet, material.outlets().get(outlet), dice),
                Words.count(written.text()),
                place.story(),
                place.position(),
                Math.toIntExact(Math.min(place.size(), spec.articles() - place.story())),
                place.copy(),
                written.evidence());
    }

    /** As many different outlets as the story has articles, large ones more often. */
    private List<Integer> outlets(long story, int size) {
        Dice dice = Dice.of(seed, "outlets", story);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < size) {
            int outlet = dice.zipf(material.outlets().size(), OUTLET_SHIFT);
            if (!chosen.contains(outlet)) {
                chosen.add(outlet);
            }
        }
        return chosen;
    }
}
