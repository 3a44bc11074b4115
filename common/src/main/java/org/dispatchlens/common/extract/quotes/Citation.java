package org.dispatchlens.common.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.extract.clauses.Clauses;
import org.dispatchlens.common.extract.clauses.Complements;
import org.dispatchlens.common.extract.clauses.NounPhrase;
import org.dispatchlens.common.extract.clauses.Tag;
import org.dispatchlens.common.text.WordSet;

/** {@code According to X, ...} and {@code ..., according to X}. */
final class Citation {
    /** First words of a citation. */
    static final Set<String> OPENERS = WordSet.of("according");

    private final Clauses c;
    private final Complements complements;

    Citation(Clauses clauses) {
        this.c = clauses;
        this.complements = new Complements(clauses);
    }

    List<Spoken> find() {
        List<Spoken> found = new ArrayList<>();
        for (int i = 0; i + 2 < c.size(); i++) {
            if (OPENERS.contains(c.lower(i)) && c.lower(i + 1).equals("to")) {
                at(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Spoken> at(int i) {
        Optional<NounPhrase> source = c.phrases().startingAt(i + 2);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int after = complements.afterPhrases(source.get().end());
        boolean comma = after < c.size() - 1 && c.tag(after) == Tag.COMMA;
        boolean opened = c.tag(i - 1) == Tag.THAT || (c.tag(i - 1) == Tag.COMMA && c.tag(i - 2) == Tag.THAT);
        boolean leads = i == 0 || (opened && comma) || c.tag(i - 1) == Tag.STOP || (comma && i < 3);
        int from = leads ? comma(after) + 1 : 0;
        int to = leads ? c.size() : i;
        return from < to
                ? Optional.of(new Spoken(List.of(source.get()), i, i + 2, from, to, "speech.according", 0.9))
                : Optional.empty();
    }

    /** The comma that ends the citation, past a name in apposition. */
    private int comma(int from) {
        for (int i = from; i < c.size(); i++) {
            if (c.tag(i) == Tag.COMMA) {
                return i;
            }
        }
        return from - 1;
    }
}
