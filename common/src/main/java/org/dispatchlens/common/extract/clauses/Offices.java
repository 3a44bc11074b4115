package org.dispatchlens.common.extract.clauses;

import java.util.Optional;
import java.util.Set;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.text.WordSet;

/** For whom an unknown person speaks, by what stands behind the name: {@code Colonel N of the Xian army}. */
final class Offices {
    private static final Set<String> LINKS = WordSet.of("of", "for", "in", "from", "at", "with");
    private final Clauses c;
    private final Set<String> officials;

    Offices(Clauses clauses, Set<String> officials) {
        this.c = clauses;
        this.officials = officials;
    }

    /** The actor behind a preposition: {@code a spokesman for the Xian army}. */
    Optional<Mention> linked(NounPhrase phrase) {
        return LINKS.contains(c.lower(phrase.end()))
                ? c.phrases()
                        .startingAt(phrase.end() + 1)
                        .flatMap(p -> p.isActor() ? Optional.of(p.headMentions().get(0)) : p.modifier())
                : Optional.empty();
    }

    /** {@code Colonel N of the Xian army}; {@code N, an officer of the Xian army,}. */
    Optional<Mention> ofName(NounPhrase phrase) {
        boolean name = c.token(phrase.head()).capitalised() && c.tag(phrase.head()) == Tag.NOUN;
        if (!name || phrase.modifier().isPresent()) {
            return Optional.empty();
        }
        boolean ranked = phrase.start() < phrase.head() && officials.contains(c.lower(phrase.start()));
        return ranked && c.lower(phrase.end()).equals("of") ? linked(phrase) : apposition(phrase);
    }

    /** An office between commas behind the name; before a verb it is somebody else, who speaks. */
    private Optional<Mention> apposition(NounPhrase phrase) {
        int article = phrase.end() + 1;
        if (c.tag(phrase.end()) != Tag.COMMA || c.tag(article) != Tag.DET) {
            return Optional.empty();
        }
        Optional<NounPhrase> office = c.phrases().startingAt(article);
        return office.filter(p -> closed(p.end())).flatMap(this::holder);
    }

    private boolean closed(int i) {
        int after = i;
        while (c.tag(after) == Tag.PREP) {
            after = c.phrases().startingAt(after + 1).map(NounPhrase::end).orElse(c.size());
        }
        return after >= c.size() || c.tag(after) == Tag.COMMA || c.tag(after) == Tag.STOP || c.tag(after) == Tag.QUOTE;
    }

    private Optional<Mention> holder(NounPhrase office) {
        if (office.isActor()) {
            boolean role = officials.contains(office.headWord());
            return role ? Optional.of(office.headMentions().get(0)) : Optional.empty();
        }
        if (!officials.contains(office.headWord())) {
            return Optional.empty();
        }
        return office.modifier().isPresent() ? office.modifier() : linked(office);
    }
}
