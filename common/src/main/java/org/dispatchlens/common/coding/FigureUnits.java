package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.coding.UnitMaker.Subject;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableCsv;
import org.dispatchlens.common.tables.TableRow;

/**
 * Every printed number: does it count people? The program's figure of a number is the one whose words hold it. People who are
 * counted without a number ({@code a soldier}) are no units: marking them would tell the coder that the program found one.
 */
final class FigureUnits {
    private static final Comparator<TableRow> FIRST = Comparator.comparingInt(
                    (TableRow row) -> row.integer("char_start"))
            .thenComparingInt(row -> row.integer("char_end"))
            .thenComparing(row -> row.text("rule_id"));

    private final UnitMaker maker;
    private final NumberWords numbers;
    private final Parties parties;
    private final List<CodingUnit> units = new ArrayList<>();
    private int outside;

    private FigureUnits(UnitMaker maker, NumberWords numbers, Parties parties) {
        this.maker = maker;
        this.numbers = numbers;
        this.parties = parties;
    }

    /** The units; {@link ArticleUnits#outside} counts figures without a number. */
    static ArticleUnits of(ArticleEvidence evidence, UnitMaker maker, NumberWords numbers, Parties parties) {
        Map<Integer, List<TableRow>> rows = evidence.rows(EvidenceTables.FIGURES).stream()
                .collect(Collectors.groupingBy(row -> row.integer("sentence_id")));
        FigureUnits figures = new FigureUnits(maker, numbers, parties);
        for (Sentence sentence : maker.sentences()) {
            figures.add(sentence, rows.getOrDefault(sentence.id(), List.of()));
        }
        return new ArticleUnits(figures.units, figures.outside);
    }

    private void add(Sentence sentence, List<TableRow> figures) {
        int base = sentence.span().start();
        List<Span> places = numbers.in(sentence.text()).stream()
                .map(s -> new Span(base + s.start(), base + s.end()))
                .toList();
        for (Span place : places) {
            Optional<TableRow> figure =
                    figures.stream().filter(row -> span(row).overlaps(place)).min(FIRST);
            TreeMap<String, TreeMap<String, String>> machine = new TreeMap<>();
            machine.put(BlameUnits.METHOD, answers(figure));
            Subject number = new Subject("", sentence.text().substring(place.start() - base, place.end() - base));
            units.add(maker.of(CodingTask.FIGURES, sentence.id(), place, number, figure.isPresent(), machine));
        }
        outside += (int) figures.stream()
                .filter(row -> places.stream().noneMatch(span(row)::overlaps))
                .count();
    }

    private TreeMap<String, String> answers(Optional<TableRow> figure) {
        TreeMap<String, String> answers = new TreeMap<>();
        answers.put("figure", figure.isPresent() ? CodingTask.YES : CodingTask.NO);
        figure.ifPresent(row -> {
            answers.put("kind", row.text("kind"));
            answers.put("qualifier", row.text("qualifier"));
            answers.put("side", parties.answer(row.text("side"), ""));
            ends(row, answers);
        });
        return answers;
    }

    /** The ends as a coder writes them: as printed, without the widths that the program gives to {@code about}. */
    private static void ends(TableRow row, TreeMap<String, String> answers) {
        Qualifier qualifier = Qualifier.valueOf(row.text("qualifier").toUpperCase(java.util.Locale.ROOT));
        double printed = Double.isNaN(row.number("value")) ? row.number("low") : row.number("value");
        String value = TableCsv.number(printed);
        switch (qualifier) {
            case VAGUE -> put(answers, CodingTask.NONE, CodingTask.NONE);
            case AT_LEAST, MORE_THAN -> put(answers, value, CodingTask.NO_BOUND);
            case UP_TO, FEWER_THAN -> put(answers, "0", TableCsv.number(row.number("high")));
            case RANGE -> put(answers, TableCsv.number(row.number("low")), TableCsv.number(row.number("high")));
            default -> put(answers, value, value);
        }
    }

    private static void put(TreeMap<String, String> answers, String low, String high) {
        answers.put("low", low);
        answers.put("high", high);
    }

    private static Span span(TableRow row) {
        return new Span(row.integer("char_start"), row.integer("char_end"));
    }
}
