package org.dispatchlens.common.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.Subjects;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.text.WordSet;

/** Speech reported by a verb: {@code X said (that) ...}, {@code ..., X said}, {@code "...", said X}, {@code X told Y that}. */
final class ReportedSpeech {
    private static final Set<String> NOBODY = WordSet.of("no", "nobody", "none", "neither");
    /** How far from its verb {@code that} may stand, for verbs that are often no reports. */
    private static final int FARTHEST_THAT = 7;

    private final Clauses c;
    private final SpeechWords words;
    private final Subjects subjects;
    private final Complements complements;
    private final Parties parties;
    private final SpeechContent content;

    ReportedSpeech(Clauses clauses, SpeechWords words, Parties parties) {
        this.c = clauses;
        this.parties = parties;
        this.words = words;
        this.subjects = new Subjects(clauses, words::reports);
        this.complements = new Complements(clauses);
        this.content = new SpeechContent(clauses, words);
    }

    List<Spoken> find() {
        List<Spoken> found = new ArrayList<>();
        for (VerbGroup verb : c.verbs()) {
            if (words.reports(verb) && !verb.passive() && !verb.modal() && speaking(verb)) {
                spoken(verb).ifPresent(found::add);
            }
        }
        return found.stream().map(s -> withoutTail(s, found)).toList();
    }

    /** {@code X said Y fired, Z reported}: what X said ends where it ends for Z, who reports all of it. */
    private static Spoken withoutTail(Spoken inner, List<Spoken> all) {
        return all.stream()
                .filter(o ->
                        o.ruleId().equals("speech.trailing") && inner.ruleId().equals("speech.leading"))
                .filter(o -> o.from() <= inner.cueFrom() && inner.cueFrom() < o.to())
                .filter(o -> inner.from() < o.to() && o.to() < inner.to())
                .findFirst()
                .map(o -> inner.until(o.to()))
                .orElse(inner);
    }

    /** Infinitives and gerunds after prepositions report no speech: {@code declined to comment}. */
    private boolean speaking(VerbGroup verb) {
        return verb.finite() || (!verb.infinitive() && c.tag(verb.start() - 1) != Tag.PREP) || follows(verb, "by");
    }

    private boolean follows(VerbGroup verb, String word) {
        return c.lower(verb.start() - 1).equals(word) && !verb.infinitive();
    }

    private Optional<Spoken> spoken(VerbGroup verb) {
        Optional<Spoken> inverted = inverted(verb);
        if (inverted.isPresent()) {
            return inverted;
        }
        List<NounPhrase> source = subjects.of(verb);
        if (source.isEmpty() || source.stream().anyMatch(p -> !speaks(verb, p))) {
            return Optional.empty();
        }
        boolean trailing = trails(verb, source.get(0));
        if (trailing && words.is(verb, SpeechWords.SpeechClass.DENY)) {
            return Optional.empty();
        }
        return trailing ? before(verb, source) : after(verb, source);
    }

    /** Nobody speaks in {@code no group said} or {@code whatever X says}; a thing does not in {@code the tone suggested that}. */
    private boolean speaks(VerbGroup verb, NounPhrase source) {
        boolean nobody = NOBODY.contains(c.lower(source.start())) || NOBODY.contains(c.lower(source.start() - 1));
        boolean pronoun = c.tag(source.head()) == Tag.PRON;
        boolean thing = words.is(verb, SpeechWords.SpeechClass.THAT)
                && !pronoun
                && !parties.isPersonal(source)
                && !words.documents().contains(source.headWord());
        boolean whatever = c.lower(source.start() - 1).equals("whatever")
                || c.lower(source.start()).equals("whatever");
        return !nobody && !thing && !whatever;
    }

    /** {@code "...", said X} or {@code ..., said X}: the verb follows a comma or a mark and its subject stands behind it. */
    private Optional<Spoken> inverted(VerbGroup verb) {
        Tag left = c.tag(verb.start() - 1);
        boolean closes = left == Tag.COMMA || left == Tag.QUOTE || (left == Tag.STOP && verb.start() > 0);
        if (!closes || !verb.finite() || verb.start() < 3) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = c.phrases().startingAt(verb.end());
        boolean quoted = left == Tag.QUOTE || c.tag(verb.start() - 2) == Tag.QUOTE;
        boolean ends = source.isPresent() && endsAfter(source.get().end());
        if (source.isEmpty() || c.tag(verb.end()) == Tag.THAT || !(quoted || ends)) {
            return Optional.empty();
        }
        boolean clause = subjects.of(verb).isEmpty() || quoted;
        return clause ? Optional.of(left(verb, List.of(source.get()), verb.start())) : Optional.empty();
    }

