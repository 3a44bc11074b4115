package org.dispatchlens.common.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dispatchlens.common.text.LanguageModel;
import org.dispatchlens.common.text.WordSet;

/**
 * Tells English from other languages.
 *
 * <p>Frequent English function words settle the plain case; only where they are rare is the language detector of Apache
 * OpenNLP (n-gram maximum entropy, 103 languages, loaded once) asked. Texts under 20 words are taken for English
 * unless they are in another script, since so little text decides nothing. Immutable.
 */
final class Language {
    /** Chars that are looked at. */
    static final int SAMPLE = 1500;

    private static final int MIN_WORDS = 20;
    /** English news has about 0.35-0.45 of these words; the nearest other languages stay under 0.1. */
    private static final double ENGLISH_SHARE = 0.2;

    /** What was found: ISO 639-1 code where there is one, else ISO 639-3, and a probability in [0,1]. */
    record Detected(String code, double probability) {
        boolean english() {
            return code.equals("en");
        }
    }

    private static final Detected ENGLISH = new Detected("en", 1);

    private final Set<String> englishWords;

    Language(List<String> englishWords) {
        this.englishWords = WordSet.of(englishWords);
    }

    Detected detect(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        List<String> words = words(sample.toLowerCase(Locale.ROOT));
        long english = words.stream().filter(englishWords::contains).count();
        if (english >= ENGLISH_SHARE * words.size() && words.size() >= MIN_WORDS) {
            return ENGLISH;
        }
        if (words.size() < MIN_WORDS && latin(sample)) {
            return ENGLISH;
        }
        return model(sample);
    }

    /** Stretches of letters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (!Character.isLetter(c)) {
                if (start < i) {
                    words.add(text.substring(start, i));
                }
                start = i + Character.charCount(c);
            }
            i += Character.charCount(c);
        }
        return words;
    }

    /** Whether most letters are Latin, or there are none. */
    private static boolean latin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    private static Detected model(String sample) {
        opennlp.tools.langdetect.Language best = new LanguageDetectorME(Model.SHARED).predictLanguage(sample);
        return new Detected(Model.ALPHA2.getOrDefault(best.getLang(), best.getLang()), best.getConfidence());
    }

    /** Loaded on first use: English archives never need it. */
    private static final class Model {
        static final LanguageDetectorModel SHARED =
                LanguageModel.read("/language/langdetect-183.bin", LanguageDetectorModel::new);
        static final Map<String, String> ALPHA2 = alpha2();

        private static Map<String, String> alpha2() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
            }
            return codes;
        }
    }
}
