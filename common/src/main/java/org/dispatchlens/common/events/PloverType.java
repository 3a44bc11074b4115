package org.dispatchlens.common.events;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of PLOVER's event categories ({@code events/plover-types.csv}).
 *
 * @param quad quad_code, 1 to 4
 * @param scale event_scale, from -9.3 to 7.6
 * @param modes what may stand as mode
 */
public record PloverType(String event, int quad, double scale, Set<String> modes) {
    private static final Map<String, PloverType> ALL = CodeTable.rows("plover-types.csv").stream()
            .map(row -> new PloverType(
                    row.get("event"),
                    Integer.parseInt(row.get("quad")),
                    Double.parseDouble(row.get("scale")),
                    Set.copyOf(CodeTable.words(row.get("modes")))))
            .collect(Collectors.toUnmodifiableMap(PloverType::event, type -> type));

    /** The category of that name. */
    public static PloverType of(String event) {
        PloverType type = ALL.get(event);
        if (type == null) {
            throw new IllegalArgumentException("PLOVER has no category '" + event + "'");
        }
        return type;
    }
}
