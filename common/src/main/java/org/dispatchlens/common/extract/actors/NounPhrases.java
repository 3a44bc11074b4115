package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Finds the noun phrases that name an actor: a codebook name alone, or with the role noun and the personal name that
 * belong to it ({@code Armenian Prime Minister Nikol Pashinyan} is one phrase). The longest phrase wins.
 */
final class NounPhrases {
    /** After these a capital is a place and seldom its government. */
    private static final Set<String> PLACE_BEFORE =
            WordSet.of("in", "near", "outside", "around", "over", "across", "at", "inside", "throughout", "of", "from");

    private final ActorLexicon lexicon;
    private final PersonNames persons;
    private final Senses senses;
    private final RolePhrases roles;

    NounPhrases(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.persons = new PersonNames(lexicon);
        this.senses = new Senses(lexicon);
        this.roles = new RolePhrases(lexicon, senses, persons);
    }

    /** Phrases in text order, not overlapping; persons found are remembered for the rest of the article. */
    List<Candidate> find(List<Unit> units, ArticleContext context) {
        List<Candidate> found = new ArrayList<>();
        ReadSentence sentence = ReadSentence.of(units, context);
        int at = 0;
        while (at < units.size()) {
            Candidate phrase = lexicon.canOpen(units.get(at)) ? phraseAt(sentence, at) : null;
            if (phrase == null) {
                at++;
                continue;
            }
            if (!phrase.actor().isNobody()) {
                found.add(affiliated(phrase, context));
                persons.remember(units, phrase, context);
            }
            at = phrase.to();
        }
        return Coordination.share(units, found);
    }

    /** The text's own word on whom a person speaks for wins; without one it is the office of the article's year. */
    private Candidate affiliated(Candidate phrase, ArticleContext context) {
        Actor actor = phrase.actor();
        return actor.isPerson() && actor.role().isEmpty()
                ? phrase.as(lexicon.officeholders().at(actor, context.year()), phrase.via(), phrase.ruleId())
                : phrase;
    }

    private Candidate phraseAt(ReadSentence s, int at) {
        Candidate phrase = named(s, at);
        if (phrase != null && phrase.actor().isPerson()) {
            return withOffice(s, phrase);
        }
        if (phrase == null) {
            phrase = roles.roleOf(s, at);
        }
        if (phrase == null) {
            phrase = titled(s, at);
        }
        return phrase != null ? phrase : withOffice(s, persons.surname(s.units(), at, s.context(), false));
    }

    private Candidate named(ReadSentence s, int at) {
        PhraseTrie.Hit<Alias> hit = senses.at(s, at);
        if (hit == null) {
            return null;
        }
        Alias alias = hit.value();
        boolean stance = s.units().get(at).joined()
                && at > 0
                && lexicon.isStance(s.units().get(at - 1).key());
        if (alias.via() == Via.DEMONYM
                && at > 0
                && lexicon.isEthnic(s.units().get(at - 1).key())) {
            return ethnic(s, at, hit);
        }
        Candidate composed = stance || alias.actor().isNobody() ? null : roles.compose(s, at, hit.end(), alias.actor());
        return composed != null && !weaponIn(s, hit, composed) ? composed : plain(s, at, hit);
    }

    /** {@code the Kabul drone strike}: a city before one weapon is where it struck, not whose it was. */
    private boolean weaponIn(ReadSentence s, PhraseTrie.Hit<Alias> hit, Candidate composed) {
        String noun = s.units().get(composed.to() - 1).key();
        return hit.value().via() == Via.CAPITAL
                && composed.actor().type() == ActorType.MILITARY
                && !s.units().get(hit.end()).possessive()
                && !noun.endsWith("s")
                && !lexicon.references().forces().contains(noun);
    }

    private static Candidate plain(ReadSentence s, int at, PhraseTrie.Hit<Alias> hit) {
        Alias alias = hit.value();
        String rule = "actor." + alias.via().name().toLowerCase(Locale.ROOT);
        if (alias.via() != Via.CAPITAL) {
            return new Candidate(at, hit.end(), alias.actor(), alias.via(), rule, 0.95);
        }
        boolean place = at > 0 && PLACE_BEFORE.contains(s.units().get(at - 1).key());
        return new Candidate(
                at, hit.end(), alias.actor(), alias.via(), place ? rule + "-place" : rule, place ? 0.5 : 0.8);
    }

    /** {@code ethnic Armenian forces}: of that people, not of that state's forces. */
    private Candidate ethnic(ReadSentence s, int at, PhraseTrie.Hit<Alias> hit) {
        Actor owner = hit.value().actor();
        Candidate composed = roles.compose(s, at, hit.end(), owner);
        boolean armed = composed != null
                && (composed.actor().type() == ActorType.MILITARY
                        || composed.actor().type() == ActorType.GROUP);
        String base = owner.state();
        Actor actor = Actor.of(
                base + "-ETHNIC",
                "Ethnic " + hit.value().surface(),
                armed ? ActorType.GROUP : ActorType.PEOPLE,
                armed ? base + "-ETHNIC" : base);
        int end = composed == null ? hit.end() : composed.to();
        return new Candidate(at, end, actor, Via.DEMONYM, "actor.ethnic", 0.6);
    }

    /** {@code President Vladimir Putin}, {@code Mr Putin}, {@code Mr Putin's spokesman}. */
    private Candidate titled(ReadSentence s, int at) {
        List<Unit> units = s.units();
        int name = at + 1;
        PhraseTrie.Hit<RoleEntry> role = lexicon.role(units, at);
        if (role != null
                && role.value().type() == ActorType.PERSON
                && role.value().group() == null) {
            name = role.end();
        } else if (!lexicon.isTitle(units.get(at).key())) {
            return null;
        }
        while (name < units.size()
                && (units.get(name).key().equals(".")
                        || lexicon.isTitle(units.get(name).key()))) {
            name++;
        }
        Officeholders.Office office = new Officeholders.Office(
                role == null ? "" : role.value().id(), "", RolePhrases.saysFormer(units, at, at));
        Candidate person = persons.known(units, name, office, s.context());
        return person == null
                ? null
                : withOffice(s, new Candidate(at, person.to(), person.actor(), Via.TITLE, "actor.title", 0.9));
    }

    /** {@code Pashinyan's office}, {@code Mr Guterres's spokesman}: the office's state is the person's. */
    private Candidate withOffice(ReadSentence s, Candidate person) {
        if (person == null || person.to() >= s.units().size()) {
            return person;
        }
        Candidate office = roles.compose(s, person.from(), person.to(), person.actor());
        return office == null ? person : office;
    }
}
