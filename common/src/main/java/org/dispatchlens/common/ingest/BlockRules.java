package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Removes lists of other articles under their heading.
 *
 * <p>The list runs to the end of the file where every line after the heading looks like a headline, or where the heading
 * stands in the last part of the text, at least a third of the lines after it look like headlines and the others are
 * teasers of up to 40 words. Elsewhere only the heading and the headlines directly under it go; of two or more the last
 * stays, because it may be a section heading of the article.
 */
final class BlockRules {
    private static final double TAIL_FROM = 0.6;
    private static final int TEASER_WORDS = 40;

    private final LineRules rules;
    private final Predicate<String> furniture;

    /** @param furniture whether a line is furniture by itself, so that it does not end a list */
    BlockRules(FurnitureCodebook codebook, Predicate<String> furniture) {
        this.rules = LineRules.compile(codebook.blocks());
        this.furniture = furniture;
    }

    /** Rule id for each line that goes, null for each that stays. */
    List<String> verdicts(List<SourceLine> lines) {
        List<String> verdicts = new ArrayList<>();
        while (verdicts.size() < lines.size()) {
            int at = verdicts.size();
            Optional<LineRule> rule =
                    at == 0 ? Optional.empty() : rules.first(lines.get(at).text());
            int length = rule.isEmpty() ? 0 : blockLength(lines, at);
            for (int i = 0; i < length; i++) {
                verdicts.add(rule.get().id());
            }
            if (length == 0) {
                verdicts.add(null);
            }
        }
        return verdicts;
    }

    private int blockLength(List<SourceLine> lines, int heading) {
        List<SourceLine> after = lines.subList(heading + 1, lines.size());
        int run = 0;
        while (run < after.size() && headlineLike(after.get(run).text())) {
            run++;
        }
        if (run == after.size() || teaserList(lines, heading, after)) {
            return after.size() + 1;
        }
        return 1 + (run >= 2 ? run - 1 : run);
    }

    private boolean teaserList(List<SourceLine> lines, int heading, List<SourceLine> after) {
        int before = words(lines.subList(0, heading));
        long headlines = after.stream().filter(l -> headlineLike(l.text())).count();
        return before >= TAIL_FROM * words(lines)
                && headlineLike(after.get(0).text())
                && 3 * headlines >= after.size()
                && after.stream().allMatch(l -> Prose.hasAtMost(l.text(), TEASER_WORDS));
    }

    private boolean headlineLike(String line) {
        return Prose.headlineLike(line) || furniture.test(line);
    }

    private static int words(List<SourceLine> lines) {
        return lines.stream().mapToInt(l -> Prose.words(l.text())).sum();
    }
}
