package org.dispatchlens.reports.coding;

import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dispatchlens.common.coding.CodingGuide;
import org.dispatchlens.common.coding.CodingGuide.Question;
import org.dispatchlens.common.coding.CodingTask;
import org.dispatchlens.common.coding.Variable;
import org.dispatchlens.reports.Palette;
import org.dispatchlens.reports.workbook.SafeText;
import org.dispatchlens.reports.workbook.Styles;

/** What can be written into the answer cells of a sheet, and what the reader is told there. */
final class AnswerRules {
    /** Excel's greatest length of a message beside a cell. */
    private static final int MOST = 255;

    private static final int MOST_TITLE = 32;
    private static final String ELSEWHERE = "\nCodes: see Instructions.";

    private final XSSFSheet sheet;
    private final CodingGuide.Task guide;
    private final int first;
    private final int last;

    AnswerRules(XSSFSheet sheet, CodingGuide.Task guide, int firstRow, int lastRow) {
        this.sheet = sheet;
        this.guide = guide;
        this.first = firstRow;
        this.last = lastRow;
    }

    /** A list or a check for the answers to a question. */
    void check(int question, int column) {
        Variable variable = guide.codingTask().variables().get(question);
        Question words = guide.questions().get(question);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = variable.kind() == Variable.Kind.NUMBER
                ? helper.createCustomConstraint(numberRule(variable, column))
                : helper.createFormulaListConstraint(CodesSheet.range(guide.codingTask(), variable));
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(first, last, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(variable.kind() != Variable.Kind.NUMBER);
        validation.setShowPromptBox(true);
        validation.createPromptBox(cut(words.title(), MOST_TITLE), message(words));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(cut(words.title(), MOST_TITLE), error(variable));
        sheet.addValidationData(validation);
    }

    private String numberRule(Variable variable, int column) {
        String cell = CellReference.convertNumToColString(column) + (first + 1);
        String words = variable.codes().stream()
                .map(code -> "," + cell + "=\"" + code + "\"")
                .collect(Collectors.joining());
        return "OR(IF(ISNUMBER(" + cell + ")," + cell + ">=0,FALSE)" + words + ")";
    }

    /** The question with what its codes mean, where there is room; else where to find it. */
    private static String message(Question question) {
        String ask = SafeText.oneLine(question.ask());
        String codes = question.codes().stream()
                .map(code -> "\n" + code.code() + ": " + SafeText.oneLine(code.means()))
                .collect(Collectors.joining());
        String all = ask + codes;
        return stored(all) <= MOST ? all : cut(ask, MOST - stored(ELSEWHERE)) + ELSEWHERE;
    }

    /** Length in the file, where a line feed takes seven characters. */
    private static int stored(String text) {
        return text.length() + 6 * (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String error(Variable variable) {
        return variable.kind() == Variable.Kind.NUMBER
                ? "Write a number of at least 0, or one of: " + String.join(", ", variable.codes()) + "."
                : "Choose an answer from the list of this cell.";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Greys the other questions of a row whose first answer is no. */
    void greyOut(int keyColumn, int questions) {
        if (questions < 2) {
            return;
        }
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String key = "$" + CellReference.convertNumToColString(keyColumn) + (first + 1);
        XSSFConditionalFormattingRule rule = (XSSFConditionalFormattingRule)
                formatting.createConditionalFormattingRule(key + "=\"" + CodingTask.NO + "\"");
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.colour(Palette.GRID));
        pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        CellRangeAddress[] ranges = {new CellRangeAddress(first, last, keyColumn + 1, keyColumn + questions - 1)};
        formatting.addConditionalFormatting(ranges, rule);
    }
}
