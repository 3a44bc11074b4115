package org.dispatchlens.common.study;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.codebook.Nearest;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.extract.actors.CountedParties;

/** What is wrong with a case file that its schema, which knows no codebook and no calendar, cannot find. */
public final class CaseCheck {
    /** Stands for people of both sides in {@code figure_facts}. */
    private static final String BOTH = "BOTH";

    private CaseCheck() {}

    /** Everything that is wrong, a line each; empty for a case file that can be used with this codebook. */
    public static List<String> problems(CaseFile study, CodebookFiles codebook) {
        List<String> problems = new ArrayList<>();
        Set<String> parties = CountedParties.names(codebook).keySet();
        study.sides().forEach(side -> party("sides", side, parties, problems));
        study.figures().stream()
                .map(FigureOfInterest::side)
                .filter(side -> !side.isEmpty() && !side.equals(BOTH))
                .forEach(side -> party("figures", side, parties, problems));
        window(study.window(), problems);
        return List.copyOf(problems);
    }

    /**
     * Reads a case file that can be used with a codebook.
     *
     * @throws InputException that names the file and the first fault
     */
    public static CaseFile read(Path file, CodebookFiles codebook) {
        CaseFile study = CaseFile.read(file);
        List<String> problems = problems(study, codebook);
        if (!problems.isEmpty()) {
            throw new InputException(file + ": " + String.join("; ", problems));
        }
        return study;
    }

    private static void party(String key, String id, Set<String> parties, List<String> problems) {
        if (!parties.contains(id)) {
            problems.add(key + ": " + id + " is no state, body or group of the codebook" + Nearest.hint(id, parties));
        }
    }

    private static void window(Window window, List<String> problems) {
        List<String> wrong = Stream.of(window.from(), window.to())
                .filter(day -> !day.isEmpty() && !isDay(day))
                .toList();
        wrong.forEach(day -> problems.add("window: " + day + " is no day of the calendar"));
        if (wrong.isEmpty() && isEmpty(window)) {
            problems.add("window: it ends on " + window.to() + ", before it begins on " + window.from());
        }
    }

    private static boolean isDay(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isEmpty(Window window) {
        return !window.from().isEmpty()
                && !window.to().isEmpty()
                && LocalDate.parse(window.to()).isBefore(LocalDate.parse(window.from()));
    }
}
