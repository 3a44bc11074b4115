/**
 * Blame and figures as event data: PLOVER records, GDELT event rows and GKG counts.
 *
 * <p>{@link org.dispatchlens.common.events.Deeds} decides who did what to whom, once for all formats; the code tables are in
 * the resources folder {@code events/}, with their sources.
 */
package org.dispatchlens.common.events;
