package org.dispatchlens.common.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.extract.Extractor;
import org.dispatchlens.common.extract.figures.ArticleToll;
import org.dispatchlens.common.extract.figures.ArticleToll.Toll;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Extraction;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;

/**
 * Killed and injured of incidents that several outlets report. Gold: one incident a line with {@code killed}, {@code
 * injured} and {@code docs}, each with {@code file}, {@code outlet}, {@code date}, and {@code killed_in_text} true where
 * the number can be found in that article.
 *
 * <p>Per article: exact match of {@link ArticleToll} on the articles that can answer. Per incident: exact match of {@link
 * IncidentToll} over all its articles, on the incidents that at least one article can answer.
 */
final class CasualtyScorer implements Scorer {
    private enum What {
        KILLED("killed", FigureKind.KILLED),
        INJURED("injured", FigureKind.WOUNDED);

        final String field;
        final FigureKind kind;

        What(String field, FigureKind kind) {
            this.field = field;
            this.kind = kind;
        }

        String part() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One article of an incident with its figures. */
    private record Doc(
            String file,
            String outlet,
            String date,
            JsonNode labels,
            Extraction extraction,
            Map<What, Optional<Toll>> tolls) {
        List<Figure> figures() {
            return extraction.figures();
        }

        boolean answers(What what) {
            return labels.path(what.field + "_in_text").asBoolean(false);
        }

        IncidentToll.Report report(What what) {
            return new IncidentToll.Report(outlet, date, tolls.get(what));
        }
    }

    /** What reads an article and its toll. */
    private record Reading(GoldTexts texts, Extractor extractor, ArticleToll toll) {}

    @Override
    public Evaluation score(Gold gold) {
        Reading reading = new Reading(gold.articles(), gold.extractor(), ArticleToll.from(gold.codebook()));
        List<Item> articles = new ArrayList<>();
        List<Item> incidents = new ArrayList<>();
        for (GoldFile.Row row : GoldFile.read(gold.path())) {
            List<Doc> docs = docs(reading, row);
            for (What what : What.values()) {
                articles.addAll(articleItems(row, docs, what));
                incidents.addAll(incidentItems(row, docs, what));
            }
        }
        List<Metric> metrics = new ArrayList<>();
        for (What what : What.values()) {
            metrics.add(CasualtySideScorer.accuracy(what.part() + "_exact", of(articles, what)));
            metrics.add(CasualtySideScorer.accuracy("incident_" + what.part() + "_exact", of(incidents, what)));
        }
        articles.addAll(incidents);
        return new Evaluation(Task.CASUALTIES.code(), metrics, articles);
    }

    private static List<Item> of(List<Item> items, What what) {
        return items.stream().filter(i -> i.part().endsWith(what.part())).toList();
    }

    private static List<Doc> docs(Reading reading, GoldFile.Row row) {
        List<Doc> docs = new ArrayList<>();
        for (JsonNode doc : row.node().path("docs")) {
            String file = doc.path("file").asText();
            String date = doc.path("date").asText();
            Article article =
                    reading.texts.article(file.replaceFirst("\\.txt$", "")).publishedAt(date);
            Extraction extraction = reading.extractor.extract(article);
            Map<What, Optional<Toll>> tolls = new EnumMap<>(What.class);
            for (What what : What.values()) {
                tolls.put(what, reading.toll.of(extraction, what.kind));
            }
            docs.add(new Doc(file, doc.path("outlet").asText(), date, doc, extraction, tolls));
        }
        return docs;
    }

    private static List<Item> articleItems(GoldFile.Row row, List<Doc> docs, What what) {
        double wanted = row.integer(what.field);
        return docs.stream()
                .filter(doc -> doc.answers(what))
                .map(doc ->
                        item(doc.file(), what.part(), wanted, value(doc.tolls().get(what)), doc, what))
                .toList();
    }

    private static OptionalDouble value(Optional<Toll> toll) {
        return toll.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(toll.get().value());
    }

    private static List<Item> incidentItems(GoldFile.Row row, List<Doc> docs, What what) {
        if (docs.stream().noneMatch(doc -> doc.answers(what))) {
            return List.of();
        }
        OptionalDouble toll =
                IncidentToll.of(docs.stream().map(doc -> doc.report(what)).toList());
        return List.of(
                item(row.text("incident"), "incident " + what.part(), row.integer(what.field), toll, null, what));
    }

    private static Item item(String id, String part, double wanted, OptionalDouble toll, Doc doc, What what) {
        Outcome missing = toll.isEmpty() ? Outcome.MISSED : Outcome.WRONG;
        List<Figure> used = doc == null
                ? List.of()
                : doc.figures().stream().filter(f -> f.kind() == what.kind).toList();
        return new Item(
                id,
                part,
                toll.isPresent() && toll.getAsDouble() == wanted ? Outcome.RIGHT : missing,
                number(wanted),
                toll.isPresent() ? number(toll.getAsDouble()) : "",
                used.stream().map(Figure::ruleId).distinct().collect(Collectors.joining(" ")),
                used.stream().map(f -> f.span().start() + "-" + f.span().end()).collect(Collectors.joining(" ")),
                used.stream().map(f -> f.surface() + " [" + f.eventRef() + "]").collect(Collectors.joining("; ")));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
