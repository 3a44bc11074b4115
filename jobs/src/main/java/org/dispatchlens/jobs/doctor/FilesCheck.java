package org.dispatchlens.jobs.doctor;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.doctor.FilesRule;

/** Limit of open files. */
public final class FilesCheck implements Check {
    @Override
    public String name() {
        return "files";
    }

    @Override
    public String mend() {
        return "raise the limit with ulimit -n";
    }

    @Override
    public Diagnosis look() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return FilesRule.of(system instanceof UnixOperatingSystemMXBean unix ? unix.getMaxFileDescriptorCount() : -1);
    }
}
