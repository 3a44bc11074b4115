package org.dispatchlens.jobs.doctor;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.dispatchlens.common.doctor.Diagnosis;

/** Whether a transactional table can be written and read back at the place of the output, by driver and executors. */
public final class DeltaCheck implements Check {
    private static final long ROWS = 20;

    private final LazySession session;
    private final Place place;

    public DeltaCheck(LazySession session, Place place) {
        this.session = session;
        this.place = place;
    }

    @Override
    public String name() {
        return "delta";
    }

    @Override
    public String mend() {
        return "the output must be a folder that the driver and all executors see under one name";
    }

    @Override
    public Diagnosis look() throws IOException {
        SparkSession spark = session.get();
        long[] read = new long[1];
        place.probe((files, folder) -> {
            String table = new Path(folder, "table").toString();
            spark.range(ROWS).write().format("delta").save(table);
            read[0] = spark.read().format("delta").load(table).count();
        });
        return read[0] == ROWS
                ? Diagnosis.ok(name(), "a table was written and read back")
                : Diagnosis.fail(name(), read[0] + " of " + ROWS + " rows were read back", mend());
    }
}
