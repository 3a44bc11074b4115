package org.dispatchlens.common.simulate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.OpposedSides;
import org.dispatchlens.common.compare.Sides;
import org.dispatchlens.common.error.InputException;

/**
 * All checks of the statistics: coverage of intervals, false alarms among two halves of one outlet, and whether planted
 * differences are found. The same code makes the tables; the same arguments print the same lines.
 */
public final class StatisticsCheck {
    /** Articles of the imagined outlet that is split. */
    private static final int IMAGINED = 40;
    /** Fewer articles than this cannot be split into two that are tested. */
    private static final int FEWEST = 10;

    private final int corpora;
    private final int tries;
    private final Consumer<String> out;

    /**
     * @param corpora simulated corpora for each kind of interval and scenario
     * @param tries random splits of an outlet
     * @param out takes the lines
     */
    public StatisticsCheck(int corpora, int tries, Consumer<String> out) {
        this.corpora = corpora;
        this.tries = tries;
        this.out = out;
    }

    /** Runs all; true when every promise is kept. */
    public boolean run() {
        return run(IMAGINED + " imagined articles", imagined(), ImaginedArticle.SIDES);
    }

    /**
     * The same, with the articles of a finished run's largest outlet in the place of imagined ones.
     *
     * @param output the run's output folder
     */
    public boolean run(Path output) {
        List<ArticleEvidence> articles = ExportedArticles.read(output);
        OpposedSides opposed = new OpposedSides(Sides.NONE);
        articles.forEach(opposed::add);
        Sides sides = opposed.sides();
        List<ArticleEvidence> largest = largest(articles, output);
        String name = largest.size() + " articles of " + largest.get(0).facts().outlet();
        return run(name, largest, sides);
    }

    private boolean run(String name, List<ArticleEvidence> articles, Sides sides) {
        boolean covered = coverage();
        boolean quiet = split(name, articles, sides);
        boolean found = power();
        return covered && quiet && found;
    }

    private static List<ArticleEvidence> largest(List<ArticleEvidence> articles, Path output) {
        Map<String, List<ArticleEvidence>> byOutlet = articles.stream()
                .collect(Collectors.groupingBy(a -> a.facts().outlet(), TreeMap::new, Collectors.toList()));
        return byOutlet.values().stream()
                .filter(own -> own.size() >= FEWEST)
                .max(Comparator.comparingInt(List::size))
                .orElseThrow(() -> new InputException(
                        output + " has no outlet with " + FEWEST + " articles, so that none can be split in two"));
    }

    private static List<ArticleEvidence> imagined() {
        Draws draws = new Draws("imagined outlet");
        List<ArticleEvidence> articles = new ArrayList<>();
        for (int i = 0; i < IMAGINED; i++) {
            articles.add(ImaginedArticle.of("article " + i, "imagined", Tendencies.USUAL, draws));
        }
        return articles;
    }

    private boolean coverage() {
        CoverageCheck check = new CoverageCheck(corpora).run();
        check.lines().forEach(out);
        return told(check.passed());
    }

    private boolean split(String name, List<ArticleEvidence> articles, Sides sides) {
        SplitCheck check = new SplitCheck(articles, sides, tries).run();
        out.accept(String.format(
                Locale.ROOT,
                "%s, split at random into two halves %d times: any significant difference in %.3f of the tries (%.0f tests"
                        + " each), any significant word in %.3f; at most %.2f",
                name,
                tries,
                check.rateOfTests(),
                check.testsPerTry(),
                check.rateOfWords(),
                SplitCheck.MOST));
        return told(check.passed());
    }

    private boolean power() {
        out.accept("Planted differences, found among all tests of the table; at least " + PowerCheck.LEAST
                + " with the most articles");
        PowerCheck check = new PowerCheck(Math.max(5, tries / 5)).run();
        check.lines().forEach(out);
        return told(check.passed());
    }

    private boolean told(boolean passed) {
        out.accept(passed ? "  kept" : "  BROKEN");
        return passed;
    }
}
