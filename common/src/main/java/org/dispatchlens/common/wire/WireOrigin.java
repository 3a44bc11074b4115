package org.dispatchlens.common.wire;

/**
 * Where the text of a group of copies likely comes from.
 *
 * @param name agency or outlet, or {@link #UNKNOWN}
 * @param kind {@link #AGENCY}; {@link #SOURCE} for somebody else who is credited; {@link #OUTLET} for the outlet that was
 *     first; or {@link #UNKNOWN}
 * @param evidence what tells it, or why nothing does
 * @param confidence in [0,1]; 0 when unknown
 * @param articleId article with the evidence, or empty
 */
public record WireOrigin(String name, String kind, String evidence, double confidence, String articleId) {
    public static final String AGENCY = "agency";
    public static final String SOURCE = "source";
    public static final String OUTLET = "outlet";
    public static final String UNKNOWN = "unknown";

    /** Whether some article names it, so that it does not stand on dates. */
    boolean credited() {
        return kind.equals(AGENCY) || kind.equals(SOURCE);
    }

    static WireOrigin unknown(String why) {
        return new WireOrigin(UNKNOWN, UNKNOWN, why, 0, "");
    }
}
