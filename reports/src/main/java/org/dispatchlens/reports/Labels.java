package org.dispatchlens.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dispatchlens.common.extract.actors.ActorNames;

/** Codes of the tables in words that a reader needs no codebook for, and numbers as reports print them. */
public final class Labels {
    /** What stands in place of an estimate whose denominator is under the minimum n. */
    public static final String NOT_ENOUGH = "not enough data";

    private static final String NO_INTERVAL = "no interval, too few articles";
    private static final double LEAST_PROBABILITY = 0.0005;
    private static final int ID_LENGTH = 12;
    private static final int ID_START = 5;
    private static final int ID_END = 4;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Map<String, String> STATES = states();
    private static final Map<String, String> VOICES = Map.of(
            "OUTLET", "outlet's own voice",
            "INDIRECT", "cited, no quotation marks",
            "DIRECT", "inside quotation marks",
            "NESTED", "cited from another outlet",
            "OWN", "outlet's own voice",
            "CITED", "cited voices",
            "ALL", "all voices");
    private static final Map<String, String> FORMS = Map.of(
            "accusation", "accuses in so many words",
            "assertion", "says that it did a hostile act",
            "nominal", "names the act as a noun",
            "claim", "claims responsibility",
            "denial", "denies");
    private static final Map<String, String> POLARITIES = Map.of(
            "ASSERT", "asserted",
            "DENY", "denied",
            "NEGATED", "negated",
            "HYPOTHETICAL", "hypothetical");
    private static final Map<String, String> CONSTRUCTIONS = Map.of(
            "ACTIVE", "active, agent named as subject",
            "PASSIVE_AGENT", "passive with agent",
            "PASSIVE_AGENTLESS", "passive without agent",
            "INTRANSITIVE", "intransitive, no agent",
            "NOMINAL", "as a noun");

    private Labels() {}

    private static Map<String, String> states() {
        Map<String, String> names = new HashMap<>(ActorNames.builtIn());
        for (String region : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(region).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("XKX", "Kosovo");
        names.put("SUN", "Soviet Union");
        names.put("YUG", "Yugoslavia");
        names.put("BOTH", "both sides");
        names.put("OUTLET", "the outlet itself");
        names.put("", "not known");
        return Collections.unmodifiableMap(names);
    }

    /**
     * English short name of an alpha-3 code or of an id of the built-in codebook; {@code OUTLET}, {@code BOTH} and the
     * empty code in words; any other id as it is.
     */
    public static String state(String code) {
        return STATES.getOrDefault(code, code);
    }

    /** {@link #state(String)}, or the printed words where the code is empty. */
    public static String party(String code, String words) {
        return code.isEmpty() && !words.isEmpty() ? words : state(code);
    }

    /** An outlet's name; {@code unknown:<article>} in words, with a {@link #shortId}. */
    public static String outlet(String outlet) {
        return outlet.startsWith("unknown:")
                ? "unknown (" + shortId(outlet.substring("unknown:".length())) + ")"
                : outlet;
    }

    /** A text with a capital first letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** An ISO 8601 instant to the minute, as {@code 2022-09-20 00:00 UTC}; what is no such instant stays as it is. */
    public static String minute(String instant) {
        try {
            return MINUTE.format(Instant.parse(instant));
        } catch (DateTimeParseException e) {
            return instant;
        }
    }

    /** A probability with three decimals; what would print as 0 as {@code < 0.001}. */
    public static String probability(double p) {
        return p < LEAST_PROBABILITY ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    /** An id of at most 12 characters as it is; a longer one with its middle left out. */
    public static String shortId(String id) {
        return id.length() <= ID_LENGTH
                ? id
                : id.substring(0, ID_START) + "\u2026" + id.substring(id.length() - ID_END);
    }

    public static String voice(String code) {
        return VOICES.getOrDefault(code, code);
    }

    public static String form(String code) {
        return FORMS.getOrDefault(code, code);
    }

    public static String polarity(String code) {
        return POLARITIES.getOrDefault(code, code);
    }

    /** Grammar of a description of violence. */
    public static String construction(String code) {
        return CONSTRUCTIONS.getOrDefault(code, code);
    }

    /** {@code Armenia and Azerbaijan}, {@code a, b and c}; empty for an empty list. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** A list cell of the tables, {@code a;b}, as its parts; empty for an empty cell. */
    public static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** {@code 1 article}, {@code 2 articles}, with thousands separators. */
    public static String count(long n, String singular, String plural) {
        return count(n) + " " + (n == 1 ? singular : plural);
    }

    /** {@code 1,234}. */
    public static String count(long n) {
        return Math.abs(n) < 1000 ? Long.toString(n) : String.format(Locale.ENGLISH, "%,d", n);
    }

    /** A share in [0,1] as {@code 12.3 %}; {@code –} for NaN. */
    public static String share(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
    }

    /** A score in [-1,1] with its sign, {@code +0.25}; {@code –} for NaN. */
    public static String score(double score) {
        if (Double.isNaN(score)) {
            return "–";
        }
        String text = String.format(Locale.ENGLISH, "%+.2f", score);
        return text.equals("+0.00") || text.equals("-0.00") ? "0.00" : text.replace('-', '−');
    }

    /** {@code 95 % interval −0.10 to +0.40}; says so where there is none, as for an outlet with one article. */
    public static String scoreInterval(double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return NO_INTERVAL;
        }
        return "95 % interval " + score(low) + " to " + score(high);
    }

    /** {@code 95 % interval 10.1 % to 14.2 %}, or that there is none. */
    public static String shareInterval(double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return NO_INTERVAL;
        }
        return "95 % interval " + share(low) + " to " + share(high);
    }

    /** A printed quantity: {@code 6,600}, {@code 2.5}, {@code ∞}; {@code –} for NaN. */
    public static String quantity(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return value == Math.rint(value)
                ? String.format(Locale.ENGLISH, "%,.0f", value)
                : String.format(Locale.ENGLISH, "%,.1f", value);
    }

    /** The interval of a figure: {@code 49}, {@code 90 to 100}, {@code 49 or more}; empty for unknown ends. */
    public static String quantityInterval(double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return "";
        }
        if (low == high) {
            return quantity(low);
        }
        return Double.isInfinite(high) ? quantity(low) + " or more" : quantity(low) + " to " + quantity(high);
    }
}
