package org.dispatchlens.common.extract.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.extract.figures.Quantity.Form;
import org.dispatchlens.common.text.WordSet;

/**
 * Reads numbers: digits with comma, blank or dot thousands, decimals before million or thousand, {@code 10k}, number
 * words, dozens, vague words, ranges. Pure: it sees only the pieces, not what they count.
 */
final class NumberParser {
    private static final double LARGEST = 1e11;
    private static final int REVISION_REACH = 6;

    private final FiguresCodebook.Numbers words;
    private final Phrases<Double> fixed;
    private final Phrases<FiguresCodebook.Vague> vague;
    private final Set<String> articles;
    private final Set<String> rangeJoiners;
    private final Set<String> revisions;
    private final Set<String> openers = new HashSet<>();

    NumberParser(FiguresCodebook codebook) {
        this.words = codebook.numbers();
        this.fixed = Phrases.of(words.phrases());
        this.vague = Phrases.inverted(vagueByPhrase(words.vague()));
        this.articles = WordSet.of(words.articles());
        this.rangeJoiners = WordSet.of(codebook.qualifiers().rangeJoiners());
        this.openers.addAll(vague.firstWords());
        this.openers.addAll(fixed.firstWords());
        this.openers.addAll(words.units().keySet());
        this.openers.addAll(words.tens().keySet());
        this.openers.addAll(articles);
        this.revisions = WordSet.of(codebook.tollRevisions());
    }

    private static java.util.Map<FiguresCodebook.Vague, List<String>> vagueByPhrase(List<FiguresCodebook.Vague> list) {
        java.util.Map<FiguresCodebook.Vague, List<String>> map = new java.util.LinkedHashMap<>();
        list.forEach(v -> map.put(v, List.of(v.words())));
        return map;
    }

    /** The longest number or range that starts at piece {@code at}, or null. */
    Quantity at(List<Lex> lexes, int at) {
        Lex lex = lexes.get(at);
        if (!lex.number() && !openers.contains(lex.lower())) {
            return null;
        }
        Quantity first = single(lexes, at);
        if (first == null || first.value() == null || first.form() == Form.ARTICLE) {
            return first;
        }
        Quantity range = range(lexes, first);
        return range == null ? first : range;
    }

    private Quantity single(List<Lex> lexes, int at) {
        Phrases.Match<FiguresCodebook.Vague> v = vague.startingAt(lexes, at);
        if (v != null) {
            Double high = v.value().high();
            return new Quantity(
                    at, v.to(), null, v.value().low(), high == null ? Double.POSITIVE_INFINITY : high, Form.VAGUE);
        }
        Phrases.Match<Double> f = fixed.startingAt(lexes, at);
        if (f != null) {
            return Quantity.exact(at, f.to(), f.value(), Form.WORDS);
        }
        Lex lex = lexes.get(at);
        if (lex.number()) {
            return digits(lexes, at);
        }
        Quantity written = written(lexes, at);
        if (written == null && articles.contains(lex.lower())) {
            return Quantity.exact(at, at + 1, 1, Form.ARTICLE);
        }
        return written;
    }

    private Quantity digits(List<Lex> lexes, int at) {
        Lex lex = lexes.get(at);
        int to = at + 1;
        long scale = scaleAt(lexes, to);
        double value;
        if (Numerals.dottedThousands(lex.text()) && scale == 1) {
            value = Double.parseDouble(lex.text().replace(".", ""));
        } else {
            value = Double.parseDouble(lex.text().replace(",", "").replace(" ", ""));
        }
        if (scale > 1) {
            to++;
        } else if (to < lexes.size()
                && lexes.get(to).glued()
                && Character.isLetter(lexes.get(to).text().codePointAt(0))) {
            return null;
        }
        value = Math.rint(value * scale * 1e6) / 1e6;
        return value == Math.rint(value) && value > 0 && value < LARGEST
                ? Quantity.exact(at, to, value, Form.DIGITS)
                : null;
    }

    /** What the piece at {@code at} multiplies a number before it by; 1 when it is no multiplier. */
    private long scaleAt(List<Lex> lexes, int at) {
        if (at >= lexes.size()) {
            return 1;
        }
        Lex lex = lexes.get(at);
        if (lex.glued()) {
            return lex.is("k") ? 1000 : 1;
        }
        return words.scales().getOrDefault(lex.lower(), (long) words.sets().getOrDefault(lex.lower(), 1));
    }

