package org.dispatchlens.common.extract.quotes;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.extract.quotes.SpeechWords.SpeechClass;
import org.dispatchlens.common.extract.quotes.SpeechWords.Verb;
import org.dispatchlens.common.text.WordSet;

/** The verbs of speech by what they do. Immutable. */
final class SpeechVerbs {
    private static final Set<SpeechClass> REPORTING = EnumSet.of(SpeechClass.SAY, SpeechClass.THAT, SpeechClass.DENY);

    private final Map<SpeechClass, Set<String>> byClass = new EnumMap<>(SpeechClass.class);
    private final Set<String> reporting;
    private final Set<String> all;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SpeechVerbs(List<Verb> verbs) {
        for (SpeechClass one : SpeechClass.values()) {
            byClass.put(one, lemmas(verbs, EnumSet.of(one)));
        }
        reporting = lemmas(verbs, REPORTING);
        all = lemmas(verbs, EnumSet.allOf(SpeechClass.class));
    }

    private static Set<String> lemmas(List<Verb> verbs, Set<SpeechClass> wanted) {
        Set<String> lemmas = new TreeSet<>();
        for (Verb verb : verbs) {
            if (wanted.contains(verb.speechClass())) {
                lemmas.add(verb.lemma());
            }
        }
        return WordSet.of(lemmas);
    }

    Set<String> of(SpeechClass wanted) {
        return byClass.get(wanted);
    }

    /** Verbs that report what was said. */
    Set<String> reporting() {
        return reporting;
    }

    Set<String> all() {
        return all;
    }
}
