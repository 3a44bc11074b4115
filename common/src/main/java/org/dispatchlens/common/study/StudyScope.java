package org.dispatchlens.common.study;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.Nearest;
import org.dispatchlens.common.model.Publication;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;

/**
 * Counts which articles a study selects and why it leaves the others out. Adding and merging change the object that they are
 * called on and give it back.
 */
public final class StudyScope implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final CaseFile study;
    private final TreeSet<String> outlets = new TreeSet<>();
    private long selected;
    private long otherOutlets;
    private long undated;
    private long otherDays;

    public StudyScope(CaseFile study) {
        this.study = study;
    }

    /** Takes an article with its outlet and its date or instant in ISO 8601, or empty. */
    public StudyScope add(String outlet, String published) {
        outlets.add(outlet);
        if (study.selects(outlet, published)) {
            selected++;
        } else if (!study.outlets().isEmpty() && !study.outlets().contains(outlet)) {
            otherOutlets++;
        } else if (Publication.day(published).isEmpty()) {
            undated++;
        } else {
            otherDays++;
        }
        return this;
    }

    public StudyScope merge(StudyScope other) {
        outlets.addAll(other.outlets);
        selected += other.selected;
        otherOutlets += other.otherOutlets;
        undated += other.undated;
        otherDays += other.otherDays;
        return this;
    }

    /** Number of articles in the study. */
    public long selected() {
        return selected;
    }

    /** Number of articles that are not. */
    public long leftOut() {
        return otherOutlets + undated + otherDays;
    }

    /** Why articles are left out, such as {@code 12 of other outlets, 3 of other days}; empty where none is. */
    public String reasons() {
        List<String> reasons = new ArrayList<>();
        reason(otherOutlets, "of other outlets", reasons);
        reason(otherDays, "of other days", reasons);
        reason(undated, "without a date", reasons);
        return String.join(", ", reasons);
    }

    /** Outlets that there are, for who misspelt them; empty where the outlets are not to blame. */
    public String hint() {
        return otherOutlets == 0
                ? ""
                : "; outlets are "
                        + String.join(", ", outlets.stream().limit(SHOWN).toList())
                        + (outlets.size() > SHOWN ? " ..." : "");
    }

    private static void reason(long n, String words, List<String> reasons) {
        if (n > 0) {
            reasons.add(n + " " + words);
        }
    }

    /** Rows of {@code data_issues}: articles left out, and outlets that the study names and that have no article at all. */
    public List<TableRow> issues() {
        List<TableRow> issues = new ArrayList<>();
        if (leftOut() > 0) {
            issues.add(issue("OUTSIDE_STUDY", "note", "the case file", "left out of the comparison: " + reasons()));
        }
        for (String outlet : study.outlets()) {
            if (!outlets.contains(outlet)) {
                String detail = "the case file names it, and no article is of it" + Nearest.hint(outlet, outlets);
                issues.add(issue("NO_ARTICLES", "warning", outlet, detail));
            }
        }
        return issues;
    }

    private static TableRow issue(String code, String severity, String subject, String detail) {
        return TableRow.of(ComparisonTables.DATA_ISSUES, code, severity, subject, detail);
    }
}
