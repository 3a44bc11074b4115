package org.dispatchlens.common.align.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.BlameRows;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/** Finds what an article's evidence states. Figures are not among it, since their facts are found elsewhere. */
public final class Reports {
    /** The columns of descriptions of violence that are read; a caller may leave the others null. */
    public static final List<String> VIOLENCE = List.of("char_start", "char_end", "construction");

    /** Shorter speech ({@code a tragedy}) is the same in too many mouths. */
    private static final int MINIMUM_WORDS = 4;

    private Reports() {}

    /** The texts that are compared for one article, as a vector is needed for each; in no certain order. */
    public static List<String> texts(ArticleEvidence article, Wording wording) {
        return of(article, wording).stream().map(Report::text).distinct().toList();
    }

    /**
     * Blame rows that accuse, claim or deny and have an accused, and speech of four words or more. Hypothetical and
     * negated blame states nothing.
     */
    static List<Report> of(ArticleEvidence article, Wording wording) {
        List<Report> reports = new ArrayList<>();
        for (TableRow blame : article.rows(EvidenceTables.BLAMES)) {
            String family = family(blame);
            String accused = accused(blame);
            if (!family.isEmpty() && !accused.isEmpty()) {
                reports.add(blame(article, blame, "blame/" + family + "/" + accused, wording));
            }
        }
        for (TableRow quote : article.rows(EvidenceTables.QUOTES)) {
            if (quote.integer("words") >= MINIMUM_WORDS) {
                Speaker speaker = Speaker.of(quote, "source", wording);
                String said = quote.text("content");
                reports.add(new Report(article.facts(), quote, StatementKind.QUOTE, "quote", speaker, said, ""));
            }
        }
        return reports;
    }

    private static Report blame(ArticleEvidence article, TableRow blame, String field, Wording wording) {
        return new Report(
                article.facts(),
                blame,
                StatementKind.BLAME,
                field,
                Speaker.of(blame, "accuser", wording),
                blame.text("sentence"),
                agency(article, blame));
    }

    static String family(TableRow blame) {
        return BlameRows.denies(blame)
                ? "denies"
                : BlameRows.accuses(blame) ? "accuses" : BlameRows.claims(blame) ? "claims" : "";
    }

    static String accused(TableRow blame) {
        String state = blame.text("accused_state");
        String id = blame.text("accused_id");
        return !state.isEmpty()
                ? state
                : !id.isEmpty() ? id : blame.text("accused_text").toLowerCase(Locale.ROOT);
    }

    /** How the violence inside the blame's span is told; empty where the span tells of none. */
    private static String agency(ArticleEvidence article, TableRow blame) {
        return article.rows(EvidenceTables.VIOLENCE).stream()
                .filter(v -> v.integer("char_start") >= blame.integer("char_start")
                        && v.integer("char_end") <= blame.integer("char_end"))
                .min(java.util.Comparator.comparingInt((TableRow v) -> v.integer("char_start"))
                        .thenComparingInt(v -> v.integer("char_end"))
                        .thenComparing(v -> v.text("construction")))
                .map(v -> v.text("construction"))
                .orElse("");
    }
}
