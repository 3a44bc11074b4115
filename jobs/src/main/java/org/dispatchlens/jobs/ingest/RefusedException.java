package org.dispatchlens.jobs.ingest;

import java.io.IOException;
import org.dispatchlens.common.model.RejectCode;

/** A file, or the rest of it, that is not read, with the code of its reject. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final RejectCode code;

    RefusedException(RejectCode code, String detail) {
        super(detail);
        this.code = code;
    }

    RejectCode code() {
        return code;
    }
}
