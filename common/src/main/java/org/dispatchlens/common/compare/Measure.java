package org.dispatchlens.common.compare;

/**
 * One thing in which outlets are tested against each other.
 *
 * @param name value of the column {@code measure}
 * @param method the sentiment's method, else empty
 * @param subject state or body, or the two sides of a balance, or empty
 */
record Measure(String name, String method, String subject) implements Comparable<Measure>, java.io.Serializable {
    private static final long serialVersionUID = 1L;

    static final String BLAME_BALANCE = "blame_balance";
    static final String OWN_SHARE = "own_share";
    static final String AGENTLESS_SHARE = "agentless_share";
    static final String SPEECH_SHARE = "speech_share";
    static final String ACTOR_SHARE = "actor_share";
    static final String SENTIMENT = "sentiment";

    /** Steps of a sentiment score of 1 in the totals of articles. */
    static final double STEPS = 10_000;

    static Measure of(String name) {
        return new Measure(name, "", "");
    }

    static Measure of(String name, String subject) {
        return new Measure(name, "", subject);
    }

    /** Whether there is one for each state, of which pairs without enough data would only fill the table. */
    boolean ofState() {
        return name.equals(SPEECH_SHARE) || name.equals(ACTOR_SHARE) || name.equals(SENTIMENT);
    }

    /** The measure out of Σx/Σy. */
    double value(double ratio) {
        return name.equals(SENTIMENT) ? ratio / STEPS : ratio;
    }

    /** Names a test of it, and seeds its random numbers. */
    String key(String one, String other) {
        return String.join("|", "outlet_tests", name, method, subject, one, other);
    }

    @Override
    public int compareTo(Measure other) {
        return Key.of(name, method, subject).compareTo(Key.of(other.name, other.method, other.subject));
    }
}
