package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;

/**
 * Finds the noun phrases that name an actor: a codebook name alone, or with the role noun and the personal name that
 * belong to it ({@code Armenian Prime Minister Nikol Pashinyan} is one phrase). The longest phrase wins.
 */
final class NounPhrases {
    private static final int MAX_MODIFIERS = 3;
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "then", "onetime", "deposed", "ousted");
    private static final Set<String> OF = Set.of("of", "for", "in");

    private final ActorLexicon lexicon;
    private final PersonNames persons;
    private final OrganNames organs;

    NounPhrases(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.persons = new PersonNames(lexicon);
        this.organs = new OrganNames(lexicon);
    }

    /** Phrases in text order, not overlapping; persons found are remembered for the rest of the article. */
    List<Candidate> find(List<Unit> units, ArticleContext context) {
        List<Candidate> found = new ArrayList<>();
        Sentence sentence = new Sentence(units, context, Headlines.isTitleCase(units), Headlines.isAllCapitals(units));
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

    /** What the steps share while one sentence is read. */
    private record Sentence(List<Unit> units, ArticleContext context, boolean titleCase, boolean capitals) {}

    private Candidate phraseAt(Sentence s, int at) {
        Candidate phrase = named(s, at);
        if (phrase != null && phrase.actor().isPerson()) {
            return withOffice(s, phrase);
        }
        if (phrase == null) {
            phrase = roleOf(s, at);
        }
        if (phrase == null) {
            phrase = titled(s, at);
        }
        return phrase != null ? phrase : withOffice(s, persons.surname(s.units(), at, s.context(), false));
    }

    private Candidate named(Sentence s, int at) {
        PhraseTrie.Hit<Alias> hit = sense(s, at);
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
        Candidate composed = stance || alias.actor().isNobody() ? null : compose(s, at, hit.end(), alias.actor());
        return composed != null && !weaponIn(s, hit, composed) ? composed : plain(s, at, hit);
    }

    /** {@code the Kabul drone strike}: a city before one weapon is where it struck, not whose it was. */
    private boolean weaponIn(Sentence s, PhraseTrie.Hit<Alias> hit, Candidate composed) {
        String noun = s.units().get(composed.to() - 1).key();
        return hit.value().via() == Via.CAPITAL
                && composed.actor().type() == ActorType.MILITARY
                && !s.units().get(hit.end()).possessive()
                && !noun.endsWith("s")
                && !lexicon.references().forces().contains(noun);
    }

    private static Candidate plain(Sentence s, int at, PhraseTrie.Hit<Alias> hit) {
        Alias alias = hit.value();
        String rule = "actor." + alias.via().name().toLowerCase(Locale.ROOT);
        if (alias.via() != Via.CAPITAL) {
            return new Candidate(at, hit.end(), alias.actor(), alias.via(), rule, 0.95);
        }
        boolean place = at > 0 && PLACE_BEFORE.contains(s.units().get(at - 1).key());
        return new Candidate(
                at, hit.end(), alias.actor(), alias.via(), place ? rule + "-place" : rule, place ? 0.5 : 0.8);
    }

    /** After these a capital is a place and seldom its government. */
    private static final Set<String> PLACE_BEFORE =
            Set.of("in", "near", "outside", "around", "over", "across", "at", "inside", "throughout", "of", "from");

    /** The longest name at {@code at} in the sense that it has here; null where that is no actor. */
    private PhraseTrie.Hit<Alias> sense(Sentence s, int at) {
        PhraseTrie.Hit<Alias> hit = at < s.units().size() ? lexicon.name(s.units(), at) : null;
        if (hit == null || !isOtherSense(s, at, hit)) {
            return hit;
        }
        Ambiguity rule = hit.value().ambiguity();
        Actor instead = rule == null || rule.instead() == null ? null : lexicon.byId(rule.instead());
        return instead == null ? null : new PhraseTrie.Hit<>(hit.value().of(instead), hit.end());
    }

    private boolean isOtherSense(Sentence s, int at, PhraseTrie.Hit<Alias> hit) {
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

    /** {@code ethnic Armenian forces}: of that people, not of that state's forces. */
    private Candidate ethnic(Sentence s, int at, PhraseTrie.Hit<Alias> hit) {
        Actor owner = hit.value().actor();
        Candidate composed = compose(s, at, hit.end(), owner);
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

    /** Owner, then optionally its possessive mark and modifiers, then a role noun, then optionally a name. */
    private Candidate compose(Sentence s, int from, int ownerEnd, Actor owner) {
        List<Unit> units = s.units();
        int at = ownerEnd;
        if (at < units.size() && units.get(at).possessive()) {
            at++;
        } else if (at < units.size() && (units.get(at).joined() || owner.isPerson())) {
            return null;
        }
        Candidate institution = institution(s, from, at, owner);
        if (institution != null) {
            return institution;
        }
        for (int skipped = 0; skipped <= MAX_MODIFIERS && at < units.size(); skipped++) {
            PhraseTrie.Hit<RoleEntry> role = lexicon.role(units, at);
            if (role != null) {
                return withName(s, from, role, owner);
            }
            if (!lexicon.isModifier(units.get(at).key())) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** {@code the French Elysee Palace}, {@code Russia's Black Sea Fleet}: owner and name are one phrase. */
    private Candidate institution(Sentence s, int from, int at, Actor owner) {
        PhraseTrie.Hit<Alias> hit = sense(s, at);
        if (hit == null) {
            return null;
        }
        Actor actor = hit.value().actor();
        boolean own = actor.state().equals(owner.state()) && INSTITUTIONS.contains(actor.type());
        if (!own) {
            return null;
        }
        Candidate longer = compose(s, from, hit.end(), actor);
        return longer != null ? longer : new Candidate(from, hit.end(), actor, Via.NAME, "actor.institution", 0.9);
    }

    private static final Set<ActorType> INSTITUTIONS =
            Set.of(ActorType.GOVERNMENT, ActorType.MINISTRY, ActorType.MILITARY);

    private Candidate withName(Sentence s, int from, PhraseTrie.Hit<RoleEntry> role, Actor owner) {
        List<Unit> units = s.units();
        Actor actor = lexicon.roleActor(owner, role.value());
        int end = organs.end(units, role, s.titleCase());
        if (actor.isPerson()) {
            boolean comma = end < units.size() && units.get(end).key().equals(",");
            int at = comma ? end + 1 : end;
            Officeholders.Office office =
                    new Officeholders.Office(role.value().id(), actor.state(), saysFormer(units, from, role.end()));
            Candidate name = persons.known(units, persons.afterTitles(units, at), office, s.context());
            if (name != null && (!comma || name.to() - name.from() > 1)) {
                return new Candidate(
                        from, name.to(), inOffice(name.actor(), owner, actor), Via.TITLE, "actor.role-name", 0.95);
            }
            at = persons.afterTitles(units, at);
            int nameEnd = s.titleCase() ? at : persons.unknownEnd(units, at);
            if (nameEnd - at >= (comma ? 2 : 1)) {
                Actor person =
                        PersonNames.unknown(units, at, nameEnd, actor.state()).inRole(actor.role());
                return new Candidate(from, nameEnd, person, Via.TITLE, "actor.role-unknown-name", 0.85);
            }
        }
        return new Candidate(from, end, actor, Via.ROLE, "actor.role", 0.9);
    }

    /** The text's own word on whom a person speaks for wins over the codebook's, which may be of another year. */
    private static Actor inOffice(Actor person, Actor owner, Actor role) {
        boolean same = person.state().equals(role.state())
                || person.state().startsWith(owner.state() + "-")
                || owner.state().startsWith(person.state() + "-");
        boolean vague = owner.type() == ActorType.REGION
                || owner.type() == ActorType.PERSON
                || role.state().isEmpty();
        if (same || vague) {
            return person.inRole(role.role());
        }
        String id = role.state() + person.id().substring(person.id().indexOf('-'));
        return new Actor(id, person.name(), ActorType.PERSON, role.state(), role.role());
    }

    /** {@code Ministry of Defence of Armenia}, {@code president of Azerbaijan}. */
    private Candidate roleOf(Sentence s, int at) {
        List<Unit> units = s.units();
        PhraseTrie.Hit<RoleEntry> role = lexicon.role(units, at);
        int named = role == null ? units.size() : organs.end(units, role, s.titleCase());
        if (named + 1 >= units.size() || !OF.contains(units.get(named).key())) {
            return null;
        }
        boolean in = units.get(named).key().equals("in");
        int owner = named + 1;
        owner = units.get(owner).key().equals("the") ? owner + 1 : owner;
        PhraseTrie.Hit<Alias> hit = in ? null : sense(s, owner);
        if (hit == null || !canOwn(hit.value().actor()) || isFirstPart(units, hit.end())) {
            return null;
        }
        Candidate inner = compose(s, owner, hit.end(), hit.value().actor());
        Actor ownerActor = inner == null ? hit.value().actor() : inner.actor();
        if (ownerActor.isPerson() || (inner == null && hit.value().via() == Via.DEMONYM)) {
            return null;
        }
        int end = inner == null ? hit.end() : inner.to();
        return withName(s, at, new PhraseTrie.Hit<>(role.value(), end), ownerActor);
    }

    /** {@code president of the Washington-based council}. */
    private static boolean isFirstPart(List<Unit> units, int end) {
        return end < units.size() && units.get(end).joined();
    }

    private static boolean canOwn(Actor actor) {
        return !actor.isNobody() && !actor.isPerson() && actor.type() != ActorType.PEOPLE;
    }

    /** {@code President Vladimir Putin}, {@code Mr Putin}, {@code Mr Putin's spokesman}. */
    private Candidate titled(Sentence s, int at) {
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
        Officeholders.Office office =
                new Officeholders.Office(role == null ? "" : role.value().id(), "", saysFormer(units, at, at));
        Candidate person = persons.known(units, name, office, s.context());
        return person == null
                ? null
                : withOffice(s, new Candidate(at, person.to(), person.actor(), Via.TITLE, "actor.title", 0.9));
    }

    /** {@code former US President}, {@code the late Israeli prime minister}: right before or inside the phrase. */
    private static boolean saysFormer(List<Unit> units, int from, int end) {
        for (int i = Math.max(0, from - 1); i < end; i++) {
            if (FORMER.contains(units.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Pashinyan's office}, {@code Mr Guterres's spokesman}: the office's state is the person's. */
    private Candidate withOffice(Sentence s, Candidate person) {
        if (person == null || person.to() >= s.units().size()) {
            return person;
        }
        Candidate office = compose(s, person.from(), person.to(), person.actor());
        return office == null ? person : office;
    }
}
