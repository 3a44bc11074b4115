package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.model.FurnitureLine;

/** Tells site furniture from the lines of an article, by the rules of {@code furniture.yaml}. Immutable. */
final class FurnitureRules {
    private static final Pattern SECTION_BAR = Pattern.compile(" [|>»›] ");
    private static final int SITE_WORDS = 3;

    private final LineRules lines;
    private final LineRules labels;
    private final BlockRules blocks;

    FurnitureRules(FurnitureCodebook codebook) {
        this.lines = LineRules.compile(codebook.lines());
        this.labels = LineRules.compile(codebook.labels());
        this.blocks = new BlockRules(codebook, line -> lines.first(line).isPresent());
    }

    /** Lines that stay, with labels cut, and all that went. */
    record Sorted(List<SourceLine> kept, List<FurnitureLine> removed) {}

    Sorted sort(List<SourceLine> source) {
        List<String> blockVerdicts = blocks.verdicts(source);
        List<SourceLine> kept = new ArrayList<>();
        List<FurnitureLine> removed = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            SourceLine line = source.get(i);
            Optional<String> rule = Optional.ofNullable(blockVerdicts.get(i))
                    .or(() -> lineRule(line.text(), titleMayCome(kept)))
                    .or(() -> titleEcho(line.text(), kept));
            if (rule.isEmpty() && i + 1 < source.size()) {
                rule = captionEcho(line.text(), source.get(i + 1).text());
            }
            if (rule.isPresent()) {
                removed.add(new FurnitureLine(line.lineNo(), rule.get(), line.text()));
            } else {
                kept.add(withoutLabel(line, titleMayCome(kept), removed));
            }
        }
        return new Sorted(kept, removed);
    }

    /** Whether what stands above is nothing, or looks like the name of a site or section rather than a title. */
    private static boolean titleMayCome(List<SourceLine> above) {
        return above.stream()
                .map(SourceLine::text)
                .allMatch(line -> Prose.hasAtMost(line, SITE_WORDS)
                        || (Prose.headlineLike(line)
                                && SECTION_BAR.matcher(line).find()));
    }

    private Optional<String> lineRule(String line, boolean title) {
        return lines.first(line, rule -> !(title && rule.keepsTitle())).map(LineRule::id);
    }

    /** Some pages print the title once more over the text. */
    private static Optional<String> titleEcho(String line, List<SourceLine> kept) {
        boolean echo = kept.size() == 1 && kept.get(0).text().equals(line);
        return echo ? Optional.of("title-echo") : Optional.empty();
    }

    /** A line that comes again at once with a credit behind it is the picture's alternative text. */
    private Optional<String> captionEcho(String line, String next) {
        String rest = next.startsWith(line) ? next.substring(line.length()).strip() : "";
        boolean credit = !rest.isEmpty()
                && (lineRule(rest, false).isPresent()
                        || rest.toLowerCase(Locale.ROOT).startsWith("copyright")
                        || rest.startsWith("©"));
        return credit ? Optional.of("caption-echo") : Optional.empty();
    }

    private SourceLine withoutLabel(SourceLine line, boolean title, List<FurnitureLine> removed) {
        for (Iterator<LineRule> each = labels.possible(line.text()); each.hasNext(); ) {
            LineRule rule = each.next();
            Matcher m = rule.matcher(line.text());
            if (m.lookingAt() && m.end() < line.text().length() && !(title && rule.keepsTitle())) {
                removed.add(
                        new FurnitureLine(line.lineNo(), rule.id(), m.group().strip()));
                return line.cut(m.end());
            }
        }
        return line;
    }
}
