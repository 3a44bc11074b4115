package org.dispatchlens.common.extract.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.text.WordSet;

/**
 * Words without which no sentence tells what happened to anybody, so that the rules need not look at it. Of every phrase
 * that a finding can rest on it keeps the longest word, which is also the rarest: {@code condition} for {@code in critical
 * condition}.
 */
final class Triggers {
    private final Set<String> words;

    Triggers(FiguresCodebook codebook) {
        Set<String> found = new HashSet<>();
        for (FiguresCodebook.Predicate predicate : codebook.predicates()) {
            List.of(
                            predicate.participles(),
                            predicate.active(),
                            predicate.intransitive(),
                            predicate.adjectives(),
                            predicate.nouns(),
                            predicate.ofNouns(),
                            predicate.attributes())
                    .forEach(phrases -> addAll(phrases, found));
        }
        codebook.tolls().values().forEach(phrases -> addAll(phrases, found));
        addAll(
                codebook.predicates().stream()
                        .filter(p -> p.kind() == FigureKind.DEPLOYED)
                        .flatMap(p -> p.onlyWords().stream())
                        .toList(),
                found);
        addAll(codebook.tollSums(), found);
        addAll(codebook.lossVerbs(), found);
        addAll(codebook.hospital().nouns(), found);
        addAll(codebook.bodies().nouns(), found);
        addAll(List.of("lives"), found);
        words = WordSet.of(found);
    }

    private static void addAll(Collection<String> phrases, Set<String> words) {
        for (String phrase : phrases) {
            Lexer.lex(phrase, 0).stream()
                    .map(Lex::lower)
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(words::add);
        }
    }

    /** Whether one of the words stands in the sentence, also inside a compound ({@code landmine-wounded}). */
    boolean in(AnnotatedSentence sentence) {
        for (Token token : sentence.tokens()) {
            if (words.contains(token.lower()) || inCompound(token.lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean inCompound(String token) {
        int from = 0;
        for (int i = 0; i <= token.length(); i++) {
            boolean ends = i == token.length() || !letter(token.charAt(i));
            if (!ends) {
                continue;
            }
            if (from == 0 && i == token.length()) {
                return false;
            }
            if (i > from && words.contains(token.substring(from, i))) {
                return true;
            }
            from = i + 1;
        }
        return false;
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetter(c);
    }
}
