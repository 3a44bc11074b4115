package org.dispatchlens.common.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CAMEO event code with what the published tables say of it ({@code events/cameo.csv}, {@code cameo-roots.csv}, {@code
 * plover.csv}).
 *
 * @param code three or four digits, or two for a root
 * @param base the code's first three digits; the code itself where it is shorter
 * @param root its first two digits
 * @param quad GDELT's QuadClass, 1 to 4
 * @param goldstein score from -10 to 10 as printed; empty where the published table has none
 * @param spoken whether it is an act of words: then it is the accuser's act, else the accused's
 * @param plover PLOVER's event category; empty where PLOVER dropped the root
 * @param modes PLOVER's modes
 * @param contexts PLOVER's contexts
 */
public record CameoCode(
        String code,
        String base,
        String root,
        int quad,
        String goldstein,
        boolean spoken,
        String plover,
        List<String> modes,
        List<String> contexts) {
    private static final int ROOT = 2;
    private static final int BASE = 3;
    private static final Map<String, CameoCode> ALL = read();

    /** The code, when CAMEO has it. */
    public static Optional<CameoCode> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, CameoCode> read() {
        Map<String, Map<String, String>> roots = by("root", "cameo-roots.csv");
        Map<String, Map<String, String>> below = by("cameo", "plover.csv");
        Map<String, CameoCode> all = new HashMap<>();
        for (Map<String, String> row : CodeTable.rows("cameo.csv")) {
            String code = row.get("code");
            all.put(code, of(row, roots.get(code.substring(0, ROOT)), below.getOrDefault(code, Map.of())));
        }
        return Map.copyOf(all);
    }

    private static CameoCode of(Map<String, String> row, Map<String, String> root, Map<String, String> own) {
        String code = row.get("code");
        return new CameoCode(
                code,
                code.substring(0, Math.min(BASE, code.length())),
                root.get("root"),
                Integer.parseInt(root.get("quad")),
                row.get("goldstein"),
                Boolean.parseBoolean(root.get("speaker")),
                own.getOrDefault("event", root.get("plover")),
                CodeTable.words(own.getOrDefault("mode", "")),
                CodeTable.words(own.getOrDefault("context", "")));
    }

    private static Map<String, Map<String, String>> by(String key, String table) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        CodeTable.rows(table).forEach(row -> rows.put(row.get(key), row));
        return rows;
    }
}
