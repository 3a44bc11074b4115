package org.dispatchlens.common.error;

/**
 * The user's mistake, not ours: a missing path, a wrong manifest, a codebook that does not parse.
 *
 * <p>The message is one line that says what is wrong, where, and how to mend it; it is printed as it stands and the
 * program ends with exit code 2. Anything else that is thrown is our bug and ends with exit code 1.
 */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
