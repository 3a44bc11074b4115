package org.dispatchlens.common.events;

/**
 * Who did what to whom, as one blame row tells it.
 *
 * @param source who acts: the accuser of an accusation, the accused of an asserted act, who denies
 * @param recipient toward whom: the accused of an accusation, whom the act hit, who had accused; {@link EventActor#NONE}
 *     where the text does not say
 * @param code what was done
 * @param polarity as in the row; only {@code ASSERT} and {@code DENY} are events that are said to have happened
 */
public record Deed(EventActor source, EventActor recipient, CameoCode code, String polarity) {
    /** Whether it is told as having happened. */
    public boolean happened() {
        return polarity.equals("ASSERT") || polarity.equals("DENY");
    }
}
