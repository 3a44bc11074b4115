package org.dispatchlens.common.extract.blame;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.LemmaIndex;
import org.dispatchlens.common.extract.clauses.VerbGroup;

/** The word lists and frames of {@code blame.yaml}; that file says what each is for. */
record BlameWords(
        LemmaIndex<Verb> verbs,
        List<Placing> placing,
        Fault outbursts,
        Holding holding,
        Being being,
        Set<String> believing,
        Set<String> deaths,
        Set<String> involved,
        Set<String> unproven,
        Set<String> duties,
        Fault exchanging,
        Fault firing,
        Fault bearing,
        Fault resting,
        Set<String> nouns,
        Set<String> facing,
        Set<String> following,
        Fault under,
        @JsonProperty("denial_verbs") Set<String> denialVerbs,
        @JsonProperty("denial_nouns") Set<String> denialNouns,
        @JsonProperty("denied_only") Set<String> deniedOnly,
        @JsonProperty("denied_gerunds") Set<String> deniedGerunds,
        @JsonProperty("denied_pronouns") Set<String> deniedPronouns,
        Fault brushing,
        Falsity falsity,
        Innocence innocence,
        @JsonProperty("denied_acts") Set<String> deniedActs,
        @JsonProperty("denial_cameo") String denialCameo,
        @JsonProperty("claim_verbs") Set<String> claimVerbs,
        @JsonProperty("claim_nouns") Set<String> claimNouns,
        @JsonProperty("claim_cameo") String claimCameo,
        @JsonProperty("claimed_events") Set<String> claimedEvents,
        @JsonProperty("charge_nouns") Set<String> chargeNouns,
        Epithets epithets,
        @JsonProperty("home_organs") Organs organs,
        Set<String> stopping,
        Set<String> instigating,
        Set<String> owning,
        Set<String> background,
        Set<String> supposed,
        Set<String> attempting,
        Set<String> beginning,
        Set<String> preventing,
        Set<String> causing,
        List<String> others,
        Set<String> negating,
        Set<String> hypothetical,
        @JsonProperty("events_as_accused") boolean eventsAsAccused,
        @JsonProperty("act_codes") List<ActCode> actCodes) {

    /** Where a verb of accusing has its accused. */
    enum Frame {
        PERSON,
        ACT,
        ABOUT,
        CHARGE,
        ONTO,
        THAT
    }

    record Verb(String lemma, Frame frame, String cameo, @JsonProperty("act_by") Set<String> actBy)
            implements LemmaIndex.Entry {}

    record Placing(
            String id,
            Set<String> verbs,
            Set<String> nouns,
            List<String> by,
            String cameo,
            @JsonProperty("persons_only") boolean personsOnly) {}

    /** Organs of a state, words that may stand beside them, and titles of who serves in one. */
    record Organs(Set<String> nouns, Set<String> offices, Set<String> beside, Set<String> titles) {}

    /** Names for wrongdoers and the verbs that give them. */
    record Epithets(Set<String> verbs, Set<String> nouns, String cameo) {}

    record Holding(Set<String> verbs, Set<String> words, String cameo) {}

    /** A verb with a noun of fault; {@code by} opens who has it, where that follows. */
    record Fault(Set<String> verbs, Set<String> nouns, Set<String> by, String cameo) {}

    /** What a charge is called by who denies it. */
    record Falsity(Set<String> verbs, Set<String> words) {}

    /** How somebody denies a part in something: verbs with {@code no} before a noun, or a negated {@code be} before a word. */
    record Innocence(Set<String> verbs, Set<String> nouns, Set<String> words, Set<String> incidents) {}

    record Being(Set<String> words, String cameo) {}

    record ActCode(String cameo, List<String> words) {}

    Optional<Verb> verb(VerbGroup group) {
        return verbs.find(group);
    }

    /** Refines the code of an accusation by the words of its act. */
    String code(String general, String act) {
        if (!general.equals("112")) {
            return general;
        }
        String padded = " " + act.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return actCodes.stream()
                .filter(a -> a.words().stream().anyMatch(w -> padded.contains(" " + w + " ")))
                .map(ActCode::cameo)
                .findFirst()
                .orElse(general);
    }
}
