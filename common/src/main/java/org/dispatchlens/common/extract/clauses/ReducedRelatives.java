package org.dispatchlens.common.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.clauses.VerbForm.Kind;
import org.dispatchlens.common.model.Token;

/**
 * Finds past forms that are participles because the clause has another verb: {@code fighters allied with the king attacked a
 * village}. Two verbs with a tense cannot follow each other in one clause without a word that joins them; the first, behind
 * its noun and before a preposition, then describes the noun. It is left alone where the second shows no object, since that
 * may be the participle as well ({@code troops clashed with men armed with knives}), and verbs of speech are, since what is said
 * can follow them without a word that joins ({@code X said on Monday there were losses}).
 */
final class ReducedRelatives {
    private final List<Token> tokens;
    private final Tag[] tags;
    private final VerbForms forms;

    ReducedRelatives(List<Token> tokens, Tag[] tags, VerbForms forms) {
        this.tokens = tokens;
        this.tags = tags;
        this.forms = forms;
    }

    /** The verbs, those that only describe a noun turned into bare participles. */
    List<VerbGroup> mark(List<VerbGroup> verbs) {
        List<VerbGroup> marked = new ArrayList<>(verbs);
        for (int v = 0; v + 1 < marked.size(); v++) {
            VerbGroup next = marked.get(v + 1);
            if (describes(marked.get(v)) && next.finite() && oneClause(marked.get(v), next) && hasObject(next)) {
                marked.set(v, participle(marked.get(v)));
            }
        }
        return List.copyOf(marked);
    }

    /** A past form that can be a participle, right behind a noun and before a preposition. */
    private boolean describes(VerbGroup verb) {
        boolean past = verb.finite()
                && verb.kind() == Kind.PAST
                && verb.start() == verb.main()
                && !verb.isAny(forms.reporting());
        return past && at(verb.start() - 1) == Tag.NOUN && at(verb.end()) == Tag.PREP && canBeParticiple(verb.main());
    }

    private boolean canBeParticiple(int i) {
        Optional<VerbForm> form = forms.find(tokens.get(i).lower());
        return form.isEmpty() || form.get().is(Kind.PARTICIPLE);
    }

    private boolean oneClause(VerbGroup first, VerbGroup second) {
        for (int i = first.end(); i < second.start(); i++) {
            switch (tags[i]) {
                case DET, NOUN, PREP, NUM, POSS, ADV, TIME -> {}
                default -> {
                    return false;
                }
            }
        }
        return second.start() - first.end() > 1;
    }

    private boolean hasObject(VerbGroup verb) {
        return switch (at(verb.end())) {
            case DET, PRON, NUM, NOUN, QUOTE, THAT -> true;
            default -> verb.main() > verb.start();
        };
    }

    private static VerbGroup participle(VerbGroup v) {
        return new VerbGroup(v.start(), v.main(), v.lemmas(), Kind.PARTICIPLE, true, false, false, false, v.negated());
    }

    private Tag at(int i) {
        return i >= 0 && i < tags.length ? tags[i] : Tag.STOP;
    }
}
