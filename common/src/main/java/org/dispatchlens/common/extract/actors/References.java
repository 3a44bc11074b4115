package org.dispatchlens.common.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Pronouns and definite nouns that stand for an actor named before: {@code it said}, {@code its forces}, {@code the
 * ministry}. Only where one antecedent of the right kind is the subject; a doubt leaves the word unresolved.
 */
final class References {
    private static final int WINDOW = 3;
    private static final Set<String> COMPLEMENT = WordSet.of("of", "for");
    private static final Set<String> PERSONAL = WordSet.of("he", "she");
    private static final Set<String> HIS = WordSet.of("his", "her");
    private static final Set<ActorType> PLURAL =
            Set.of(ActorType.GROUP, ActorType.MILITARY, ActorType.GOVERNMENT, ActorType.PEOPLE);

    private final ActorLexicon lexicon;
    private final ReferenceWords words;
    private final Subjects subjects;
    private final OwnLosses losses;
    private final SubjectPronouns pronouns;

    References(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.references();
        this.subjects = new Subjects(words);
        this.losses = new OwnLosses(lexicon, subjects);
        this.pronouns = new SubjectPronouns(words, subjects);
    }

    Subjects subjects() {
        return subjects;
    }

    /** References of the sentence, in text order, none of them inside quotation marks or another phrase. */
    List<Candidate> find(SentenceView s, History history) {
        List<Candidate> out = new ArrayList<>();
        SentenceView view = s;
        for (int at = 0; at < s.units().size(); at++) {
            if (s.quoted().get(at) || s.isCovered(at)) {
                continue;
            }
            Candidate found = at(view, at, history);
            if (found != null) {
                out.add(found);
                view = view.with(List.of(found));
                at = found.to() - 1;
            }
        }
        return out;
    }

    private Candidate at(SentenceView s, int at, History history) {
        String key = s.key(at);
        if (key.equals("the")) {
            return definite(s, at, history);
        }
        if (key.equals("it")) {
            return pronouns.find(s, at, Actor::isOrganisation, history);
        }
        if (PERSONAL.contains(key)) {
            boolean she = key.equals("she");
            return pronouns.find(s, at, a -> a.isPerson() && lexicon.canBe(a, she), history);
        }
        if (key.equals("they")) {
            boolean offices = history.lastPlural();
            return pronouns.find(
                    s, at, a -> PLURAL.contains(a.type()) || (offices && a.type() == ActorType.MINISTRY), history);
        }
        if (key.equals("its")) {
            return its(s, at, history);
        }
        return HIS.contains(key) ? his(s, at) : armedOpponents(s, at, at, history);
    }

    /** {@code its forces} and bare {@code its}: the subject of the clause; opening a sentence, that of the one before. */
    private Candidate its(SentenceView s, int at, History history) {
        Actor last = at == 0 || speaksFor(s, at) ? history.lastSubject() : null;
        if (last != null && last.isOrganisation()) {
            return owned(s, at, last);
        }
        List<Candidate> before = subjects.between(s, subjects.clauseStart(s, at), at, Actor::isOrganisation);
        List<Actor> actors =
                History.distinct(before.stream().map(Candidate::actor).toList());
        boolean victim = followsHostileWord(s, at);
        boolean complains = !before.isEmpty() && subjects.isSpeaker(s, before.get(0));
        if (actors.isEmpty()
                || hasOtherSubject(s, before.get(0), at)
                || (victim && !complains)
                || (actors.size() > 1 && !victim)) {
            return null;
        }
        return owned(s, at, actors.get(0));
    }

    /** {@code "...," its spokesman said}, where the sentence names nobody else. */
    private boolean speaksFor(SentenceView s, int at) {
        PhraseTrie.Hit<RoleEntry> role = at + 1 < s.units().size() ? lexicon.role(s.units(), at + 1) : null;
        return s.phrases().isEmpty() && role != null && subjects.speechFollows(s, role.end());
    }

    /** {@code X dug in and Y took back its ground}: after {@code and} another subject may have begun. */
    private static boolean hasOtherSubject(SentenceView s, Candidate subject, int at) {
        return s.phrases().stream()
                .anyMatch(c -> c.from() > subject.to()
                        && c.to() < at
                        && c.actor().isOrganisation()
                        && s.key(c.from() - 1).equals("and")
                        && c.to() < s.units().size()
                        && !s.units().get(c.to()).possessive()
                        && !c.actor().state().equals(subject.actor().state()));
    }

    /** {@code X said Y shelled its positions}: whoever complains of the act is the owner, and nobody else. */
    private boolean followsHostileWord(SentenceView s, int at) {
        int word = s.key(at - 1).equals("of") ? at - 3 : at - 1;
        return words.hostileBefore().contains(s.key(word));
    }

    private Candidate his(SentenceView s, int at) {
        List<Actor> persons = History.distinct(subjects.between(s, 0, at, Actor::isPerson).stream()
                .map(Candidate::actor)
                .toList());
        Candidate owned =
                persons.size() == 1 && !persons.get(0).state().isEmpty() ? owned(s, at, persons.get(0)) : null;
        return owned == null || owned.to() == at + 1 || owned.actor().isPerson() ? null : owned;
    }

