package org.dispatchlens.common.extract.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.dispatchlens.common.model.FigureKind;

/** The word lists of {@code codebook/figures.yaml}; the file's comments say what each list does. */
record FiguresCodebook(
        Numbers numbers,
        Qualifiers qualifiers,
        Map<String, List<String>> groups,
        @JsonProperty("person_endings") List<String> personEndings,
        @JsonProperty("not_people") List<String> notPeople,
        @JsonProperty("adjectival_nouns") List<String> adjectivalNouns,
        List<String> modifiers,
        List<String> partitives,
        @JsonProperty("pronoun_heads") List<String> pronounHeads,
        List<Predicate> predicates,
        Hospital hospital,
        List<String> chances,
        List<String> considered,
        PresenceWords presence,
        Bodies bodies,
        @JsonProperty("lives_verbs") List<String> livesVerbs,
        @JsonProperty("loss_verbs") List<String> lossVerbs,
        Map<FigureKind, List<String>> tolls,
        @JsonProperty("toll_links") List<String> tollLinks,
        @JsonProperty("toll_heads") List<String> tollHeads,
        @JsonProperty("toll_estimates") List<String> tollEstimates,
        @JsonProperty("toll_raises") List<String> tollRaises,
        @JsonProperty("toll_sums") List<String> tollSums,
        @JsonProperty("toll_adjectives") List<String> tollAdjectives,
        @JsonProperty("toll_superseded") List<String> tollSuperseded,
        @JsonProperty("toll_revisions") List<String> tollRevisions,
        Singles singles,
        Grammar grammar,
        @JsonProperty("not_figures") NotFigureWords notFigures,
        SideWords sides,
        TimeWords time,
        AttributionWords attribution) {

    record Numbers(
            Map<String, Integer> units,
            Map<String, Integer> tens,
            Map<String, Long> scales,
            Map<String, Integer> sets,
            Map<String, Double> phrases,
            List<Vague> vague,
            List<String> articles,
            List<String> shares) {}

    /** A quantity without a value; {@code high} is null when unbounded. */
    record Vague(String words, double low, Double high) {}

    record Qualifiers(
            @JsonProperty("nearly_from") double nearlyFrom,
            @JsonProperty("about_share") double aboutShare,
            Map<org.dispatchlens.common.model.Qualifier, List<String>> before,
            Map<org.dispatchlens.common.model.Qualifier, List<String>> after,
            @JsonProperty("range_joiners") List<String> rangeJoiners,
            List<String> coordinators,
            @JsonProperty("subset_openers") List<String> subsetOpeners,
            @JsonProperty("pronoun_subset_openers") List<String> pronounSubsetOpeners,
            @JsonProperty("neutral_before") List<String> neutralBefore) {}

    record Predicate(
            FigureKind kind,
            List<String> participles,
            List<String> active,
            List<String> intransitive,
            List<String> adjectives,
            List<String> nouns,
            @JsonProperty("of_nouns") List<String> ofNouns,
            List<String> attributes,
            @JsonProperty("only_words") List<String> onlyWords) {
        Predicate {
            attributes = attributes == null ? List.of() : List.copyOf(attributes);
            onlyWords = onlyWords == null ? List.of() : List.copyOf(onlyWords);
        }
    }

    /** What tells that troops are somewhere. */
    record PresenceWords(
            List<String> verbs, List<String> before, List<String> keepers, List<String> places, List<String> regions) {}

    /** Being brought to a hospital, told by a verb and a noun with other words between. */
    record Hospital(List<String> verbs, List<String> nouns, List<String> deaths) {}

    /** Nouns for the dead that count as killed only beside one of the verbs. */
    record Bodies(List<String> nouns, List<String> verbs) {}

    /** People told of one by one. */
    record Singles(List<String> survived, List<String> pronouns, @JsonProperty("own_death") List<String> ownDeath) {}

    record Grammar(
            List<String> auxiliaries,
            @JsonProperty("be_forms") List<String> beForms,
            List<String> adverbs,
            List<String> negations,
            List<String> relatives,
            List<String> prepositions,
            List<String> conjunctions,
            List<String> determiners,
            List<String> modals,
            List<String> irrealis) {}

    record NotFigureWords(
            List<String> units,
            List<String> money,
            List<String> unspecified,
            List<String> before,
            @JsonProperty("one_after") List<String> oneAfter,
            @JsonProperty("year_after") List<String> yearAfter) {}

    record SideWords(
            @JsonProperty("both_phrases") List<String> bothPhrases,
            @JsonProperty("both_after") List<String> bothAfter,
            List<String> possessives,
            List<String> self,
            List<String> subjects,
            @JsonProperty("member_links") List<String> memberLinks,
            @JsonProperty("casualty_links") List<String> casualtyLinks,
            @JsonProperty("own_loss_groups") List<String> ownLossGroups,
            @JsonProperty("attack_nouns") List<String> attackNouns,
            @JsonProperty("other_side") List<String> otherSide) {}

    record TimeWords(
            Map<String, Integer> months,
            List<String> current,
            @JsonProperty("weeks_back") Map<String, Integer> weeksBack,
            @JsonProperty("months_back") Map<String, Integer> monthsBack,
            @JsonProperty("years_back") Map<String, Integer> yearsBack,
            @JsonProperty("unknown_past") List<String> unknownPast,
            @JsonProperty("span_openers") List<String> spanOpeners,
            Map<String, String> named,
            @JsonProperty("comparison_openers") List<String> comparisonOpeners,
            @JsonProperty("ended_words") List<String> endedWords,
            List<String> superlatives,
            @JsonProperty("year_attributes") List<String> yearAttributes,
            @JsonProperty("anaphoric_nouns") List<String> anaphoricNouns,
            @JsonProperty("anaphoric_deals") List<String> anaphoricDeals,
            @JsonProperty("compared_events") List<String> comparedEvents,
            @JsonProperty("event_nouns") List<String> eventNouns,
            @JsonProperty("lasting_nouns") List<String> lastingNouns,
            List<String> reports,
            @JsonProperty("anaphoric_determiners") List<String> anaphoricDeterminers,
            @JsonProperty("bare_month_after") List<String> bareMonthAfter) {}

    record AttributionWords(
            @JsonProperty("speech_verbs") List<String> speechVerbs,
            @JsonProperty("accuse_verbs") List<String> accuseVerbs,
            @JsonProperty("disclosure_verbs") List<String> disclosureVerbs,
            @JsonProperty("disclosure_objects") List<String> disclosureObjects,
            List<String> according,
            List<String> doubt,
            @JsonProperty("doubt_next_sentence") List<String> doubtNextSentence) {}
}
