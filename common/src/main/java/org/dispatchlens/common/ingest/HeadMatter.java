package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.model.FurnitureLine;

/**
 * Takes bylines and date lines out of a dispatch. Date lines go wherever they stand, for they hold nothing else; bylines
 * only near the title, before the third paragraph of running text.
 */
final class HeadMatter {
    /** Rule of a lone author's name, and of the outlet or job title under it. */
    static final String LONE_AUTHOR = "lone-author";

    static final String AUTHOR_ROLE = "author-role";

    private static final int HEAD_PARAGRAPHS = 2;

    private final Bylines bylines;
    private final DateLines dateLines;

    HeadMatter(Bylines bylines, DateLines dateLines) {
        this.bylines = bylines;
        this.dateLines = dateLines;
    }

    /**
     * What was found.
     *
     * @param body the lines that are left, the title first
     * @param dates in text order
     */
    record Found(
            List<SourceLine> body,
            List<FurnitureLine> removed,
            List<String> authors,
            OutletEvidence outlet,
            List<DateLines.DateLine> dates) {

        /** The publication date: a published line wins over an update line. */
        Optional<DateLines.DateLine> date() {
            List<DateLines.DateLine> full =
                    dates.stream().filter(d -> !d.date().isEmpty()).toList();
            return full.stream().filter(d -> !d.updated()).findFirst().or(() -> full.stream()
                    .findFirst());
        }
    }

    Found find(List<SourceLine> lines) {
        List<SourceLine> body = new ArrayList<>();
        List<FurnitureLine> removed = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        List<DateLines.DateLine> dates = new ArrayList<>();
        OutletEvidence outlet = OutletEvidence.NONE;
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            Optional<DateLines.DateLine> date = dateLines.read(line.text());
            if (date.isPresent()) {
                dates.add(date.get());
                removed.add(new FurnitureLine(line.lineNo(), date.get().ruleId(), line.text()));
                continue;
            }
            Optional<Bylines.Rated> byline =
                    paragraphs < HEAD_PARAGRAPHS ? bylines.read(line.text()) : Optional.empty();
            boolean lone = false;
            if (byline.isEmpty() && !body.isEmpty() && paragraphs < HEAD_PARAGRAPHS && i + 1 < lines.size()) {
                byline = bylines.readLone(line.text(), lines.get(i + 1).text())
                        .map(b -> new Bylines.Rated(LONE_AUTHOR, b));
                lone = byline.isPresent();
            }
            if (byline.isEmpty()) {
                paragraphs += Prose.isParagraph(line.text()) ? 1 : 0;
                body.add(line);
                continue;
            }
            removed.add(new FurnitureLine(line.lineNo(), byline.get().ruleId(), line.text()));
            if (lone) {
                i++;
                removed.add(new FurnitureLine(
                        lines.get(i).lineNo(), AUTHOR_ROLE, lines.get(i).text()));
            }
            authors.addAll(byline.get().byline().authors());
            outlet = outlet.or(byline.get().byline().outlet());
        }
        return new Found(body, removed, authors.stream().distinct().toList(), outlet, dates);
    }
}
