package org.dispatchlens.jobs.doctor;

import java.util.List;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.doctor.JavaRule;

/** Which Java runs, and what it opens to Spark. */
public final class JavaCheck implements Check {
    @Override
    public String name() {
        return "java";
    }

    @Override
    public String mend() {
        return "install a JDK 17";
    }

    @Override
    public Diagnosis look() {
        Module base = String.class.getModule();
        Module ours = JavaCheck.class.getModule();
        List<String> closed =
                JavaRule.OPENED.stream().filter(p -> !base.isOpen(p, ours)).toList();
        String name = System.getProperty("java.vm.name") + " " + System.getProperty("java.version");
        return JavaRule.of(Runtime.version().feature(), name, closed);
    }
}
