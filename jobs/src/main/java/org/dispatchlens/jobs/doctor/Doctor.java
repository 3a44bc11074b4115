package org.dispatchlens.jobs.doctor;

import java.util.List;
import java.util.function.Consumer;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.doctor.Level;
import org.dispatchlens.common.error.InputException;

/** Makes all checks, whatever becomes of any of them. */
public final class Doctor {
    private Doctor() {}

    /**
     * Makes the checks in order.
     *
     * @param each told every result as soon as it is there
     */
    public static List<Diagnosis> examine(List<Check> checks, Consumer<Diagnosis> each) {
        return checks.stream().map(Doctor::examine).peek(each).toList();
    }

    /** Whether a run would fail. */
    public static boolean ill(List<Diagnosis> results) {
        return results.stream().anyMatch(result -> result.level() == Level.FAIL);
    }

    /** A missing library or a lack of memory comes as an error and must not end the examination. */
    private static Diagnosis examine(Check check) {
        try {
            return check.look();
        } catch (InputException e) {
            return Diagnosis.fail(check.name(), e.getMessage(), "");
        } catch (Throwable e) {
            return Diagnosis.fail(check.name(), words(e), check.mend());
        }
    }

    private static String words(Throwable error) {
        String message = error.getMessage() == null
                ? ""
                : ": " + error.getMessage().lines().findFirst().orElse("").strip();
        return error.getClass().getSimpleName() + message;
    }
}
