package org.dispatchlens.common.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.coding.UnitMaker.Subject;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Every sentence: does it hold blame? Where it holds several, coder and program both answer for the first: the one whose
 * words begin first and, of two that begin together, as in mutual blame, the one whose accuser is named first.
 */
final class BlameUnits {
    static final String METHOD = "rules";

    private static final Comparator<TableRow> FIRST = Comparator.comparingInt(
                    (TableRow row) -> row.integer("char_start"))
            .thenComparingInt(row -> place(row, "accuser_text"))
            .thenComparingInt(row -> place(row, "accused_text"))
            .thenComparingInt(row -> row.integer("char_end"))
            .thenComparing(row -> row.text("rule_id"))
            .thenComparing(row -> row.text("accuser_state"))
            .thenComparing(row -> row.text("accused_state"));

    private BlameUnits() {}

    static List<CodingUnit> of(ArticleEvidence evidence, UnitMaker maker, Parties parties) {
        Map<Integer, List<TableRow>> rows = evidence.rows(EvidenceTables.BLAMES).stream()
                .collect(Collectors.groupingBy(row -> row.integer("sentence_id")));
        List<CodingUnit> units = new ArrayList<>();
        for (Sentence sentence : maker.sentences()) {
            List<TableRow> found = rows.getOrDefault(sentence.id(), List.of());
            TreeMap<String, TreeMap<String, String>> machine = new TreeMap<>();
            machine.put(METHOD, answers(found, parties));
            units.add(maker.of(
                    CodingTask.BLAME, sentence.id(), sentence.span(), Subject.SENTENCE, !found.isEmpty(), machine));
        }
        return units;
    }

    private static TreeMap<String, String> answers(List<TableRow> rows, Parties parties) {
        TreeMap<String, String> answers = new TreeMap<>();
        answers.put("blame", rows.isEmpty() ? CodingTask.NO : CodingTask.YES);
        rows.stream().min(FIRST).ifPresent(row -> {
            answers.put("accuser", parties.answer(row.text("accuser_state"), row.text("accuser_text")));
            answers.put("accused", parties.answer(row.text("accused_state"), row.text("accused_text")));
            answers.put("form", row.text("form"));
            answers.put("voice", row.text("voice"));
            answers.put("polarity", row.text("polarity"));
        });
        return answers;
    }

    private static int place(TableRow row, String column) {
        return row.text("sentence").indexOf(row.text(column));
    }
}