    private boolean endsAfter(int i) {
        int j = complements.afterPhrases(i);
        return c.tag(j) == Tag.STOP || c.tag(j) == Tag.COMMA || c.tag(j) == Tag.QUOTE;
    }

    /** The source follows a comma or mark and nothing but times and phrases follows the verb. */
    private boolean trails(VerbGroup verb, NounPhrase source) {
        int before = source.start() - 1;
        boolean separated = before > 1 && (c.tag(before) == Tag.COMMA || c.tag(before) == Tag.QUOTE);
        int after = behindParticiple(complements.afterPhrases(verb.end()));
        boolean told = words.reports(verb) && verb.is("tell");
        if (told) {
            after = c.phrases()
                    .startingAt(after)
                    .map(p -> complements.afterPhrases(p.end()))
                    .orElse(after);
        }
        boolean ends = after >= c.size()
                || (c.tag(after) == Tag.STOP && !c.lower(after).equals(":"));
        boolean aside = c.tag(after) == Tag.COMMA || c.tag(after) == Tag.CONJ;
        return separated && (ends || (aside && content(0, before)));
    }

    /** {@code said in a statement issued before dawn}: past a participle of the phrase before it and what belongs to it. */
    private int behindParticiple(int i) {
        boolean participle = c.verbAt(i).filter(v -> !v.finite() && v.passive()).isPresent()
                && c.tag(i - 1).equals(Tag.NOUN);
        if (!participle) {
            return i;
        }
        int after = i + 1;
        while (c.tag(after) == Tag.SUB || c.tag(after) == Tag.PREP) {
            after = c.phrases().startingAt(after + 1).map(NounPhrase::end).orElse(after + 1);
        }
        return complements.afterPhrases(after);
    }

    private boolean content(int from, int to) {
        return !c.verbsBetween(from, to).isEmpty()
                && !words.reports(c.verbsBetween(from, to).get(0));
    }

    private Optional<Spoken> before(VerbGroup verb, List<NounPhrase> source) {
        return Optional.of(left(verb, source, source.get(0).start()));
    }

    private Spoken left(VerbGroup verb, List<NounPhrase> source, int to) {
        int from = 0;
        for (int i = 0; i < to - 1; i++) {
            from = c.lower(i).equals(";") ? i + 1 : from;
        }
        return new Spoken(source, verb.start(), verb.end(), from, to, "speech.trailing", 0.9);
    }

    private Optional<Spoken> after(VerbGroup verb, List<NounPhrase> source) {
        int from = content.from(verb);
        if (from >= c.size()) {
            return Optional.empty();
        }
        int to = content.to(verb, from);
        // After saying that ..., X left: who speaks stands behind what is said.
        to = source.get(0).start() > verb.end() ? Math.min(to, source.get(0).start()) : to;
        boolean clause = opensContent(verb, from, to);
        return clause
                ? Optional.of(new Spoken(source, verb.start(), verb.end(), from, to, "speech.leading", 0.9))
                : Optional.empty();
    }

    /** A report has a clause, a quotation or {@code that} behind its verb; {@code claimed responsibility} has none. */
    private boolean opensContent(VerbGroup verb, int from, int to) {
        if (from >= to) {
            return false;
        }
        boolean quoted = c.sentence().quoted().stream().anyMatch(q -> q.overlaps(c.span(from, to)));
        boolean that = c.tag(from - 1) == Tag.THAT;
        if (words.is(verb, SpeechWords.SpeechClass.THAT)) {
            return quoted
                    || (that
                            && from - verb.end() < FARTHEST_THAT
                            && !c.lower(verb.end()).equals("about"));
        }
        return quoted || that || clause(verb, from, to);
    }

    /**
     * A clause of its own: its first verb has its subject inside the content ({@code said shelling grew}: a gerund), or is an
     * infinitive of what is claimed.
     */
    private boolean clause(VerbGroup verb, int from, int to) {
        List<VerbGroup> inside = c.verbsBetween(from, to);
        if (inside.isEmpty()) {
            return false;
        }
        VerbGroup first = inside.get(0);
        boolean gerund = !first.finite() && !first.infinitive() && !first.passive() && inside.size() > 1;
        // said rebels based in the north attacked: a participle behind its noun leaves the clause to the next verb.
        boolean describes = !first.finite()
                && first.passive()
                && first.start() > from
                && c.tag(from) != Tag.SUB
                && inside.size() > 1;
        if (first.start() <= verb.end() + 1 && !gerund && !describes) {
            return first.infinitive() || first.finite();
        }
        return inside.stream().limit(2).anyMatch(v -> {
            List<NounPhrase> subject = subjects.of(v);
            boolean named = !subject.isEmpty() && subject.get(0).start() >= from;
            boolean gerundSubject = gerund && v.finite() && v.start() == first.end();
            return gerundSubject || ((v.equals(first) || v.finite()) && named);
        });
    }
}
