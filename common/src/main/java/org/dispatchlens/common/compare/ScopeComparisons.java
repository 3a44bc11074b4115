package org.dispatchlens.common.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.counts.Mergeable;
import org.dispatchlens.common.tables.ComparisonTables;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.common.tables.TableSpec;

/**
 * What is compared within one scope: in the whole corpus, and again in each story that two outlets carry. Its size is
 * bounded by outlets, states and actors, not by articles.
 */
final class ScopeComparisons implements Mergeable<ArticleEvidence, ScopeComparisons> {
    private static final long serialVersionUID = 1L;

    private final OutletSummary summary = new OutletSummary();
    private final ActorMentions actors = new ActorMentions();
    private final ActorShares shares = new ActorShares();
    private final SentimentByOutlet sentiment = new SentimentByOutlet();
    private final BlameMatrix matrix = new BlameMatrix();
    private final BlameBalance balance;
    private final VoiceAgency voice = new VoiceAgency();
    private final SpeechShares speech = new SpeechShares();

    /** An empty count for the scope's opposed sides. */
    ScopeComparisons(Sides sides) {
        balance = new BlameBalance(sides);
    }

    @Override
    public ScopeComparisons add(ArticleEvidence article) {
        summary.add(article);
        actors.add(article);
        shares.add(article);
        sentiment.add(article);
        matrix.add(article);
        balance.add(article);
        voice.add(article);
        speech.add(article);
        return this;
    }

    @Override
    public ScopeComparisons merge(ScopeComparisons other) {
        summary.merge(other.summary);
        actors.merge(other.actors);
        shares.merge(other.shares);
        sentiment.merge(other.sentiment);
        matrix.merge(other.matrix);
        balance.merge(other.balance);
        voice.merge(other.voice);
        speech.merge(other.speech);
        return this;
    }

    /** Every table in reading order. */
    Map<TableSpec, List<TableRow>> rows(CompareOptions options) {
        Map<TableSpec, List<TableRow>> tables = new LinkedHashMap<>();
        tables.put(ComparisonTables.OUTLET_SUMMARY, summary.rows(options));
        tables.put(ComparisonTables.ACTOR_MENTIONS, actors.rows(options));
        tables.put(ComparisonTables.ACTOR_SHARES, shares.rows(options));
        tables.put(ComparisonTables.SENTIMENT_BY_OUTLET, sentiment.rows(options));
        tables.put(ComparisonTables.BLAME_MATRIX, matrix.rows(options));
        tables.put(ComparisonTables.BLAME_BALANCE, balance.rows(options));
        tables.put(ComparisonTables.VOICE_AGENCY, voice.rows(options));
        tables.put(ComparisonTables.SPEECH_SHARES, speech.rows(options));
        return tables;
    }
}
