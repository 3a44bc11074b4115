package org.dispatchlens.common.extract.clauses;

import java.util.Set;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.text.WordSet;

/** What a chain of auxiliaries says about the verb after it. Lives for one chain. */
final class AuxiliaryChain {
    private static final Set<String> NON_FINITE = WordSet.of("being", "having", "been", "be");
    private final ClauseWords words;
    private String first = "";
    private String last = "";
    private boolean modal;
    private boolean negated;

    AuxiliaryChain(ClauseWords words) {
        this.words = words;
    }

    void add(String lower, Tag tag) {
        if (tag == Tag.AUX) {
            first = first.isEmpty() ? lower : first;
            last = lower;
            modal |= words.modals().contains(lower);
        }
        negated |= tag == Tag.NEG || lower.equals("cannot");
    }

    boolean takes(VerbForm form) {
        if (words.be().contains(last)) {
            return form.is(Kind.ING) || form.is(Kind.PARTICIPLE);
        }
        if (words.have().contains(last)) {
            return form.is(Kind.PARTICIPLE);
        }
        return form.is(Kind.BASE);
    }

    VerbGroup group(int start, int main, VerbForm form, boolean infinitive) {
        boolean be = words.be().contains(last);
        boolean passive = be && !form.is(Kind.ING);
        Kind kind =
                be ? (passive ? Kind.PARTICIPLE : Kind.ING) : words.have().contains(last) ? Kind.PARTICIPLE : Kind.BASE;
        return new VerbGroup(start, main, form.lemmas(), kind, passive, finite(infinitive), infinitive, modal, negated);
    }

    VerbGroup copula(int start, int main, String word, boolean infinitive) {
        String lemma = words.be().contains(word) ? "be" : words.have().contains(word) ? "have" : "do";
        return new VerbGroup(
                start, main, Set.of(lemma), Kind.PAST, false, finite(infinitive), infinitive, modal, negated);
    }

    private boolean finite(boolean infinitive) {
        return !infinitive && !NON_FINITE.contains(first);
    }
}
