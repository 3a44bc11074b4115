package org.dispatchlens.common.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Voice;

/**
 * What a second coder found, in the fields of a gold file, as rows that a scorer can take for the program's: how well two
 * people agree is what the program can be compared with.
 */
final class CodedRows {
    /** Rule of a row that a person made. */
    private static final String RULE = "coder";

    private final Map<String, List<GoldFile.Row>> byArticle;

    private CodedRows(Map<String, List<GoldFile.Row>> byArticle) {
        this.byArticle = byArticle;
    }

    /** Throws {@link InputException} where there is no file or a line is no JSON object. */
    static CodedRows read(Path path) {
        return new CodedRows(GoldFile.byArticle(path));
    }

    /** Rows of blame of one article; throws {@link InputException} where a field is missing or no known code. */
    List<Blame> blames(Article article) {
        return rows(article).map(row -> blame(row, article)).toList();
    }

    /** Figures of one article, errors as for {@link #blames}. */
    List<Figure> figures(Article article) {
        return rows(article).map(row -> figure(row, article)).toList();
    }

    private java.util.stream.Stream<GoldFile.Row> rows(Article article) {
        return byArticle.getOrDefault(article.articleId(), List.of()).stream();
    }

    private static Blame blame(GoldFile.Row row, Article article) {
        Span sentence = new Span(row.integer("sentence_start"), row.integer("sentence_end"));
        return new Blame(
                0,
                sentence,
                party(row.text("accuser"), article),
                party(row.text("accused"), article),
                constant(row, "form", BlameForm.values(), BlameForm::code),
                row.node().path("reciprocal").asBoolean(),
                "",
                row.text("cameo", ""),
                "",
                constant(row, "voice", Voice.values(), Voice::name),
                constant(row, "polarity", Polarity.values(), Polarity::name),
                RULE,
                1);
    }

    /** {@code @start-end} are somebody's words in the article, all else is a code. */
    private static Party party(String coded, Article article) {
        return coded.startsWith("@") ? Party.unknown(BlameScorer.words(coded, article)) : new Party(coded, coded, "");
    }

    private static Figure figure(GoldFile.Row row, Article article) {
        Span span = FigureScorer.span(row);
        return new Figure(
                0,
                span,
                span.of(article.text()),
                constant(row, "kind", FigureKind.values(), FigureKind::code),
                null,
                FigureScorer.bound(row, "low", Double.NEGATIVE_INFINITY),
                FigureScorer.bound(row, "high", Double.POSITIVE_INFINITY),
                constant(row, "qualifier", Qualifier.values(), Qualifier::code),
                row.text("side", ""),
                row.text("grp", ""),
                row.text("event_ref", "current"),
                row.text("attributed_to", ""),
                row.text("doubt", ""),
                RULE,
                1);
    }

    private static <T> T constant(GoldFile.Row row, String field, T[] values, Function<T, String> code) {
        String wanted = row.text(field);
        return Arrays.stream(values)
                .filter(v -> code.apply(v).equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new InputException(row.place() + ": \"" + field + "\" is \"" + wanted + "\", expected one of "
                                + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }
}
