package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Polarity;

/**
 * Organs named without their state ({@code police}, {@code security forces}, {@code A. Beg, a police officer}) in an article
 * that is plainly about one state: they are that state's. Where the article has two states of some weight, or where the other
 * side of the row is that state, the words stay as they are.
 */
final class HomeStates {
    /** Sentences of an article that say where it happens: its title and its lead. */
    private static final int LEAD = 3;
    /** The state of an article has this share of all its mentions of states at least. */
    private static final double SHARE = 0.5;

    private static final double SURE = 0.5;
    private static final Set<ActorType> TYPES = Set.of(
            ActorType.STATE,
            ActorType.GOVERNMENT,
            ActorType.MINISTRY,
            ActorType.MILITARY,
            ActorType.REGION,
            ActorType.PERSON,
            ActorType.PEOPLE);

    private final BlameWords.Organs words;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, Boolean> officers = new HashMap<>();
    private final Optional<Mention> home;

    private HomeStates(Document document, BlameWords.Organs words) {
        this.words = words;
        document.sentences().forEach(s -> texts.put(s.id(), s.text()));
        this.home = home(document.sentences());
    }

    static List<Blame> resolve(Document document, List<Blame> rows, BlameWords.Organs words) {
        HomeStates states = new HomeStates(document, words);
        return states.home.isEmpty()
                ? rows
                : rows.stream().map(states::resolved).toList();
    }

    /** The state that the lead names and that has most of the article's mentions of states. */
    private static Optional<Mention> home(List<AnnotatedSentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Mention> lead = new HashMap<>();
        int all = 0;
        for (AnnotatedSentence sentence : sentences) {
            for (Mention m : sentence.mentions()) {
                if (TYPES.contains(m.type()) && m.state().length() == 3) {
                    counts.merge(m.state(), 1, Integer::sum);
                    all++;
                    if (sentence.id() < sentences.get(0).id() + LEAD) {
                        lead.putIfAbsent(m.state(), m);
                    }
                }
            }
        }
        double needed = SHARE * all;
        return lead.values().stream()
                .filter(m -> counts.get(m.state()) >= needed)
                .findFirst();
    }

    private Blame resolved(Blame row) {
        String state = home.orElseThrow().state();
        boolean organ = isOrgan(row, row.accuser()) || isOffice(row.accuser(), row.accused(), state);
        boolean accusedOrgan = isOrgan(row, row.accused()) || isOffice(row.accused(), row.accuser(), state);
        boolean report = row.form() == BlameForm.ASSERTION && row.polarity() == Polarity.ASSERT;
        boolean confirmed = accusedOrgan && report && row.accuser().state().equals(state);
        boolean self = (organ && row.accused().state().equals(state))
                || (accusedOrgan && row.accuser().state().equals(state) && !confirmed);
        if (self || (!organ && !accusedOrgan)) {
            return row;
        }
        Party accuser = organ ? of(row.accuser(), state) : row.accuser();
        Party accused = accusedOrgan ? of(row.accused(), state) : row.accused();
        boolean own = confirmed || (organ && accusedOrgan && report);
        return new Blame(
                row.sentenceId(),
                row.span(),
                accuser,
                accused,
                own ? BlameForm.CLAIM : row.form(),
                row.reciprocal(),
                row.act(),
                row.cameo(),
                row.cue(),
                row.voice(),
                row.polarity(),
                row.ruleId(),
                Math.min(row.confidence(), SURE));
    }

    private static Party of(Party organ, String state) {
        return new Party(state, state, organ.text());
    }

    private boolean isOrgan(Blame row, Party party) {
        boolean unknown =
                party.id().isEmpty() && party.state().isEmpty() && !party.text().isEmpty();
        return unknown
                && (bare(party.text(), words.nouns())
                        || titled(party.text())
                        || officer(texts.get(row.sentenceId()), party.text()));
    }

    /** {@code the president}, which every state has: not in a row with another state. */
    private boolean isOffice(Party party, Party other, String state) {
        boolean unknown = party.id().isEmpty() && party.state().isEmpty();
        boolean alone = other.state().isEmpty() || other.state().equals(state);
        return unknown && alone && bare(party.text(), words.offices());
    }

    /** {@code two police officials}: an organ with nothing beside it but words that leave its state open. */
    private boolean bare(String text, Set<String> heads) {
        List<String> parts =
                new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("\\s+")));
        boolean organ = heads.contains(parts.remove(parts.size() - 1));
        return organ
                && parts.stream()
                        .allMatch(
                                w -> words.beside().contains(w) || words.nouns().contains(w));
    }

    /** {@code Police Spokesman A. Beg}, {@code army chief Sol}: an organ with a title before a name and nothing else. */
    private boolean titled(String text) {
        List<String> parts = List.of(text.split("\\s+"));
        List<String> office = parts.stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .takeWhile(w -> words.titles().contains(w)
                        || words.nouns().contains(w)
                        || words.beside().contains(w))
                .toList();
        boolean named = office.size() < parts.size()
                && parts.stream().skip(office.size()).allMatch(w -> Character.isUpperCase(w.charAt(0)));
        boolean title = !office.isEmpty() && words.titles().contains(office.get(office.size() - 1));
        return named && title && office.stream().anyMatch(words.nouns()::contains);
    }

    /** {@code A. Beg, a police officer}: a name with an office of the state behind it, here or where it was first named. */
    private boolean officer(String sentence, String name) {
        if (!Character.isUpperCase(name.charAt(0)) || sentence == null) {
            return false;
        }
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return officers.computeIfAbsent(surname, k -> texts.values().stream().anyMatch(t -> introduces(t, k)));
    }

    private boolean introduces(String text, String surname) {
        Matcher m = Pattern.compile(Pattern.quote(surname) + ", (?:an? |the )?([^,.;]{3,60})")
                .matcher(text);
        while (m.find()) {
            List<String> office = List.of(m.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
            int title = (int)
                    office.stream().takeWhile(w -> !words.titles().contains(w)).count();
            boolean organ =
                    title < office.size() && office.subList(0, title).stream().anyMatch(words.nouns()::contains);
            boolean open = office.stream()
                    .limit(title)
                    .allMatch(w -> words.beside().contains(w) || words.nouns().contains(w));
            if (organ && open) {
                return true;
            }
        }
        return false;
    }
}
