package org.dispatchlens.common.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.FurnitureLine;

/**
 * One dispatch told apart into its pieces.
 *
 * @param source all of it, for {@link DispatchReader#finish}
 * @param outlet name, or {@code unknown:<articleId>}
 * @param outletConfidence in [0,1]; 0 when unknown
 * @param subhead short line under the title that is no statement, or empty; it is also the first of the paragraphs
 * @param author persons of the byline, {@code ; } between them, or empty
 * @param publishedAt ISO 8601 date or instant, or empty
 * @param lines title first, then the paragraphs
 * @param removed what was taken out, by line
 */
public record ParsedDispatch(
        SourceText source,
        String outlet,
        String outletEvidence,
        double outletConfidence,
        String subhead,
        String author,
        String publishedAt,
        String publishedEvidence,
        String dateline,
        String language,
        List<SourceLine> lines,
        List<Removal> removed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Rule of lines that an outlet repeats in many of its files. */
    public static final String REPEATED_RULE = "repeated-line";

    /** Stands before the article's id where nothing names the outlet. */
    static final String UNKNOWN = "unknown:";

    static final String DATELINE_RULE = "dateline";

    private static final int MAX_REPEATED_WORDS = 12;
    private static final int LEAD_WORDS = 15;

    /** A removed line in a form that Java serialisation ships. */
    record Removal(int lineNo, String ruleId, String line) implements Serializable {}

    public ParsedDispatch {
        lines = List.copyOf(lines);
        removed = List.copyOf(removed);
    }

    /** See {@link SourceNames#articleId}. */
    public String articleId() {
        return source.articleId();
    }

    /** The same dispatch under another id; an outlet that is not known is named after it. */
    public ParsedDispatch withArticleId(String id) {
        return id.equals(articleId())
                ? this
                : new ParsedDispatch(
                        source.withArticleId(id),
                        outlet.equals(UNKNOWN + articleId()) ? UNKNOWN + id : outlet,
                        outletEvidence,
                        outletConfidence,
                        subhead,
                        author,
                        publishedAt,
                        publishedEvidence,
                        dateline,
                        language,
                        lines,
                        removed);
    }

    public String title() {
        return lines.get(0).text();
    }

    public Article toArticle() {
        return new Article(
                articleId(),
                source.sourceFile(),
                outlet,
                outletEvidence,
                outletConfidence,
                title(),
                author,
                publishedAt,
                publishedEvidence,
                dateline,
                language,
                source.row().metadata(),
                lines.stream().map(SourceLine::text).collect(Collectors.joining("\n")));
    }

    /** Every line that is not in the text of {@link #toArticle}, in line order. */
    public List<FurnitureLine> furniture() {
        return removed.stream()
                .map(r -> new FurnitureLine(r.lineNo(), r.ruleId(), r.line()))
                .toList();
    }

    /** From offsets in the text of {@link #toArticle} to offsets in the decoded file. */
    public OffsetMap sourceOffsets() {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        int at = 0;
        int end = 0;
        for (SourceLine line : lines) {
            if (at > 0) {
                builder.add(at - 1, end);
            }
            builder.add(at, line.start());
            end = line.start() + line.text().length();
            at += line.text().length() + 1;
        }
        return builder.build(at - 1, end).after(source.offsets());
    }

    /**
     * Lines that may be furniture if they repeat: short ones that are no sentence. Above the first paragraph a short
     * sentence counts too, because a site's motto may be one.
     */
    public Set<String> repeatable() {
        return candidates().stream().map(SourceLine::text).collect(Collectors.toUnmodifiableSet());
    }

    /** Numbers of the lines that are in {@code repeated}. */
    Set<Integer> repeating(Set<String> repeated) {
        return candidates().stream()
                .filter(line -> repeated.contains(line.text()))
                .map(SourceLine::lineNo)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the line numbers that belong to the first lines, without another line between them. */
    Set<Integer> leading(Set<Integer> lineNos) {
        return lines.stream()
                .map(SourceLine::lineNo)
                .takeWhile(lineNos::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the first line may be a title: no dateline stands before it, and it is no long sentence. */
    boolean hasTitle() {
        return !isDated(lines.get(0)) && (Prose.headlineLike(title()) || Prose.hasAtMost(title(), LEAD_WORDS - 1));
    }

    /** Whether a dateline was cut from the line. */
    boolean isDated(SourceLine line) {
        return removed.stream().anyMatch(r -> r.ruleId().equals(DATELINE_RULE) && r.lineNo() == line.lineNo());
    }

    private List<SourceLine> candidates() {
        long head = lines.stream()
                .takeWhile(line -> !Prose.isParagraph(line.text()))
                .count();
        List<SourceLine> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Prose.hasAtMost(text, MAX_REPEATED_WORDS) && (i < head || !Prose.endsSentence(text))) {
                candidates.add(lines.get(i));
            }
        }
        return candidates;
    }
}
