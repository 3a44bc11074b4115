package org.dispatchlens.jobs.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.doctor.MemoryRule;

/** Heap and memory; Java knows the limit of its container. */
public final class MemoryCheck implements Check {
    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String mend() {
        return "start Java with -Xmx4g";
    }

    @Override
    public Diagnosis look() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return MemoryRule.of(Runtime.getRuntime().maxMemory(), machine.getTotalMemorySize());
    }
}
