package org.dispatchlens.common.extract.blame;

import org.dispatchlens.common.model.Blame;

/** A row that a rule found and a later step took away. */
public record RemovedBlame(Blame row, Step step) {
    /** The steps after the rules, in their order. */
    public enum Step {
        ECHO(
                "said inside an accusation, claim or denial of the same sentence: it is the content of that, not the outlet's"
                        + " own word"),
        DENIED("it stands inside what the same party denies"),
        DUPLICATE(
                "the sentence has another row with the same accuser and accused, more explicit or earlier; one is kept");

        private final String reason;

        Step(String reason) {
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }
}
