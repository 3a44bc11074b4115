package org.dispatchlens.jobs.doctor;

import org.dispatchlens.common.doctor.Diagnosis;

/** Looks at one thing that a run needs. */
public interface Check {
    /** One word. */
    String name();

    /** What to do when looking itself breaks. */
    String mend();

    /** Looks; whatever it throws is a failed check. */
    Diagnosis look() throws Exception;
}
