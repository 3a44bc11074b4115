package org.dispatchlens.common.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.model.Token;

/**
 * A sentence as the models were trained to see it: quotation marks, brackets and dashes of the Penn Treebank, and
 * contractions cut in two ({@code did n't}, {@code they 're}).
 *
 * @param forms words of the models; never blank, without blanks and control characters
 * @param owner for each form the index of the token that it is or is part of; ascending
 * @param first for each token the index of its first form
 */
record PennWords(List<String> forms, List<Integer> owner, List<Integer> first) {
    private static final List<String> CLITICS = List.of("n't", "'re", "'ve", "'ll", "'m", "'d");
    /** What stands for a token without any printable character. */
    private static final String NOTHING = "_";

    PennWords {
        forms = List.copyOf(forms);
        owner = List.copyOf(owner);
        first = List.copyOf(first);
    }

    static PennWords of(List<Token> tokens) {
        List<String> forms = new ArrayList<>(tokens.size() + 4);
        List<Integer> owner = new ArrayList<>(tokens.size() + 4);
        List<Integer> first = new ArrayList<>(tokens.size());
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            first.add(forms.size());
            String text = tokens.get(i).text();
            if (text.equals("\"")) {
                open = !open;
                text = open ? "``" : "''";
            }
            for (String form : split(form(text, opensWord(tokens, i)))) {
                forms.add(form);
                owner.add(i);
            }
        }
        return new PennWords(forms, owner, first);
    }

    int size() {
        return forms.size();
    }

    private static boolean opensWord(List<Token> tokens, int i) {
        boolean apart = i == 0 || tokens.get(i - 1).end() < tokens.get(i).start();
        return apart
                && i + 1 < tokens.size()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    private static String form(String text, boolean opensWord) {
        return switch (text) {
            case "“", "„", "«" -> "``";
            case "”", "»", "‟" -> "''";
            case "‘" -> "`";
            case "'", "’" -> opensWord ? "`" : "'";
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "[" -> "-LSB-";
            case "]" -> "-RSB-";
            case "{" -> "-LCB-";
            case "}" -> "-RCB-";
            case "–", "—", "―", "-" -> "--";
            case "…" -> "...";
            default -> printable(text);
        };
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> c == '’' || c == 'ʼ' ? '\'' : c == '‑' ? '-' : c)
                .forEach(out::appendCodePoint);
        return out.isEmpty() ? NOTHING : out.toString();
    }

    private static List<String> split(String form) {
        if (form.equalsIgnoreCase("cannot")) {
            return List.of(form.substring(0, 3), form.substring(3));
        }
        for (String clitic : CLITICS) {
            int cut = form.length() - clitic.length();
            if (cut > 0 && form.regionMatches(true, cut, clitic, 0, clitic.length())) {
                return List.of(form.substring(0, cut), form.substring(cut));
            }
        }
        return List.of(form);
    }
}
