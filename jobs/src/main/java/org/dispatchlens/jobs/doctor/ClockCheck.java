package org.dispatchlens.jobs.doctor;

import java.io.IOException;
import java.time.Instant;
import org.apache.hadoop.fs.Path;
import org.dispatchlens.common.doctor.ClockRule;
import org.dispatchlens.common.doctor.Diagnosis;

/** The clock of this machine, and that of the output where one is named. */
public final class ClockCheck implements Check {
    private final Place place;

    /** @param place where a file's time is looked at */
    public ClockCheck(Place place) {
        this.place = place;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public String mend() {
        return "set the clock, such as by NTP";
    }

    @Override
    public Diagnosis look() {
        Instant now = Instant.now();
        try {
            return ClockRule.of(now, stamp());
        } catch (IOException e) {
            // The check of the folder says so; here only the machine's own clock is left.
            return ClockRule.of(now);
        }
    }

    private Instant stamp() throws IOException {
        Instant[] stamp = new Instant[1];
        place.probe((files, folder) -> {
            Path file = new Path(folder, "clock");
            files.create(file, true).close();
            stamp[0] = Instant.ofEpochMilli(files.getFileStatus(file).getModificationTime());
        });
        return stamp[0];
    }
}
