package org.dispatchlens.common.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.CodebookTables;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * All comparisons of one run in one value, but for {@code stories}, {@code wire_copies} and the
 * tables of statements, which come before.
 *
 * <p>Use: {@link StorySummary} over all articles gives the sides; then one set made with them over all articles, in any
 * number of parts, gives the tables.
 */
public final class ComparisonSet implements Mergeable<ArticleEvidence, ComparisonSet> {
    private static final long serialVersionUID = 1L;

    private final PerStory<OutletSummary> summary;
    private final PerStory<ActorMentions> actors;
    private final PerStory<ActorShares> shares;
    private final PerStory<SentimentByOutlet> sentiment;
    private final PerStory<BlameMatrix> matrix;
    private final BlameBalance balance;
    private final PerStory<VoiceAgency> voice;
    private final PerStory<SpeechShares> speech;
    private final FigureFacts figures;
    private final UnresolvedNames names = new UnresolvedNames();
    private final CodebookMatches matches = new CodebookMatches();
    private final DataIssues issues = new DataIssues();

    /** An empty set for the sides and the shared stories of the options. */
    public ComparisonSet(CompareOptions options, FigureGroups groups) {
        Set<String> stories = options.shared();
        summary = new PerStory<>(OutletSummary::new, stories);
        actors = new PerStory<>(ActorMentions::new, stories);
        shares = new PerStory<>(ActorShares::new, stories);
        sentiment = new PerStory<>(SentimentByOutlet::new, stories);
        matrix = new PerStory<>(BlameMatrix::new, stories);
        balance = new BlameBalance(options.sides());
        voice = new PerStory<>(VoiceAgency::new, stories);
        speech = new PerStory<>(SpeechShares::new, stories);
        figures = new FigureFacts(groups);
    }

    @Override
    public ComparisonSet add(ArticleEvidence article) {
        summary.add(article);
        actors.add(article);
        shares.add(article);
        sentiment.add(article);
        matrix.add(article);
        balance.add(article);
        voice.add(article);
        speech.add(article);
        figures.add(article);
        names.add(article);
        matches.add(article);
        issues.add(article);
        return this;
    }

    /** Takes matches that were counted apart, in tables that no other comparison looks at. */
    public ComparisonSet addMatches(CodebookMatches more) {
        matches.merge(more);
        return this;
    }

    /** Takes a row of the rejects table. */
    public ComparisonSet addReject(TableRow reject) {
        issues.addReject(reject);
        return this;
    }

    @Override
    public ComparisonSet merge(ComparisonSet other) {
        summary.merge(other.summary);
        actors.merge(other.actors);
        shares.merge(other.shares);
        sentiment.merge(other.sentiment);
        matrix.merge(other.matrix);
        balance.merge(other.balance);
        voice.merge(other.voice);
        speech.merge(other.speech);
        figures.merge(other.figures);
        names.merge(other.names);
        matches.merge(other.matches);
        issues.merge(other.issues);
        return this;
    }

    /** Gives every row of the figures table its {@code fact_id}. */
    public FactResolver resolver() {
        return figures.resolver();
    }

    /** Every table in reading order, its rows in its stable order. */
    public Map<TableSpec, List<TableRow>> rows(CompareOptions options) {
        List<Fact> facts = figures.facts();
        Map<TableSpec, List<TableRow>> tables = new LinkedHashMap<>();
        put(tables, ComparisonTables.OUTLET_SUMMARY, summary.rows(options));
        put(tables, ComparisonTables.ACTOR_MENTIONS, actors.rows(options));
        put(tables, ComparisonTables.ACTOR_SHARES, shares.rows(options));
        put(tables, ComparisonTables.SENTIMENT_BY_OUTLET, sentiment.rows(options));
        put(tables, ComparisonTables.BLAME_MATRIX, matrix.rows(options));
        put(tables, ComparisonTables.BLAME_BALANCE, balance.rows(options));
        put(tables, ComparisonTables.VOICE_AGENCY, voice.rows(options));
        put(tables, ComparisonTables.SPEECH_SHARES, speech.rows(options));
        put(tables, ComparisonTables.FIGURE_FACTS, FactRows.facts(facts));
        put(tables, ComparisonTables.FIGURE_REPORTS, FactRows.reports(facts));
        put(tables, ComparisonTables.UNRESOLVED_NAMES, names.rows(options));
        put(tables, CodebookTables.CODEBOOK_MATCHES, matches.rows(options));
        put(tables, ComparisonTables.DATA_ISSUES, issues.rows(options, facts, names.distinct()));
        return tables;
    }

    private static void put(Map<TableSpec, List<TableRow>> tables, TableSpec spec, List<TableRow> rows) {
        tables.put(spec, rows.stream().sorted(new RowOrder(spec)).toList());
    }
}
