package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * Finds whom a dispatch credits with its text: the agency that is its outlet; agencies and other outlets in the dateline,
 * the byline, a closing line ({@code This report was produced by EFE}) and a copyright notice with a year; agencies alone
 * on a line near the title or the end, or behind the last sentence ({@code (AFP)}). The names are those of {@code
 * outlets.yaml} and of the archive; a dateline may give any name. The dispatch's own outlet is no credit unless it is an
 * agency. Picture credits do not count, nor does a name inside a sentence, since every outlet cites others. Immutable.
 */
public final class SourceCredits {
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

    /** Capitalised words, as the name of an agency is printed. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’&-]*(?: \\p{Lu}[\\p{L}.'’&-]*){0,3}");

    /** Lines below the title, and lines at the end, that may hold a credit. */
    private static final int EDGE_LINES = 2;

    private static final int SHOWN = 120;

    private final OutletNames outlets;
    private final Set<String> bylineRules;

    private SourceCredits(OutletNames outlets, Set<String> bylineRules) {
        this.outlets = outlets;
        this.bylineRules = bylineRules;
    }

    /** @param known names of outlets besides those of the codebook, as the archive spells them */
    public static SourceCredits from(CodebookFiles files, Collection<String> known) {
        FurnitureCodebook furniture = files.read("furniture", FurnitureCodebook.class);
        Set<String> rules = furniture.bylines().stream()
                .map(FurnitureCodebook.Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.addAll(List.of(HeadMatter.LONE_AUTHOR, HeadMatter.AUTHOR_ROLE));
        return new SourceCredits(OutletNames.from(files, known), rules);
    }

    /**
     * All credits of one dispatch, in the order of its lines, the outlet first.
     *
     * @param text the cleaned text, title first
     * @param removed the lines that were taken out of it
     */
    public List<SourceCredit> of(String outlet, String text, List<FurnitureLine> removed) {
        List<SourceCredit> credits = new ArrayList<>();
        agencies(outlet, "outlet", outlet, SourceCredit.OUTLET).forEach(credits::add);
        removed.stream().flatMap(line -> removed(line, outlet).stream()).forEach(credits::add);
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (i <= EDGE_LINES || i >= lines.size() - EDGE_LINES) {
                credits.addAll(edge(lines.get(i), i <= EDGE_LINES));
            }
        }
        return credits;
    }

    private List<SourceCredit> removed(FurnitureLine line, String own) {
        String words = line.line();
        if (bylineRules.contains(line.ruleId())) {
            boolean shared = TOGETHER.matcher(words).find();
            return others(words, own, "byline", words, shared ? SourceCredit.SHARED_BYLINE : SourceCredit.BYLINE);
        }
        return switch (line.ruleId()) {
            case ParsedDispatch.DATELINE_RULE -> dateline(words, own);
            case "contributors" -> others(words, own, "closing line", words, closing(words));
            case "copyright" -> others(Credits.holder(words), own, "copyright line", words, SourceCredit.CLOSING);
            case ParsedDispatch.REPEATED_RULE -> wholeLine(words, "line", SourceCredit.CLOSING);
            default -> List.of();
        };
    }

    private List<SourceCredit> dateline(String words, String own) {
        Matcher m = DATELINE_SOURCE.matcher(words);
        if (!m.find()) {
            return List.of();
        }
        String name = m.group(1).strip();
        List<SourceCredit> credits = others(name, own, "dateline", words, SourceCredit.DATELINE);
        boolean unlisted = credits.isEmpty()
                && !OutletNames.same(name, own)
                && NAME.matcher(name).matches()
                && parts(name).noneMatch(part -> outlets.find(part).isPresent());
        return unlisted ? List.of(credit(new Outlet(name, false), "dateline", words, SourceCredit.UNLISTED)) : credits;
    }

    private static double closing(String words) {
        return HELP.matcher(words).find() ? SourceCredit.CONTRIBUTION : SourceCredit.CLOSING;
    }

    /** A line of the text near its title or its end. */
    private List<SourceCredit> edge(String line, boolean head) {
        List<SourceCredit> whole = head
                ? wholeLine(line, "line under the title", SourceCredit.BYLINE)
                : wholeLine(line, "closing line", SourceCredit.CLOSING);
        Matcher end = LINE_END.matcher(line.substring(Math.max(0, line.length() - LineRule.MAX_LINE)));
        if (!whole.isEmpty() || head || !end.find()) {
            return whole;
        }
        String names = end.group("bracket") != null ? end.group("bracket") : end.group("dash");
        return agencies(names, "closing credit", end.group().substring(1).strip(), SourceCredit.CLOSING);
    }

    private List<SourceCredit> wholeLine(String line, String kind, double confidence) {
        Matcher whole = WHOLE_LINE.matcher(line.strip());
        if (!whole.matches()) {
            return List.of();
        }
        List<String> parts = parts(whole.group("names")).toList();
        boolean agencies = parts.stream()
                .allMatch(part -> outlets.find(part).filter(Outlet::agency).isPresent());
        return agencies ? agencies(whole.group("names"), kind, line, confidence) : List.of();
    }

    private List<SourceCredit> agencies(String names, String kind, String words, double confidence) {
        return credits(named(names).filter(Outlet::agency), kind, words, confidence);
    }

    /** Agencies, and outlets other than the dispatch's own. */
    private List<SourceCredit> others(String names, String own, String kind, String words, double confidence) {
        return credits(
                named(names).filter(o -> o.agency() || !OutletNames.same(o.name(), own)), kind, words, confidence);
    }

    private Stream<Outlet> named(String names) {
        return parts(names).flatMap(part -> outlets.find(part).stream()).distinct();
    }

    private static List<SourceCredit> credits(Stream<Outlet> sources, String kind, String words, double confidence) {
        return sources.map(source -> credit(source, kind, words, confidence)).toList();
    }

    private static Stream<String> parts(String names) {
        return SEPARATOR
                .splitAsStream(names)
                .map(part ->
                        STAFF.matcher(part.replaceFirst("[.\\]]+$", "").strip()).replaceFirst(""))
                .filter(part -> !part.isEmpty());
    }

    private static SourceCredit credit(Outlet source, String kind, String words, double confidence) {
        String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
        return new SourceCredit(source.name(), source.agency(), kind + ": " + shown.strip(), confidence);
    }
}
