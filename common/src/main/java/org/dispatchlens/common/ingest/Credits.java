package org.dispatchlens.common.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.ingest.OutletNames.Outlet;
import org.dispatchlens.common.model.FurnitureLine;

/**
 * Weighs what a dispatch itself says about its outlet: byline, then the site's own copyright line, then the dateline.
 * Picture credits and names in the running text do not count. Immutable.
 */
final class Credits {
    /** A site's own notice: the holder stands beside a year, and a picture's credit has no year. */
    private static final Pattern SITE_NOTICE = Pattern.compile(
            "(?i)^\\(?(?:copyright|©|\\(c\\))[ ©(c)]{0,6}"
                    + "(?:(?:19|20)\\d\\d(?:-\\d{2,4})?,? (?:by )?(?<holder>[^.,;|/()]+)|(?<named>[^.,;|/()\\d]+),? (?:19|20)\\d\\d)");

    private static final Pattern COMPANY =
            Pattern.compile("(?i)\\s*\\b(?:llc|ltd|inc|limited|corporation|corp|all rights reserved)\\b.*$");

    private final OutletNames outlets;

    Credits(OutletNames outlets) {
        this.outlets = outlets;
    }

    OutletEvidence weigh(
            OutletEvidence byline, Optional<Dateline> dateline, List<FurnitureLine> removed, int titleLine) {
        return byline.or(copyright(removed, titleLine))
                .or(dateline.map(this::dateline).orElse(OutletEvidence.NONE));
    }

    private OutletEvidence dateline(Dateline dateline) {
        Optional<Outlet> outlet = outlets.find(dateline.source());
        return outlet.map(o -> new OutletEvidence(
                        o.name(),
                        "dateline: " + dateline.text().strip(),
                        o.agency() ? OutletEvidence.AGENCY_DATELINE : OutletEvidence.DATELINE))
                .orElse(OutletEvidence.NONE);
    }

    /** Who holds the rights by a notice with a year; empty where the line is none. */
    static String holder(String line) {
        Matcher m = SITE_NOTICE.matcher(line);
        if (!m.find()) {
            return "";
        }
        String holder = m.group("holder") != null ? m.group("holder") : m.group("named");
        return COMPANY.matcher(holder).replaceFirst("");
    }

    private OutletEvidence copyright(List<FurnitureLine> removed, int titleLine) {
        for (FurnitureLine line : removed) {
            if (line.ruleId().equals("copyright") && line.lineNo() > titleLine) {
                Optional<Outlet> outlet = outlets.find(holder(line.line())).filter(o -> !o.agency());
                if (outlet.isPresent()) {
                    return new OutletEvidence(
                            outlet.get().name(), "copyright line: " + line.line(), OutletEvidence.COPYRIGHT);
                }
            }
        }
        return OutletEvidence.NONE;
    }
}
