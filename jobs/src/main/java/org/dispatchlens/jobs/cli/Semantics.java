package org.dispatchlens.jobs.cli;

import org.dispatchlens.common.error.InputException;

/** Whether the model-based stages run. */
enum Semantics {
    ON,
    OFF;

    void check() {
        if (this == ON) {
            throw new InputException("--semantics on needs a model, and this build has none: leave the option out");
        }
    }
}
