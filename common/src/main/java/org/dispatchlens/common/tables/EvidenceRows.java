package org.dispatchlens.common.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.FurnitureLine;
import org.dispatchlens.common.model.Reject;

/**
 * Records of the model as rows of the evidence tables. Pure functions; the rows keep the order of the records, which is
 * text order.
 */
public final class EvidenceRows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String URL = "url";
    private static final String COUNTRY = "country";
    /** Extraction sees one article and takes nobody's name from another. */
    private static final String NOT_REPAIRED = "";

    private EvidenceRows() {}

    /**
     * A row of {@link EvidenceTables#ARTICLES}.
     *
     * @param words words of the cleaned text with its title
     * @param wireGroup group of copies, or empty
     * @param lead true for the earliest of its wire group and for articles without copies
     * @param storyId story, or empty
     */
    public static TableRow article(
            Article article, int words, int sentences, String wireGroup, boolean lead, String storyId) {
        return TableRow.of(
                EvidenceTables.ARTICLES,
                article.articleId(),
                article.sourceFile(),
                article.outlet(),
                article.outletEvidence(),
                article.title(),
                article.author(),
                article.publishedAt(),
                article.dateline(),
                words,
                wireGroup,
                lead,
                storyId,
                sentences,
                article.outletConfidence(),
                article.publishedEvidence(),
                article.language(),
                article.metadata().getOrDefault(URL, ""),
                article.metadata().getOrDefault(COUNTRY, ""),
                metadata(article));
    }

    /** Columns of the manifest that have no column of their own, as a JSON object; empty when there are none. */
    private static String metadata(Article article) {
        Map<String, String> rest = new LinkedHashMap<>(article.metadata());
        rest.remove(URL);
        rest.remove(COUNTRY);
        try {
            return rest.isEmpty() ? "" : JSON.writeValueAsString(rest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("metadata of " + article.articleId() + " does not serialise", e);
        }
    }

    /** Rows of {@link EvidenceTables#FURNITURE}. */
    public static List<TableRow> furniture(Article article, List<FurnitureLine> lines) {
        return lines.stream()
                .map(l -> TableRow.of(
                        EvidenceTables.FURNITURE,
                        article.articleId(),
                        article.outlet(),
                        l.lineNo(),
                        l.ruleId(),
                        l.line()))
                .toList();
    }

    /** A row of {@link EvidenceTables#REJECTS}. */
    public static TableRow reject(Reject reject) {
        return TableRow.of(
                EvidenceTables.REJECTS, reject.sourceFile(), reject.code().name(), reject.detail());
    }

    /** Rows of {@link EvidenceTables#MENTIONS}. */
    public static List<TableRow> mentions(Extraction from) {
        return from.mentions().stream()
                .map(m -> new RowBuilder(from, m.sentenceId())
                        .place(m.span())
                        .add(m.surface(), m.actorId(), m.actorName(), m.type().name(), m.state())
                        .add(m.via().name(), m.voice().name(), m.ruleId(), m.confidence())
                        .sentence()
                        .sentenceStart()
                        .row(EvidenceTables.MENTIONS))
                .toList();
    }

    /** Rows of {@link EvidenceTables#QUOTES}. */
    public static List<TableRow> quotes(Extraction from) {
        return from.quotes().stream()
                .map(q -> new RowBuilder(from, q.sentenceId())
                        .place(q.span())
                        .add(
                                q.kind().name(),
                                q.source().id(),
                                q.source().state(),
                                q.source().text())
                        .add(q.cue(), q.content(), q.words(), q.ruleId(), q.confidence())
                        .sentence()
                        .add(NOT_REPAIRED)
                        .sentenceStart()
                        .row(EvidenceTables.QUOTES))
                .toList();
    }

    /** Rows of {@link EvidenceTables#BLAMES}. */
    public static List<TableRow> blames(Extraction from) {
        return from.blames().stream()
                .map(b -> new RowBuilder(from, b.sentenceId())
                        .place(b.span())
                        .add(b.accuser().id(), b.accuser().state(), b.accuser().text())
                        .add(b.accused().id(), b.accused().state(), b.accused().text())
                        .add(b.form().code(), b.reciprocal(), b.act(), b.cameo(), b.cue())
                        .add(b.voice().name(), b.polarity().name(), b.ruleId(), b.confidence())
                        .sentence()
                        .add(NOT_REPAIRED)
                        .sentenceStart()
                        .row(EvidenceTables.BLAMES))
                .toList();
    }

    /** Rows of {@link EvidenceTables#FIGURES} with an empty {@code fact_id}; {@link #withFact} fills it. */
    public static List<TableRow> figures(Extraction from) {
        return from.figures().stream()
                .map(f -> new RowBuilder(from, f.sentenceId())
                        .place(f.span())
                        .add(f.surface(), f.kind().code(), f.value(), f.low(), f.high())
                        .add(f.qualifier().code(), f.side(), f.group(), f.eventRef(), f.attributedTo(), f.doubt())
                        .add("", f.ruleId(), f.confidence())
                        .sentence()
                        .sentenceStart()
                        .row(EvidenceTables.FIGURES))
                .toList();
    }

    /** The same figure row with its fact. */
    public static TableRow withFact(TableRow figure, String factId) {
        Object[] values = figure.values();
        values[EvidenceTables.FIGURES.position("fact_id")] = factId;
        return TableRow.of(EvidenceTables.FIGURES, values);
    }

    /** Rows of {@link EvidenceTables#SENTIMENTS}. */
    public static List<TableRow> sentiments(Extraction from) {
        return from.sentiments().stream()
                .map(s -> new RowBuilder(from, s.sentenceId())
                        .add(
                                s.targetId(),
                                s.targetState(),
                                s.method(),
                                s.score(),
                                s.label(),
                                s.voice().name())
                        .sentence()
                        .add(s.span().start(), s.span().end(), s.surface(), s.ruleId(), s.confidence())
                        .sentenceStart()
                        .row(EvidenceTables.SENTIMENTS))
                .toList();
    }

    /** Rows of {@link EvidenceTables#VIOLENCE}. */
    public static List<TableRow> violence(Extraction from) {
        return from.violence().stream()
                .map(v -> new RowBuilder(from, v.sentenceId())
                        .place(v.span())
                        .add(v.surface(), v.construction())
                        .add(v.agent().id(), v.agent().state(), v.agent().text())
                        .add(v.patient().state(), v.patient().text())
                        .add(v.voice().name(), v.ruleId(), v.confidence())
                        .sentence()
                        .sentenceStart()
                        .row(EvidenceTables.VIOLENCE))
                .toList();
    }

    /**
     * This article's part of {@link ComparisonTables#UNRESOLVED_NAMES}: one row per name with its count here, one
     * article, one outlet, and the first sentence with it, as if the article were no copy.
     */
    public static List<TableRow> unresolved(Extraction from) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> firstSentence = new LinkedHashMap<>();
        from.unresolved().forEach(name -> {
            counts.merge(name.surface(), 1, Integer::sum);
            firstSentence.putIfAbsent(name.surface(), name.sentenceId());
        });
        return counts.entrySet().stream()
                .map(e -> TableRow.of(
                        ComparisonTables.UNRESOLVED_NAMES,
                        e.getKey(),
                        e.getValue(),
                        1,
                        1,
                        from.article().articleId(),
                        from.sentenceText(firstSentence.get(e.getKey())),
                        e.getValue(),
                        1,
                        1))
                .toList();
    }

    /** All rows of one article that comparisons read, by table name. */
    public static Map<String, List<TableRow>> all(Extraction from) {
        return Map.of(
                EvidenceTables.MENTIONS.name(), mentions(from),
                EvidenceTables.QUOTES.name(), quotes(from),
                EvidenceTables.BLAMES.name(), blames(from),
                EvidenceTables.FIGURES.name(), figures(from),
                EvidenceTables.SENTIMENTS.name(), sentiments(from),
                EvidenceTables.VIOLENCE.name(), violence(from),
                ComparisonTables.UNRESOLVED_NAMES.name(), unresolved(from));
    }
}
