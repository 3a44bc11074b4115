package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dispatchlens.common.ingest.OutletNames.Outlet;

/** Reads lines that name the author. Immutable. */
final class Bylines {
    private static final Pattern WITH = Pattern.compile("(?i)[,;]? (?:with|via) ");
    private static final Pattern PLACE = Pattern.compile("(?: in|,? reporting from| at) \\p{Lu}.*$");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i)\\s*(?:,\\s*and |,\\s*&|,| and | & |\\||/(?!RL\\b)| for | of (?!(?:america|india|israel|london|pakistan)\\b)| - | – | — )\\s*");
    /** Small words that a list of names may hold; any other small word makes the line a sentence or headline. */
    private static final Pattern SMALL_WORDS = Pattern.compile(
            "and|with|via|for|of|in|at|the|from|van|von|der|den|de|del|della|di|da|dos|la|le|el|al|bin|bint|ibn|ben|y"
                    + "|staff|reporting|agencies|agency|correspondents?|dpa|columnist|writers?|reporters?|editors?");

    private static final Pattern PERSON = Pattern.compile(
            "(?!The |Our )\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|der|den|de|del|di|da|la|el|al|bin|ibn|ben) )*"
                    + "\\p{Lu}[\\p{L}.'’-]*){1,3}");

    private final LineRules rules;
    private final Pattern roles;
    private final OutletNames outlets;

    Bylines(FurnitureCodebook codebook, OutletNames outlets) {
        this.rules = LineRules.compile(codebook.bylines());
        this.roles = LineRule.compile("authorRoles", codebook.authorRoles());
        this.outlets = outlets;
    }

    /** A line that is a byline by itself, with the rule's id. */
    Optional<Rated> read(String line) {
        for (Iterator<LineRule> each = rules.possible(line); each.hasNext(); ) {
            LineRule rule = each.next();
            Matcher m = rule.matcher(line);
            if (m.matches() && isNameList(m.group("names"))) {
                boolean staff = rule.id().equals("staff-line");
                if (!staff || outlets.find(m.group("names")).isPresent()) {
                    return Optional.of(new Rated(rule.id(), parse(m.group("names"), line)));
                }
            }
        }
        return Optional.empty();
    }

    /** A byline and the rule that read it. */
    record Rated(String ruleId, Byline byline) {}

    /** Names alone on a line; they are authors only where the next line is an outlet's name or a job title. */
    Optional<Byline> readLone(String line, String next) {
        if (!Prose.hasAtMost(line, 15) || !persons(line)) {
            return Optional.empty();
        }
        String site = next.replaceFirst("(?i) (opinion|staff|columnist|contributor|news)$", "");
        Optional<Outlet> outlet = outlets.find(next).or(() -> outlets.find(site));
        boolean role = roles.matcher(next).matches();
        if (outlet.isEmpty() && !role) {
            return Optional.empty();
        }
        OutletEvidence evidence =
                outlet.map(o -> evidence(o, line + " / " + next)).orElse(OutletEvidence.NONE);
        List<String> authors = Stream.of(SEPARATOR.split(line))
                .filter(part -> !roles.matcher(part).matches())
                .toList();
        return Optional.of(new Byline(authors, evidence));
    }

    private boolean persons(String line) {
        for (String part : SEPARATOR.split(line)) {
            if (!PERSON.matcher(part).matches() && !roles.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    private Byline parse(String names, String line) {
        String own = PLACE.matcher(WITH.split(names)[0]).replaceFirst("");
        List<String> authors = new ArrayList<>();
        OutletEvidence evidence = OutletEvidence.NONE;
        Optional<Outlet> whole = outlets.find(own);
        if (whole.isPresent()) {
            return new Byline(authors, evidence(whole.get(), line));
        }
        for (String part : SEPARATOR.split(own)) {
            String name = part.replaceFirst("\\.$", "");
            Optional<Outlet> outlet = outlets.find(name)
                    .or(() ->
                            outlets.find(name.replaceFirst("(?i)( staff| newsroom| news desk| correspondent)s?$", "")));
            if (outlet.isPresent()) {
                evidence = evidence.or(evidence(outlet.get(), line));
            } else if (PERSON.matcher(name).matches() && !roles.matcher(name).matches()) {
                authors.add(name);
            }
        }
        return new Byline(authors, evidence);
    }

    private static OutletEvidence evidence(Outlet outlet, String line) {
        double confidence = outlet.agency() ? OutletEvidence.AGENCY_BYLINE : OutletEvidence.BYLINE;
        return new OutletEvidence(outlet.name(), "byline: " + line, confidence);
    }

    private static boolean isNameList(String names) {
        for (String word : names.split("[\\s,&/|]+")) {
            boolean name = word.isEmpty() || !Character.isLowerCase(word.codePointAt(0));
            if (!name && !SMALL_WORDS.matcher(word).matches()) {
                return false;
            }
        }
        return Prose.hasAtMost(names, 20);
    }
}
