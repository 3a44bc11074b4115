package org.dispatchlens.common.align.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.compare.FactHeads;
import org.dispatchlens.common.compare.FigureFacts;
import org.dispatchlens.common.compare.FigureGroups;
import org.dispatchlens.common.tables.EvidenceTables;
import org.dispatchlens.common.tables.TableRow;

/** Figures as statements: one per fact, so that two numbers for one thing are one statement that moves. */
final class FigureStatements {
    private FigureStatements() {}

    static List<Statement> of(List<ArticleEvidence> story, FigureGroups groups, Wording wording) {
        FigureFacts facts = new FigureFacts(groups);
        Map<FactHeads.Place, Report> byPlace = new HashMap<>();
        for (ArticleEvidence article : story) {
            facts.add(article);
            for (TableRow figure : article.rows(EvidenceTables.FIGURES)) {
                Report report = report(article, figure, wording);
                byPlace.put(place(report), report);
            }
        }
        return facts.heads().stream().map(fact -> statement(fact, byPlace)).toList();
    }

    private static Statement statement(FactHeads fact, Map<FactHeads.Place, Report> byPlace) {
        List<Report> reports = fact.places().stream()
                .map(byPlace::get)
                .filter(Objects::nonNull)
                .toList();
        return Statement.of(fact.factId(), StatementKind.FIGURE, fact.label(), reports);
    }

    private static Report report(ArticleEvidence article, TableRow figure, Wording wording) {
        String source = figure.text("attributed_to");
        Speaker speaker = new Speaker(wording.pronoun(source) ? "" : source, false);
        return new Report(article.facts(), figure, StatementKind.FIGURE, "figure", speaker, "", "");
    }

    private static FactHeads.Place place(Report report) {
        return new FactHeads.Place(
                report.article().articleId(),
                report.start(),
                report.end(),
                report.row().text("kind"));
    }
}