    private Candidate owned(SentenceView s, int at, Actor owner) {
        int noun = at + 1;
        while (noun < s.units().size() && lexicon.isModifier(s.key(noun)) && noun < at + 3) {
            noun++;
        }
        for (int from : new int[] {at + 1, noun}) {
            PhraseTrie.Hit<RoleEntry> role = from < s.units().size() ? lexicon.role(s.units(), from) : null;
            if (role != null) {
                Actor state = lexicon.byId(owner.state());
                Actor actor = lexicon.roleActor(
                        owner.type() == ActorType.GROUP || state == null ? owner : state, role.value());
                return new Candidate(at, role.end(), actor, Via.PRONOUN, "ref.its-role", 0.6);
            }
        }
        return new Candidate(at, at + 1, owner, Via.PRONOUN, "ref.its", 0.55);
    }

    private Candidate definite(SentenceView s, int at, History history) {
        if (s.key(at + 1).equals("country")
                && at + 2 < s.units().size()
                && s.units().get(at + 2).possessive()) {
            return countrys(s, at, history);
        }
        if (words.groupNouns().contains(s.key(at + 1))) {
            return group(s, at, at + 2, history);
        }
        PhraseTrie.Hit<RoleEntry> role = at + 1 < s.units().size() ? lexicon.role(s.units(), at + 1) : null;
        if (role == null || role.value().type() == ActorType.PEOPLE || isWeapon(s, role)) {
            return null;
        }
        if (role.value().type() == ActorType.GROUP && words.groupNouns().contains(s.key(role.end() - 1))) {
            return group(s, at, role.end(), history);
        }
        if (COMPLEMENT.contains(s.key(role.end()))) {
            return null;
        }
        if (role.value().group() != null && !role.value().type().equals(ActorType.PERSON)) {
            return armedOpponents(s, at, at + 1, history);
        }
        String id = role.value().id();
        boolean anyMinistry = id.equals("MIN");
        Actor found = nearest(
                s,
                at,
                history,
                a -> anyMinistry ? a.type() == ActorType.MINISTRY : a.role().equals(id));
        if (found != null && isAboutAnother(s, at, found, history)) {
            return null;
        }
        return found == null
                ? losses.counting(s, at, role)
                : new Candidate(at, role.end(), found, Via.DEFINITE, "ref.the-role", 0.6);
    }

    /** {@code the group}, {@code the armed group}: the group named before; {@code the Group of Experts} is a name. */
    private Candidate group(SentenceView s, int at, int end, History history) {
        String noun = s.key(end - 1);
        boolean name = COMPLEMENT.contains(s.key(end)) || s.units().get(end - 1).capitalised();
        boolean other = s.hasUncovered(noun, at) || (s.phrases().isEmpty() && history.lastHasUnknown(noun));
        if (name || other) {
            return null;
        }
        Actor member = nearest(s, at, history, a -> a.type() == ActorType.GROUP);
        Actor group = member == null ? null : lexicon.byId(member.state());
        return group == null ? null : new Candidate(at, end, group, Via.DEFINITE, "ref.the-group", 0.6);
    }

    /** The sentence, or else the one before, is already about another side, whose government or army it may be as well. */
    private boolean isAboutAnother(SentenceView s, int at, Actor found, History history) {
        boolean here = s.phrases().stream()
                .anyMatch(c -> c.to() <= at && c.actor().state().equals(found.state()));
        Actor last = history.lastSubject();
        boolean lastIsAnother =
                last != null && last.canBeSide() && !last.state().equals(found.state());
        return !here
                && (lastIsAnother
                        || !subjects.between(s, 0, at, Actor::canBeSide).isEmpty());
    }

    private boolean isWeapon(SentenceView s, PhraseTrie.Hit<RoleEntry> role) {
        return role.value().type() == ActorType.MILITARY && !words.forces().contains(s.key(role.end() - 1));
    }

    /** {@code the country's army}: of the state that the sentence before was about. */
    private Candidate countrys(SentenceView s, int at, History history) {
        List<Candidate> here = subjects.between(s, 0, at, Actor::isOrganisation);
        Actor about = here.isEmpty() ? history.lastSubject() : null;
        Actor state = about == null ? null : lexicon.byId(about.state());
        PhraseTrie.Hit<RoleEntry> role = at + 3 < s.units().size() ? lexicon.role(s.units(), at + 3) : null;
        if (state == null || state.type() != ActorType.STATE || role == null) {
            return null;
        }
        return new Candidate(
                at, role.end(), lexicon.roleActor(state, role.value()), Via.DEFINITE, "ref.the-countrys-role", 0.55);
    }

    /** {@code rebels}, {@code the separatists}: the one such group that the article has named. */
    private Candidate armedOpponents(SentenceView s, int from, int noun, History history) {
        PhraseTrie.Hit<RoleEntry> role = lexicon.role(s.units(), noun);
        if (role == null || role.value().group() == null || role.value().type() != ActorType.GROUP) {
            return null;
        }
        String group = role.value().group();
        if (from == noun && group.equals("MLT")) {
            return null;
        }
        Actor found = nearest(s, from, history, a -> a.type() == ActorType.GROUP && a.id().endsWith("-" + group));
        return found == null ? null : new Candidate(from, role.end(), found, Via.DEFINITE, "ref.opponents", 0.6);
    }

    private static Actor nearest(SentenceView s, int at, History history, Predicate<Actor> kind) {
        List<Actor> here = History.distinct(s.phrases().stream()
                .filter(c -> c.to() <= at)
                .map(Candidate::actor)
                .filter(kind)
                .toList());
        if (!here.isEmpty()) {
            return here.size() == 1 ? here.get(0) : null;
        }
        return history.nearest(kind, WINDOW);
    }
}
