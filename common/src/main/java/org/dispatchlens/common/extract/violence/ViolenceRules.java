package org.dispatchlens.common.extract.violence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Parties;
import org.dispatchlens.common.extract.clauses.Subjects;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.extract.clauses.Triggers;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.extract.quotes.SpeechWords;
import org.dispatchlens.common.extract.quotes.VoiceOf;
import org.dispatchlens.common.extract.violence.ViolenceWords.Hostile;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Violence;
import org.dispatchlens.common.text.WordSet;

/** Violence in one sentence: by its verbs and by its nouns. */
final class ViolenceRules {
    private static final Party NOBODY = new Party("", "", "");
    private static final Set<String> LIVES = WordSet.of("life", "lives");
    private static final Set<String> TARGETS = WordSet.of("on", "against", "of", "at");
    private static final Set<String> BY = WordSet.of("by");
    private final Clauses c;
    private final ViolenceWords words;
    private final VoiceOf voices;
    private final Parties parties;
    private final Subjects subjects;
    private final Complements complements;
    private final HostileActs acts;

    ViolenceRules(Clauses c, ClauseGrammar grammar, ViolenceWords words, VoiceOf voices, SpeechWords speech) {
        this.c = c;
        this.words = words;
        this.voices = voices;
        this.parties = new Parties(c, grammar);
        this.subjects = new Subjects(c, speech::reports);
        this.complements = new Complements(c);
        this.acts = new HostileActs(c, words);
    }

    /** What a sentence must hold one of for these rules to find anything. */
    static Triggers triggers(ClauseGrammar grammar, ViolenceWords words) {
        Set<String> lemmas = new TreeSet<>(words.actLemmas());
        lemmas.addAll(words.intransitive());
        return grammar.triggers(lemmas, words.actWords(), LIVES);
    }

    Optional<Violence> verb(VerbGroup verb) {
        if (verb.isAny(words.intransitive()) || lostLives(verb)) {
            return Optional.of(row(verb, "INTRANSITIVE", NOBODY, party(subjects.of(verb)), "violence.died", 0.9));
        }
        return acts.verb(verb).filter(Hostile::violent).map(h -> verb.passive() ? passive(verb) : active(verb));
    }

    private boolean lostLives(VerbGroup verb) {
        return verb.is("lose") && complements.object(verb).stream().anyMatch(o -> LIVES.contains(o.headWord()));
    }

    private Violence active(VerbGroup verb) {
        return row(verb, "ACTIVE", agent(subjects.of(doing(verb))), patient(verb), "violence.active", 0.8);
    }

    /**
     * The verb whose subject does what the verb tells: of {@code accused Mali of shelling a village, killing three} not that of
     * {@code accused}. A participle behind a comma tells what came of the act before it, be that act the object of a preposition.
     */
    private VerbGroup doing(VerbGroup verb) {
        boolean result = verb.kind() == Kind.ING && c.lower(verb.main() - 1).equals(",");
        return result
                ? c.verbBefore(verb.start())
                        .filter(act -> act.kind() == Kind.ING && c.tag(act.start() - 1) == Tag.PREP)
                        .orElse(verb)
                : verb;
    }

    private Violence passive(VerbGroup verb) {
        Party agent = agent(complements.agent(verb));
        Party patient = party(subjects.of(verb));
        boolean named = !agent.text().isEmpty();
        String construction = named ? "PASSIVE_AGENT" : "PASSIVE_AGENTLESS";
        return row(verb, construction, agent, patient, named ? "violence.by" : "violence.agentless", 0.85);
    }

    private Party patient(VerbGroup verb) {
        List<NounPhrase> object = complements.object(verb);
        boolean thing = object.isEmpty()
                || words.arms().contains(object.get(0).headWord())
                || acts.noun(object.get(0)).isPresent();
        return party(thing ? complements.after(verb.end(), words.targetPrepositions()) : object);
    }

    /** An agent is a person, a group or their arms; a shelling that wounded people leaves its doer to the noun's row. */
    private Party agent(List<NounPhrase> phrases) {
        if (phrases.isEmpty()) {
            return NOBODY;
        }
        NounPhrase first = phrases.get(0);
        if (parties.isPersonal(first)) {
            return party(phrases);
        }
        return parties.doer(first).map(Parties.Found::party).orElse(NOBODY);
    }

    private Party party(List<NounPhrase> phrases) {
        if (phrases.isEmpty()) {
            return NOBODY;
        }
        List<Parties.Found> found = parties.all(phrases);
        Span all = phrases.get(0).span().cover(phrases.get(phrases.size() - 1).span());
        return found.size() == 1 ? found.get(0).party() : Party.unknown(c.text(all));
    }

    Optional<Violence> noun(int i) {
        boolean candidate = c.tag(i) == Tag.NOUN && c.mention(i).isEmpty();
        boolean fighting = candidate && words.fightingNouns().contains(c.lower(i));
        boolean attack =
                candidate && words.noun(c.lower(i)).filter(Hostile::violent).isPresent();
        if (!fighting && !attack) {
            return Optional.empty();
        }
        Optional<NounPhrase> phrase = c.phrases().endingAt(i).filter(p -> c.tag(i + 1) != Tag.NOUN);
        return phrase.map(p -> nominal(p, fighting));
    }

    private Violence nominal(NounPhrase phrase, boolean fighting) {
        Party agent = fighting ? NOBODY : doer(phrase);
        Party patient = fighting ? NOBODY : party(complements.after(phrase.end(), TARGETS));
        return new Violence(
                c.sentence().id(),
                phrase.span(),
                phrase.text(),
                "NOMINAL",
                agent,
                patient,
                voices.at(c.sentence().id(), phrase.span()),
                fighting ? "violence.fighting" : "violence.noun",
                0.7);
    }

    private Party doer(NounPhrase phrase) {
        Optional<Party> owner = acts.targetNamed(phrase)
                ? Optional.empty()
                : parties.doer(phrase).map(Parties.Found::party);
        boolean by = c.lower(phrase.end()).equals("by");
        return owner.orElseGet(() -> by ? agent(complements.after(phrase.end(), BY)) : NOBODY);
    }

    private Violence row(VerbGroup verb, String construction, Party agent, Party patient, String rule, double sure) {
        Span span = c.span(verb.start(), verb.end());
        return new Violence(
                c.sentence().id(),
                span,
                c.text(span),
                construction,
                agent,
                patient,
                voices.at(c.sentence().id(), span),
                rule,
                sure);
    }
}
