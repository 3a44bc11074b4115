package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** Personal names: full names of the codebook, family names alone, and unknown names after a role noun. */
final class PersonNames {
    private static final int MAX_NAME = 4;
    private static final Set<String> PARTICLES = WordSet.of(
            "al", "el", "ad", "as", "ar", "bin", "ibn", "ben", "van", "von", "de", "der", "da", "di", "ul", "abu");

    private final ActorLexicon lexicon;

    PersonNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A person of the codebook by full name, or somebody known by family name; null if neither starts here.
     *
     * @param office what stands before the name
     */
    Candidate known(List<Unit> units, int at, Officeholders.Office office, ArticleContext context) {
        if (at >= units.size()) {
            return null;
        }
        PhraseTrie.Hit<Alias> hit = lexicon.name(units, at);
        if (hit != null) {
            Actor actor = hit.value().actor();
            return actor.isPerson() ? new Candidate(at, hit.end(), actor, Via.NAME, "actor.name", 0.95) : null;
        }
        Candidate inArticle = nameOfArticle(units, at, context);
        Candidate holder = inArticle == null ? holder(units, at, office, context) : null;
        return holder == null ? surname(units, at, context, true) : holder;
    }

    /** {@code President Bush}: by the years in that office. */
    private Candidate holder(List<Unit> units, int at, Officeholders.Office office, ArticleContext context) {
        Officeholders known = lexicon.officeholders();
        int from = afterParticle(units, at);
        int end = known.surnameEnd(units, from);
        Actor actor = end == from
                ? null
                : known.find(
                        Officeholders.key(units, from, end),
                        office,
                        context.year(),
                        state -> lexicon.isNamed(state, context));
        return actor == null ? null : new Candidate(at, end, actor, Via.SURNAME, "actor.office-holder", 0.85);
    }

    /**
     * A family name alone.
     *
     * @param titled a title or role stands before it, so that a capital before it is no first name
     */
    Candidate surname(List<Unit> units, int at, ArticleContext context, boolean titled) {
        int name = afterParticle(units, at);
        Unit unit = units.get(name);
        if (!unit.capitalised() || (unit.joined() && name == at) || (!titled && isPartOfLongerName(units, at, name))) {
            return null;
        }
        Candidate named = nameOfArticle(units, at, context);
        return named == null ? alone(units, at, name, context) : named;
    }

    private Candidate nameOfArticle(List<Unit> units, int at, ArticleContext context) {
        int name = afterParticle(units, at);
        Unit unit = units.get(name);
        if (!unit.capitalised()) {
            return null;
        }
        int end = name + 1;
        Actor named = context.person(unit.key());
        if (named == null && name + 1 < units.size()) {
            named = context.person(unit.key() + " " + units.get(name + 1).key());
            end = named == null ? end : name + 2;
        }
        return named == null ? null : new Candidate(at, end, named, Via.SURNAME, "actor.surname", 0.9);
    }

    private Candidate alone(List<Unit> units, int at, int name, ArticleContext context) {
        int end = lexicon.officeholders().surnameEnd(units, name);
        Actor known =
                end == name ? null : lexicon.officeholders().alone(Officeholders.key(units, name, end), context.year());
        return known == null ? null : new Candidate(at, end, known, Via.SURNAME, "actor.known-surname", 0.7);
    }

    private static int afterParticle(List<Unit> units, int at) {
        boolean particle = PARTICLES.contains(units.get(at).key())
                && at + 1 < units.size()
                && units.get(at + 1).joined();
        return particle ? at + 1 : at;
    }

    /** A first name before it, or another capitalised word after it, make it somebody else's name. */
    private boolean isPartOfLongerName(List<Unit> units, int from, int name) {
        boolean before = from > 1
                && isPlainName(units, from - 1)
                && !lexicon.isTitle(units.get(from - 1).key());
        boolean after = name + 1 < units.size()
                && (units.get(name + 1).joined()
                        || (PARTICLES.contains(units.get(name + 1).key())
                                && name + 2 < units.size()
                                && units.get(name + 2).joined()));
        return before || after;
    }

    private boolean isPlainName(List<Unit> units, int at) {
        Unit unit = units.get(at);
        return unit.word()
                && unit.capitalised()
                && lexicon.role(units, at) == null
                && lexicon.name(units, at) == null
                && !lexicon.references().openers().contains(unit.key())
                && !Headlines.isTitleCase(units);
    }

    /** Index after forms of address and ranks with their dots: {@code Rear Adm.}. */
    int afterTitles(List<Unit> units, int from) {
        int at = from;
        while (at < units.size() && (lexicon.isTitle(units.get(at).key()) || isTitleWord(units, at))) {
            at++;
        }
        return at;
    }

    private boolean isTitleWord(List<Unit> units, int at) {
        String key = units.get(at).key();
        boolean dot =
                key.equals(".") && at > 0 && lexicon.isTitle(units.get(at - 1).key());
        return dot
                || (at + 1 < units.size()
                        && lexicon.isTitle(key + " " + units.get(at + 1).key()));
    }

    /** Index after the capitalised name that starts at {@code from}; {@code from} where none does. */
    int unknownEnd(List<Unit> units, int from) {
        int at = from;
        while (at < units.size() && at - from < MAX_NAME && isNamePart(units, at, from)) {
            at++;
        }
        return at > from && PARTICLES.contains(units.get(at - 1).key()) ? at - 1 : at;
    }

    private boolean isNamePart(List<Unit> units, int at, int from) {
        Unit unit = units.get(at);
        if (at > from && PARTICLES.contains(unit.key())) {
            return true;
        }
        return unit.word()
                && unit.capitalised()
                && !Character.isDigit(unit.text().charAt(0))
                && !unit.acronym()
                && lexicon.name(units, at) == null
                && !lexicon.references().notNames().contains(unit.key())
                && (at > from || lexicon.role(units, at) == null);
    }

    /** Somebody whom the codebook does not know, with the state of the role before the name. */
    static Actor unknown(List<Unit> units, int from, int to, String state) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(i == from ? "" : units.get(i).joined() ? "-" : " ")
                    .append(units.get(i).text());
        }
        String surname = units.get(to - 1).key().toUpperCase(Locale.ROOT);
        return Actor.of(state + "-" + surname, name.toString(), ActorType.PERSON, state);
    }

    /** Keeps the person for the rest of the article, by family name. */
    void remember(List<Unit> units, Candidate phrase, ArticleContext context) {
        if (phrase.actor().isPerson() && (phrase.via() == Via.NAME || phrase.via() == Via.TITLE)) {
            String surname = lexicon.surnameOf(phrase.actor().id());
            context.remember(surname == null ? units.get(phrase.to() - 1).key() : surname, phrase.actor());
        }
    }
}
