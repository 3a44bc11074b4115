package org.dispatchlens.common.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;
import org.dispatchlens.common.model.Violence;

/** An explanation as text for a terminal. */
public final class ExplanationText {
    private final Explanation explanation;
    private final Lines lines;
    private final Set<String> toldRules = new HashSet<>();

    private ExplanationText(Explanation explanation, Paint paint) {
        this.explanation = explanation;
        this.lines = new Lines(paint);
    }

    /** Lines of at most 100 columns, each ended by a line feed. */
    public static String of(Explanation explanation, Paint paint) {
        ExplanationText text = new ExplanationText(explanation, paint);
        explanation.sentences().forEach(text::sentence);
        return text.lines.toString();
    }

    private void sentence(ExplainedSentence s) {
        if (s.number() != explanation.sentences().get(0).number()) {
            lines.blank();
        }
        toldRules.clear();
        lines.bold(0, s.number() + ". " + s.text());
        ParseText.write(s, lines);
        section("actors", s.actors().isEmpty());
        s.actors().forEach(this::actor);
        if (!s.quotes().isEmpty()) {
            section("quotes", false);
            s.quotes().forEach(this::quote);
        }
        section("blame", s.blame().isEmpty());
        s.blame().forEach(this::blame);
        section("figures", s.figures().isEmpty());
        s.figures().forEach(f -> FigureText.write(f, rule(f.ruleId()), lines));
        if (!s.sentiment().isEmpty()) {
            section("sentiment", false);
            s.sentiment()
                    .forEach(t -> lines.plain(
                            4,
                            name(t.surface(), t.targetId()) + ": " + t.label() + " " + decimal(t.score()) + ", "
                                    + t.voice() + ", " + t.method()));
        }
        if (!s.violence().isEmpty()) {
            section("violence", false);
            s.violence().forEach(this::violence);
        }
        WhyNotText.write(s, lines);
    }

    private void section(String name, boolean none) {
        lines.bold(2, none ? name + ": none" : name);
    }

    private void actor(Mention m) {
        lines.plain(
                4,
                quoted(m.surface()) + " -> " + m.actorId() + " (" + m.actorName() + "), "
                        + (m.state().isEmpty() ? "no state" : "state " + m.state())
                        + ", by " + m.via() + " " + decimal(m.confidence()) + ", " + m.ruleId());
    }

    private void quote(Quote q) {
        lines.plain(
                4,
                party(q.source()) + (q.cue().isEmpty() ? "" : ", cue " + quoted(q.cue())) + ", " + q.kind() + " "
                        + decimal(q.confidence()) + ", " + q.ruleId());
        lines.plain(6, quoted(q.content()));
    }

    private void blame(Blame b) {
        lines.plain(4, party(b.accuser()) + " -> " + party(b.accused()));
        lines.plain(
                6,
                b.form().code() + ", " + b.polarity() + ", voice " + b.voice() + ", CAMEO " + b.cameo()
                        + ", confidence " + decimal(b.confidence())
                        + (b.reciprocal() ? ", one of two directions" : ""));
        lines.plain(6, "cue " + quoted(b.cue()) + (b.act().isEmpty() ? "" : ", act " + quoted(b.act())));
        lines.dim(6, rule(b.ruleId()));
    }

    private void violence(Violence v) {
        String agent = v.agent().text().isEmpty() ? "nobody named" : party(v.agent());
        String patient = v.patient().text().isEmpty()
                ? "nobody named"
                : name(v.patient().text(), v.patient().state());
        lines.plain(
                4,
                quoted(v.surface()) + ": " + v.construction() + ", by " + agent + ", on " + patient + ", " + v.voice()
                        + " " + decimal(v.confidence()));
    }

    /** The rule with its meaning, which a sentence tells once. */
    private String rule(String id) {
        String means = explanation.rules().getOrDefault(id, "no description");
        return "rule " + id + (toldRules.add(id) ? ": " + means : "");
    }

    static String party(Party party) {
        if (party.equals(Party.OUTLET)) {
            return "OUTLET (the outlet itself)";
        }
        String words = party.text().isEmpty() ? "somebody not named" : quoted(party.text());
        String known = party.id().isEmpty()
                ? party.text().isEmpty() ? "" : " (not in the codebook)"
                : " (" + party.id()
                        + (party.state().equals(party.id()) || party.state().isEmpty()
                                ? ""
                                : ", state " + party.state())
                        + ")";
        return words + known;
    }

    static String name(String surface, String id) {
        return quoted(surface) + (id.isEmpty() ? "" : " (" + id + ")");
    }

    static String quoted(String words) {
        return "\"" + words + "\"";
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String joined(List<String> parts) {
        return String.join("; ", parts);
    }
}
