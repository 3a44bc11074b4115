package org.dispatchlens.jobs.doctor;

import org.apache.spark.sql.SparkSession;
import org.dispatchlens.jobs.spark.Session;

/** One Spark session for several checks, opened when the first asks. One that cannot be opened is not tried again. */
public final class LazySession implements AutoCloseable {
    private final String master;
    private SparkSession session;
    private IllegalStateException broken;

    /** @param master as {@code --master} gives it; may be null */
    public LazySession(String master) {
        this.master = master;
    }

    SparkSession get() {
        if (broken != null) {
            throw broken;
        }
        if (session == null) {
            try {
                session = Session.open(master);
            } catch (Exception | LinkageError e) {
                broken = new IllegalStateException("Spark does not start (" + e.getMessage() + ")", e);
                throw broken;
            }
        }
        return session;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
