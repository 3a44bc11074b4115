package org.dispatchlens.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.study.CaseFile;
import org.dispatchlens.common.study.FigureOfInterest;
import org.dispatchlens.common.study.Window;

/** What a case file asked for, in words. */
public final class StudyWords {
    private StudyWords() {}

    /** A title with the study's name behind it, where it has one. */
    public static String title(String title, CaseFile study) {
        return study.name().isEmpty() ? title : title + ": " + study.name();
    }

    /** The study's note and what it leaves out; empty where nothing is said or left out. */
    public static String of(CaseFile study) {
        List<String> sentences = new ArrayList<>();
        if (!study.note().isEmpty()) {
            sentences.add(study.note().endsWith(".") || study.note().endsWith("?") ? study.note() : study.note() + ".");
        }
        if (study.isSelective()) {
            sentences.add("Compared are only articles"
                    + (study.outlets().isEmpty()
                            ? ""
                            : " of "
                                    + Labels.list(study.outlets().stream()
                                            .map(Labels::outlet)
                                            .toList()))
                    + (study.window().equals(Window.ALWAYS) ? "" : " published " + study.window()) + ".");
        }
        if (!study.figures().isEmpty()) {
            sentences.add("Figures that the study asks for come first.");
        }
        return String.join(" ", sentences);
    }

    /** The settings of a case file by name, those that are given. */
    public static Map<String, String> settings(CaseFile study) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("Study", study.name());
        settings.put("Note", study.note());
        settings.put("Sides", String.join(", ", study.sides()));
        settings.put("Outlets", String.join("; ", study.outlets()));
        settings.put(
                "Window",
                study.window().equals(Window.ALWAYS) ? "" : study.window().toString());
        settings.put(
                "Figures of interest",
                String.join(
                        "; ", study.figures().stream().map(StudyWords::figure).toList()));
        settings.values().removeIf(String::isEmpty);
        return settings;
    }

    private static String figure(FigureOfInterest figure) {
        return figure.kind().code()
                + (figure.side().isEmpty() ? "" : ", " + figure.side())
                + (figure.event().isEmpty() ? "" : ", " + figure.event());
    }
}
