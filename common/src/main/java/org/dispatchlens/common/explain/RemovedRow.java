package org.dispatchlens.common.explain;

import org.dispatchlens.common.model.Blame;

/**
 * A row of blame that a rule found and that is not in the result as it was found.
 *
 * @param step {@code ECHO}, {@code DENIED}, {@code DUPLICATE}, or {@code HOME_STATE} where it was not removed but changed
 */
public record RemovedRow(Blame row, String step, String reason) {}
