package org.dispatchlens.reports.workbook;

import java.awt.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.dispatchlens.reports.Palette;

/** Colour scales as conditional formats, so that they follow when a reader sorts or edits. */
final class Heat {
    private Heat() {}

    /** Scores in [-1,1]: blue at -limit, near white at 0, orange at limit. */
    static void scores(XSSFSheet sheet, CellRangeAddress cells, double limit) {
        Color low = Palette.mix(Palette.NEUTRAL, Palette.SIDE_B, 0.55);
        Color high = Palette.mix(Palette.NEUTRAL, Palette.SIDE_A, 0.55);
        scale(sheet, cells, new double[] {-limit, 0, limit}, low, Palette.NEUTRAL, high);
    }

    /** Counts: white at 0, blue at the greatest. */
    static void counts(XSSFSheet sheet, CellRangeAddress cells, double greatest) {
        scale(sheet, cells, new double[] {0, Math.max(1, greatest)}, Color.WHITE, Palette.HIGH);
    }

    private static void scale(XSSFSheet sheet, CellRangeAddress cells, double[] at, Color... colours) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        var scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(at.length);
        ConditionalFormattingThreshold[] thresholds = scale.getThresholds();
        var shades = scale.getColors();
        for (int i = 0; i < at.length; i++) {
            thresholds[i].setRangeType(RangeType.NUMBER);
            thresholds[i].setValue(at[i]);
            shades[i] = Styles.colour(colours[i]);
        }
        scale.setThresholds(thresholds);
        scale.setColors(shades);
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
