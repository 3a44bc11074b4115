package org.dispatchlens.common.extract.actors;

import java.util.List;

/** Tells in which sense an ambiguous name stands, by its neighbours, its letter case and the rules of the codebook. */
final class Senses {
    private final ActorLexicon lexicon;

    Senses(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The longest name at {@code at} in the sense that it has here; null where that is no actor. */
    PhraseTrie.Hit<Alias> at(ReadSentence s, int at) {
        PhraseTrie.Hit<Alias> hit = at < s.units().size() ? lexicon.name(s.units(), at) : null;
        if (hit == null || !isOtherSense(s, at, hit)) {
            return hit;
        }
        Ambiguity rule = hit.value().ambiguity();
        Actor instead = rule == null || rule.instead() == null ? null : lexicon.byId(rule.instead());
        return instead == null ? null : new PhraseTrie.Hit<>(hit.value().of(instead), hit.end());
    }

    private boolean isOtherSense(ReadSentence s, int at, PhraseTrie.Hit<Alias> hit) {
        Unit first = s.units().get(at);
        if (s.capitals() && hit.end() == at + 1 && lexicon.isWordInCapitals(first.key())) {
            return true;
        }
        Ambiguity rule = hit.value().ambiguity();
        if (rule == null) {
            return false;
        }
        boolean personal = rule.person() && !s.titleCase() && isPersonalName(s.units(), at, hit.end());
        return personal || !rule.allows(s.units(), at, hit.end(), s.context());
    }

    /** A capitalised word that is neither actor nor role right before it inside the sentence, or right after it. */
    private boolean isPersonalName(List<Unit> units, int from, int to) {
        boolean before = from > 1 && !units.get(from).joined() && isOtherName(units, from - 1);
        return before || (to < units.size() && !units.get(to).joined() && isOtherName(units, to));
    }

    private boolean isOtherName(List<Unit> units, int at) {
        Unit unit = units.get(at);
        return unit.word()
                && unit.capitalised()
                && !Character.isDigit(unit.text().charAt(0))
                && lexicon.name(units, at) == null
                && lexicon.role(units, at) == null
                && !lexicon.isTitle(unit.key())
                && !lexicon.references().notNames().contains(unit.key())
                && !lexicon.references().openers().contains(unit.key());
    }
}
