package org.dispatchlens.common.coding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dispatchlens.common.coding.FilledSheet.Cell;
import org.dispatchlens.common.coding.Variable.Kind;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.tables.TableCsv;

/**
 * What one coder answered.
 *
 * @param name as in the workbook
 * @param file what messages call the workbook
 * @param answers checked answers by item and variable; what was left empty is not there
 * @param notes free text by item
 */
public record Coder(String name, String file, Map<String, Map<String, String>> answers, Map<String, String> notes) {
    /**
     * Checks a workbook.
     *
     * @throws InputException that names file, sheet, cell and what is allowed, for an answer that is no code, for an item
     *     that the sample does not have, and for one that stands twice
     */
    public static Coder of(FilledSheet sheet, CodingSample sample, Parties parties) {
        Map<String, SampleItem> items = sample.byItem();
        Map<String, Map<String, String>> answers = new TreeMap<>();
        Map<String, String> notes = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (Cell cell : sheet.cells()) {
            SampleItem item = items.get(cell.item());
            if (item == null || item.unit().task() != cell.task()) {
                throw new InputException(at(sheet, cell) + ": the sample " + sample.id() + " has no item '"
                        + cell.item() + "' on this sheet; put the item ids back as they were");
            }
            if (!seen.add(List.of(cell.item(), cell.variable()))) {
                throw new InputException(
                        at(sheet, cell) + ": item " + cell.item() + " stands twice; take one of the rows out");
            }
            String text = cell.text().strip();
            if (!text.isEmpty() && cell.variable().equals(FilledSheet.NOTE)) {
                notes.put(cell.item(), text);
            } else if (!text.isEmpty()) {
                String answer = answer(sheet, cell, text, parties);
                answers.computeIfAbsent(cell.item(), i -> new TreeMap<>()).put(cell.variable(), answer);
            }
        }
        return new Coder(sheet.coder(), sheet.file(), answers, notes);
    }

    private static String answer(FilledSheet sheet, Cell cell, String text, Parties parties) {
        Variable variable = cell.task().variable(cell.variable());
        return variable.codes().stream()
                .filter(code -> code.equalsIgnoreCase(text))
                .findFirst()
                .or(() -> variable.kind() == Kind.PARTY ? parties.find(text) : Optional.empty())
                .or(() -> variable.kind() == Kind.NUMBER ? number(text) : Optional.empty())
                .orElseThrow(() -> new InputException(at(sheet, cell) + ": '" + shortened(text) + "' is no answer to "
                        + variable.id() + "; allowed: " + allowed(variable)));
    }

    private static Optional<String> number(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f]|,(?=\\d{3}(?!\\d))", "");
        if (!digits.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        return Optional.of(TableCsv.number(new BigDecimal(digits).doubleValue()));
    }

    private static String allowed(Variable variable) {
        String codes = variable.codes().stream().collect(Collectors.joining(", "));
        return switch (variable.kind()) {
            case CODE -> codes;
            case PARTY -> codes + ", or a name of the list on the sheet Codes";
            case NUMBER -> "a number of at least 0, " + codes;
        };
    }

    private static String at(FilledSheet sheet, Cell cell) {
        return sheet.file() + " " + cell.place();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    /**
     * The answer that counts. A question that is asked only where the key is yes has none elsewhere, whatever stands in the
     * cell.
     */
    Optional<String> answer(SampleItem item, Variable variable) {
        Map<String, String> given = answers.getOrDefault(item.item(), Map.of());
        Variable key = item.unit().task().key();
        boolean asked = variable.equals(key) || CodingTask.YES.equals(given.get(key.id()));
        return asked ? Optional.ofNullable(given.get(variable.id())) : Optional.empty();
    }
}
