package org.dispatchlens.common.align.statements;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.TableRow;

/**
 * What the outlets of one story state. A pure function of the articles, whatever their order.
 *
 * <p>Blame rows are compared when family (accuses, denies, claims) and accused agree, and speech with speech; then the
 * texts decide ({@link StatementSimilarity}). Two different cited speakers never make one statement. The outlet's own
 * voice makes one with whomever another outlet cites for the same: that an outlet asserts what others only cite is what an
 * analyst looks for, and shows as a move of the voice. A pronoun that names nobody asks for more likeness. Two reports
 * that tell times which exclude each other ({@link ReportTime}) never make one. A figure
 * statement is a fact, so that contradicting numbers are one statement.
 *
 * <p>All charges and facts are statements, speech only where two outlets carry it. Stories of one outlet have none, since
 * nobody could leave them out.
 */
public final class StoryStatements implements Serializable {
    private static final long serialVersionUID = 1L;

    private final StatementSimilarity similarity;
    private final FigureGroups groups;
    private final Wording wording;

    public StoryStatements(StatementSimilarity similarity, FigureGroups groups, Wording wording) {
        this.similarity = similarity;
        this.groups = groups;
        this.wording = wording;
    }

    StatementSimilarity similarity() {
        return similarity;
    }

    FigureGroups groups() {
        return groups;
    }

    Wording wording() {
        return wording;
    }

    /**
     * Rows of the tables of the same names, in no certain order.
     *
     * @param articles articles that state something
     * @param indexed groups of reports so large that only those with rare words in common were compared
     */
    public record Result(
            List<TableRow> statements,
            List<TableRow> reports,
            List<TableRow> pairs,
            List<TableRow> repairs,
            int articles,
            int indexed)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** The statements of one story's articles. */
    public Result of(List<ArticleEvidence> articles) {
        List<ArticleEvidence> story = articles.stream()
                .sorted(Comparator.comparing(a -> a.facts().articleId()))
                .toList();
        TreeSet<String> outlets =
                story.stream().map(a -> a.facts().outlet()).collect(Collectors.toCollection(TreeSet::new));
        return outlets.size() < 2
                ? new Result(List.of(), List.of(), List.of(), List.of(), 0, 0)
                : new StatementRun(this, story, outlets).result();
    }
}