    /** Number words: {@code three hundred and five}, {@code twenty-one}, {@code a hundred}, {@code two dozen}. */
    private Quantity written(List<Lex> lexes, int at) {
        double total = 0;
        double group = 0;
        int i = at;
        int end = at;
        boolean smallOpen = true;
        while (i < lexes.size()) {
            String word = lexes.get(i).lower();
            if (smallOpen && words.tens().containsKey(word)) {
                group += words.tens().get(word);
                int unit = unitAfterTens(lexes, i);
                group += unit > 0 ? words.units().get(lexes.get(unit).lower()) : 0;
                i = unit > 0 ? unit + 1 : i + 1;
                smallOpen = false;
            } else if (smallOpen && words.units().containsKey(word)) {
                group += words.units().get(word);
                i++;
                smallOpen = false;
            } else if (i == at && articles.contains(word) && multiplierAt(lexes, i + 1)) {
                group = 1;
                i++;
                smallOpen = false;
                continue;
            } else if (group > 0 && words.scales().containsKey(word)) {
                long scale = words.scales().get(word);
                if (scale == 100) {
                    group *= 100;
                } else {
                    total += group * scale;
                    group = 0;
                }
                i++;
                smallOpen = true;
            } else if (group > 0 && words.sets().containsKey(word)) {
                group *= words.sets().get(word);
                end = i + 1;
                break;
            } else if (end > at && smallOpen && word.equals("and") && smallNumberAt(lexes, i + 1)) {
                i++;
                continue;
            } else {
                break;
            }
            end = i;
        }
        double value = total + group;
        return end > at && value > 0 && value < LARGEST ? Quantity.exact(at, end, value, Form.WORDS) : null;
    }

    /** {@code from 20 to 31}, {@code revised an earlier toll of 20 to 31}. */
    private boolean change(List<Lex> lexes, int from) {
        if (from > 0 && lexes.get(from - 1).is("from")) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(0, from - REVISION_REACH); i--) {
            if (revisions.contains(lexes.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean multiplierAt(List<Lex> lexes, int at) {
        if (at >= lexes.size()) {
            return false;
        }
        String word = lexes.get(at).lower();
        return words.scales().containsKey(word) || words.sets().containsKey(word);
    }

    private boolean smallNumberAt(List<Lex> lexes, int at) {
        if (at >= lexes.size()) {
            return false;
        }
        String word = lexes.get(at).lower();
        boolean small = words.units().containsKey(word) || words.tens().containsKey(word);
        // "two hundred and three thousand" is one number, "a hundred and two were" too; "a hundred and one of" too.
        return small;
    }

    private int unitAfterTens(List<Lex> lexes, int at) {
        int next = at + 1;
        if (next < lexes.size() && lexes.get(next).hyphen()) {
            next++;
        }
        boolean unit = next < lexes.size()
                && words.units().getOrDefault(lexes.get(next).lower(), 99) < 10;
        return unit ? next : -1;
    }

    /** {@code 30 to 40}, {@code 30-40}, {@code two or three}, {@code between 30 and 40}, {@code 1.2 to 1.5 million}. */
    private Quantity range(List<Lex> lexes, Quantity first) {
        int join = first.to();
        if (join + 1 >= lexes.size()) {
            return null;
        }
        boolean between = first.from() > 0 && lexes.get(first.from() - 1).is("between");
        String joiner = lexes.get(join).lower();
        if (!(between ? joiner.equals("and") : rangeJoiners.contains(joiner))) {
            return null;
        }
        if (joiner.equals("to") && change(lexes, first.from())) {
            return null;
        }
        Quantity second = single(lexes, join + 1);
        if (second == null || second.value() == null || second.form() == Form.ARTICLE) {
            return null;
        }
        double low = first.value();
        boolean neighbours = second.value() - low <= Math.max(10, low);
        boolean falls = second.value() <= low && !(between && second.value() < low);
        if ((joiner.equals("or") && !neighbours) || falls) {
            return null;
        }
        return new Quantity(
                between ? first.from() - 1 : first.from(),
                second.to(),
                null,
                Math.min(low, second.value()),
                Math.max(low, second.value()),
                Form.RANGE);
    }
}
