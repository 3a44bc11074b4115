package org.dispatchlens.common.extract.clauses;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.text.WordSet;

/** Written verb forms of a list of lemmas: regular ones by rule, irregular ones as listed. */
public final class VerbForms {
    private static final String VOWELS = "aeiou";
    private final Map<String, VerbForm> forms;
    /** The written forms again: most words are none, which a set of words says faster than the map. */
    private final Set<String> written;

    private final Set<String> triggers;
    private final Set<String> reporting;

    private VerbForms(Map<String, VerbForm> forms, Set<String> triggers, Set<String> reporting) {
        this.forms = new HashMap<>(forms);
        this.written = WordSet.of(forms.keySet());
        this.triggers = WordSet.of(triggers);
        this.reporting = WordSet.of(reporting);
    }

    /**
     * Forms of all lemmas.
     *
     * @param irregular lemma to past, participle and, where its spelling is not regular, the {@code -ing} form
     */
    public static VerbForms of(Collection<String> lemmas, Map<String, List<String>> irregular) {
        return of(lemmas, irregular, Set.of(), Set.of());
    }

    /**
     * @param triggers lemmas, among those given, that some rule looks for
     * @param reporting lemmas that take what is said without a word that joins
     */
    static VerbForms of(
            Collection<String> lemmas,
            Map<String, List<String>> irregular,
            Set<String> triggers,
            Set<String> reporting) {
        Map<String, VerbForm> forms = new HashMap<>();
        Set<String> all = new TreeSet<>(lemmas);
        all.addAll(irregular.keySet());
        all.forEach(lemma -> addAll(forms, lemma, irregular.getOrDefault(lemma, List.of())));
        return new VerbForms(forms, triggers, reporting);
    }

    /** Lemmas of verbs after which what is said stands without a joining word: {@code said they left}. */
    Set<String> reporting() {
        return reporting;
    }

    /** Whether the form can be one of a verb that some rule looks for. */
    boolean trigger(VerbForm form) {
        for (String lemma : form.lemmas()) {
            if (triggers.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** All written forms of these verbs, as far as they are known. */
    public Set<String> formsOf(Collection<String> lemmas) {
        Set<String> found = new TreeSet<>();
        forms.forEach((form, verb) -> {
            if (verb.lemmas().stream().anyMatch(lemmas::contains)) {
                found.add(form);
            }
        });
        return found;
    }

    public Optional<VerbForm> find(String lower) {
        return written.contains(lower) ? Optional.of(forms.get(lower)) : Optional.empty();
    }

    private static void addAll(Map<String, VerbForm> forms, String lemma, List<String> irregular) {
        add(forms, lemma, lemma, Kind.BASE);
        add(forms, third(lemma), lemma, Kind.THIRD);
        String past = irregular.isEmpty() ? past(lemma) : irregular.get(0);
        add(forms, past, lemma, Kind.PAST);
        add(forms, irregular.isEmpty() ? past : irregular.get(1), lemma, Kind.PARTICIPLE);
        add(forms, irregular.size() > 2 ? irregular.get(2) : ing(lemma), lemma, Kind.ING);
    }

    private static void add(Map<String, VerbForm> forms, String form, String lemma, Kind kind) {
        forms.merge(form, new VerbForm(Set.of(lemma), EnumSet.of(kind)), (a, b) -> {
            Set<String> lemmas = new TreeSet<>(a.lemmas());
            lemmas.addAll(b.lemmas());
            Set<Kind> kinds = EnumSet.copyOf(a.kinds());
            kinds.addAll(b.kinds());
            return new VerbForm(lemmas, kinds);
        });
    }

    static String third(String lemma) {
        if (lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh")
                || lemma.endsWith("o")) {
            return lemma + "es";
        }
        return consonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }

    static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return consonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : doubled(lemma) + "ed";
    }

    static String ing(String lemma) {
        boolean silentE = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
        return (silentE ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
    }

    private static boolean consonantY(String lemma) {
        return lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    /** Doubles the last consonant of a one-syllable lemma with one short vowel: ram, rammed. */
    private static String doubled(String lemma) {
        int n = lemma.length();
        char last = lemma.charAt(n - 1);
        boolean oneVowel = lemma.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        boolean closed = n > 2 && VOWELS.indexOf(last) < 0 && VOWELS.indexOf(lemma.charAt(n - 2)) >= 0;
        return oneVowel && closed && "wxy".indexOf(last) < 0 ? lemma + last : lemma;
    }
}
