package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.model.FurnitureLine;
import org.dispatchlens.common.model.Reject;
import org.dispatchlens.common.model.RejectCode;

/** Divides a dispatch into title, paragraphs, head matter and furniture. Immutable. */
final class DispatchParser {
    private static final int MAX_EVIDENCE = 120;
    private static final int DATELINE_PARAGRAPHS = 3;
    private static final int SUBHEAD_WORDS = 30;

    private final FurnitureRules furniture;
    private final HeadMatter headMatter;
    private final Datelines datelines;
    private final Credits credits;
    private final Language language;

    DispatchParser(CodebookFiles files, OutletNames outlets) {
        FurnitureCodebook codebook = files.read("furniture", FurnitureCodebook.class);
        this.furniture = new FurnitureRules(codebook);
        this.headMatter = new HeadMatter(new Bylines(codebook, outlets), new DateLines(codebook));
        this.datelines = new Datelines(codebook);
        this.credits = new Credits(outlets);
        this.language = new Language(codebook.englishWords());
    }

    /** @param repeated numbers of the lines that go because the outlet repeats them; title and head come from the rest */
    IngestResult parse(SourceText source, Set<Integer> repeated) {
        List<FurnitureLine> removed = new ArrayList<>();
        List<SourceLine> own = new ArrayList<>();
        for (SourceLine line : source.lines()) {
            if (repeated.contains(line.lineNo())) {
                removed.add(new FurnitureLine(line.lineNo(), ParsedDispatch.REPEATED_RULE, line.text()));
            } else {
                own.add(line);
            }
        }
        FurnitureRules.Sorted sorted = furniture.sort(own);
        HeadMatter.Found found = headMatter.find(sorted.kept());
        Optional<Reject> reject = empty(source, found).or(() -> foreign(source.sourceFile(), found.body()));
        if (reject.isPresent()) {
            return new IngestResult.Rejected(reject.get());
        }
        removed.addAll(sorted.removed());
        removed.addAll(found.removed());
        List<SourceLine> body = new ArrayList<>(found.body());
        Optional<Dateline> dateline = cutDateline(body, removed);
        OutletEvidence outlet = OutletEvidence.manifest(source.row())
                .or(credits.weigh(found.outlet(), dateline, removed, body.get(0).lineNo()));
        return new IngestResult.Parsed(assemble(source, found, dateline, outlet, body, removed));
    }

    private static ParsedDispatch assemble(
            SourceText source,
            HeadMatter.Found found,
            Optional<Dateline> dateline,
            OutletEvidence outlet,
            List<SourceLine> body,
            List<FurnitureLine> removed) {
        PublicationDate published = PublicationDate.of(source.row(), found.date(), dateline, source.articleId());
        List<String> authors = found.authors().stream()
                .filter(author -> !OutletNames.same(author, outlet.outlet()))
                .toList();
        return new ParsedDispatch(
                source,
                outlet.outlet().isEmpty() ? ParsedDispatch.UNKNOWN + source.articleId() : outlet.outlet(),
                shortened(outlet.evidence()),
                outlet.confidence(),
                subhead(body),
                String.join("; ", authors),
                published.date(),
                shortened(published.evidence()),
                dateline.map(Dateline::place).orElse(""),
                "en",
                body,
                removed.stream()
                        .sorted(Comparator.comparingInt(FurnitureLine::lineNo))
                        .map(f -> new ParsedDispatch.Removal(f.lineNo(), f.ruleId(), f.line()))
                        .toList());
    }

    private static Optional<Reject> empty(SourceText source, HeadMatter.Found found) {
        String detail = source.lines().isEmpty() ? "nothing but blanks" : "nothing but furniture";
        return found.body().isEmpty()
                ? Optional.of(new Reject(source.sourceFile(), RejectCode.EMPTY, detail))
                : Optional.empty();
    }

    private Optional<Reject> foreign(String sourceFile, List<SourceLine> body) {
        StringBuilder sample = new StringBuilder();
        for (SourceLine line : body) {
            sample.append(line.text()).append('\n');
            if (sample.length() > Language.SAMPLE) {
                break;
            }
        }
        Language.Detected detected = language.detect(sample.toString());
        if (detected.english()) {
            return Optional.empty();
        }
        String detail =
                String.format(Locale.ROOT, "language %s, probability %.2f", detected.code(), detected.probability());
        return Optional.of(new Reject(sourceFile, RejectCode.LANGUAGE, detail));
    }

    /** Cuts the first dateline among the title and the first paragraphs; its text is recorded as removed. */
    private Optional<Dateline> cutDateline(List<SourceLine> body, List<FurnitureLine> removed) {
        for (int i = 0; i < Math.min(body.size(), DATELINE_PARAGRAPHS + 1); i++) {
            SourceLine line = body.get(i);
            boolean candidate = i > 0 || Prose.isParagraph(line.text());
            Optional<Dateline> dateline = candidate ? datelines.read(line.text()) : Optional.empty();
            if (dateline.isPresent()) {
                String text = dateline.get().text();
                body.set(i, line.cut(text.length()));
                removed.add(new FurnitureLine(line.lineNo(), ParsedDispatch.DATELINE_RULE, text.strip()));
                return dateline;
            }
        }
        return Optional.empty();
    }

    private static String subhead(List<SourceLine> body) {
        if (body.size() < 3) {
            return "";
        }
        String line = body.get(1).text();
        boolean statement = Prose.endsSentence(line) || !Prose.hasAtMost(line, SUBHEAD_WORDS);
        return statement ? "" : line;
    }

    private static String shortened(String evidence) {
        return evidence.length() <= MAX_EVIDENCE ? evidence : evidence.substring(0, MAX_EVIDENCE - 1) + "…";
    }
}
