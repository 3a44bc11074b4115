package org.dispatchlens.common.extract.blame;

import java.util.List;
import org.dispatchlens.common.model.Blame;

/** One family of constructions that blame. */
interface BlameRule {
    /** The rows of one sentence; empty when the construction is not there. */
    List<Blame> rows(Scene scene);
}
