package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.ingest.OutletNames.Outlet;
import org.dispatchlens.common.model.FurnitureLine;

/**
 * Finds the agencies that a dispatch credits: as its outlet, in the dateline, in the byline, in a line under the title, in a
 * closing line ({@code (AFP)}, {@code This report was produced by EFE}) and in a copyright notice with a year. The
 * agencies are those of {@code outlets.yaml}. Picture credits do not count, nor does a name inside a sentence, since every
 * outlet cites agencies. Immutable.
 */
public final class AgencyCredits {
    private static final Pattern DATELINE_SOURCE = Pattern.compile("[(/]([^()/]{2,40})[)/]");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i)\\s*(?:[,;:|/()•·&]|\\b(?:with|via|and|for|by|from|to|in|contributed)\\b| [-–—] |^[-–—]+)\\s*");
    private static final Pattern STAFF =
            Pattern.compile("(?i) (?:staff|newsroom|news desk|correspondents?|reporters?)$");
    private static final Pattern WHOLE_LINE =
            Pattern.compile("[(\\[/–—-]{0,2} ?(?:(?i:source|via|by) ?:? )?(?<names>\\p{L}[^.!?]{1,40}?) ?[)\\]/]?\\.?");
    private static final Pattern LINE_END = Pattern.compile(
            "(?:[.!?…][\"”’')]*) ?(?:\\((?<bracket>[^()]{2,40})\\)|[–—/-]{1,2} ?(?<dash>\\p{Lu}[^–—()]{1,38}?))\\.?$");
    private static final Pattern HELP =
            Pattern.compile("(?i)\\b(?:contribut\\w*|files?|inputs?|assistance|additional|further|based)\\b");
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\b(?:with|via)\\b");

    /** Lines below the title, and lines at the end, that may hold a credit. */
    private static final int EDGE_LINES = 2;

    private static final int SHOWN = 120;

    private final OutletNames outlets;
    private final Set<String> bylineRules;

    private AgencyCredits(OutletNames outlets, Set<String> bylineRules) {
        this.outlets = outlets;
        this.bylineRules = bylineRules;
    }

    public static AgencyCredits from(CodebookFiles files) {
        FurnitureCodebook furniture = files.read("furniture", FurnitureCodebook.class);
        Set<String> rules = furniture.bylines().stream()
                .map(FurnitureCodebook.Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.addAll(List.of(HeadMatter.LONE_AUTHOR, HeadMatter.AUTHOR_ROLE));
        return new AgencyCredits(OutletNames.from(files), rules);
    }

    /** The agency that goes under this name, as the codebook writes it; empty for an outlet and for an unknown name. */
    public Optional<String> agency(String name) {
        return outlets.find(name).filter(Outlet::agency).map(Outlet::name);
    }

    /**
     * All credits of one dispatch, in the order of its lines, the outlet first.
     *
     * @param text the cleaned text, title first
     * @param removed the lines that were taken out of it
     */
    public List<AgencyCredit> of(String outlet, String text, List<FurnitureLine> removed) {
        List<AgencyCredit> credits = new ArrayList<>();
        agency(outlet).ifPresent(a -> credits.add(credit(a, "outlet", outlet, AgencyCredit.OUTLET)));
        removed.forEach(line -> credits.addAll(removed(line)));
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (i <= EDGE_LINES || i >= lines.size() - EDGE_LINES) {
                credits.addAll(edge(lines.get(i), i <= EDGE_LINES));
            }
        }
        return credits;
    }

    private List<AgencyCredit> removed(FurnitureLine line) {
        String words = line.line();
        if (line.ruleId().equals(ParsedDispatch.DATELINE_RULE)) {
            Matcher source = DATELINE_SOURCE.matcher(words);
            return source.find() ? all(source.group(1), "dateline", words, AgencyCredit.DATELINE) : List.of();
        }
        if (bylineRules.contains(line.ruleId())) {
            boolean shared = TOGETHER.matcher(words).find();
            return all(words, "byline", words, shared ? AgencyCredit.SHARED_BYLINE : AgencyCredit.BYLINE);
        }
        return switch (line.ruleId()) {
            case "contributors" -> all(words, "closing line", words, closing(words));
            case "copyright" -> all(Credits.holder(words), "copyright line", words, AgencyCredit.CLOSING);
            case ParsedDispatch.REPEATED_RULE -> wholeLine(words, "line", AgencyCredit.CLOSING);
            default -> List.of();
        };
    }

    private static double closing(String words) {
        return HELP.matcher(words).find() ? AgencyCredit.CONTRIBUTION : AgencyCredit.CLOSING;
    }

    /** A line of the text near its title or its end. */
    private List<AgencyCredit> edge(String line, boolean head) {
        List<AgencyCredit> whole = head
                ? wholeLine(line, "line under the title", AgencyCredit.BYLINE)
                : wholeLine(line, "closing line", AgencyCredit.CLOSING);
        Matcher end = LINE_END.matcher(line.substring(Math.max(0, line.length() - LineRule.MAX_LINE)));
        if (!whole.isEmpty() || head || !end.find()) {
            return whole;
        }
        String names = end.group("bracket") != null ? end.group("bracket") : end.group("dash");
        return all(names, "closing credit", end.group().substring(1).strip(), AgencyCredit.CLOSING);
    }

    private List<AgencyCredit> wholeLine(String line, String kind, double confidence) {
        Matcher whole = WHOLE_LINE.matcher(line.strip());
        if (!whole.matches()) {
            return List.of();
        }
        List<String> parts = parts(whole.group("names")).toList();
        boolean agencies = parts.stream().allMatch(part -> agency(part).isPresent());
        return agencies ? all(line, kind, line, confidence) : List.of();
    }

    private List<AgencyCredit> all(String names, String kind, String words, double confidence) {
        return parts(names)
                .flatMap(part -> agency(part).stream())
                .distinct()
                .map(agency -> credit(agency, kind, words, confidence))
                .toList();
    }

    private static Stream<String> parts(String names) {
        return SEPARATOR
                .splitAsStream(names)
                .map(part ->
                        STAFF.matcher(part.replaceFirst("[.\\]]+$", "").strip()).replaceFirst(""))
                .filter(part -> !part.isEmpty());
    }

    private static AgencyCredit credit(String agency, String kind, String words, double confidence) {
        String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
        return new AgencyCredit(agency, kind + ": " + shown.strip(), confidence);
    }
}
