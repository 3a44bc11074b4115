package org.dispatchlens.common.explain;

import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Sentiment;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Violence;

/** Moves rows from offsets of an article, which begins with a title, to those of the text below it. */
final class Rebase {
    private final int by;

    /** @param by characters of the title and its line feed */
    Rebase(int by) {
        this.by = by;
    }

    Span of(Span span) {
        return span == null ? null : new Span(span.start() - by, span.end() - by);
    }

    Mention of(Mention m) {
        return new Mention(
                m.sentenceId(),
                of(m.span()),
                m.surface(),
                m.actorId(),
                m.actorName(),
                m.type(),
                m.state(),
                m.via(),
                m.voice(),
                m.ruleId(),
                m.confidence());
    }

    Quote of(Quote q) {
        // A source or cue of an earlier sentence lies in the text as well; the title has none.
        return new Quote(
                q.sentenceId(),
                of(q.span()),
                q.kind(),
                q.source(),
                of(q.sourceSpan()),
                q.cue(),
                of(q.cueSpan()),
                q.content(),
                q.words(),
                q.ruleId(),
                q.confidence());
    }

    Blame of(Blame b) {
        return new Blame(
                b.sentenceId(),
                of(b.span()),
                b.accuser(),
                b.accused(),
                b.form(),
                b.reciprocal(),
                b.act(),
                b.cameo(),
                b.cue(),
                b.voice(),
                b.polarity(),
                b.ruleId(),
                b.confidence());
    }

    Figure of(Figure f) {
        return new Figure(
                f.sentenceId(),
                of(f.span()),
                f.surface(),
                f.kind(),
                f.value(),
                f.low(),
                f.high(),
                f.qualifier(),
                f.side(),
                f.group(),
                f.eventRef(),
                f.attributedTo(),
                f.doubt(),
                f.ruleId(),
                f.confidence());
    }

    Sentiment of(Sentiment s) {
        return new Sentiment(
                s.sentenceId(),
                of(s.span()),
                s.surface(),
                s.targetId(),
                s.targetState(),
                s.method(),
                s.score(),
                s.label(),
                s.voice(),
                s.ruleId(),
                s.confidence());
    }

    Violence of(Violence v) {
        return new Violence(
                v.sentenceId(),
                of(v.span()),
                v.surface(),
                v.construction(),
                v.agent(),
                v.patient(),
                v.voice(),
                v.ruleId(),
                v.confidence());
    }
}
