package org.dispatchlens.common.extract.actors;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * An owner with the role noun that belongs to it, in either order, and the personal name behind: {@code Armenian Prime
 * Minister Nikol Pashinyan}, {@code Ministry of Defence of Armenia}.
 */
final class RolePhrases {
    private static final int MAX_MODIFIERS = 3;
    private static final Set<String> FORMER =
            WordSet.of("former", "ex", "late", "then", "onetime", "deposed", "ousted");
    private static final Set<String> OF = WordSet.of("of", "for", "in");

    private final ActorLexicon lexicon;
    private final Senses senses;
    private final PersonNames persons;
    private final OrganNames organs;

    RolePhrases(ActorLexicon lexicon, Senses senses, PersonNames persons) {
        this.lexicon = lexicon;
        this.senses = senses;
        this.persons = persons;
        this.organs = new OrganNames(lexicon);
    }

    /** Owner, then optionally its possessive mark and modifiers, then a role noun, then optionally a name. */
    Candidate compose(ReadSentence s, int from, int ownerEnd, Actor owner) {
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
    private Candidate institution(ReadSentence s, int from, int at, Actor owner) {
        PhraseTrie.Hit<Alias> hit = senses.at(s, at);
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

    private Candidate withName(ReadSentence s, int from, PhraseTrie.Hit<RoleEntry> role, Actor owner) {
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
    Candidate roleOf(ReadSentence s, int at) {
        List<Unit> units = s.units();
        PhraseTrie.Hit<RoleEntry> role = lexicon.role(units, at);
        int named = role == null ? units.size() : organs.end(units, role, s.titleCase());
        if (named + 1 >= units.size() || !OF.contains(units.get(named).key())) {
            return null;
        }
        boolean in = units.get(named).key().equals("in");
        int owner = named + 1;
        owner = units.get(owner).key().equals("the") ? owner + 1 : owner;
        PhraseTrie.Hit<Alias> hit = in ? null : senses.at(s, owner);
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

    /** {@code former US President}, {@code the late Israeli prime minister}: right before or inside the phrase. */
    static boolean saysFormer(List<Unit> units, int from, int end) {
        for (int i = Math.max(0, from - 1); i < end; i++) {
            if (FORMER.contains(units.get(i).key())) {
                return true;
            }
        }
        return false;
    }
}
