package org.dispatchlens.common.extract.clauses;

import java.util.List;
import java.util.Set;
import org.dispatchlens.common.model.ActorType;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Token;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/** What stands beside a word that can be a verb: whether it can be its subject before it, its object behind it. */
final class Neighbours {
    /** Particles that stand between a verb and its object. */
    private static final Set<String> PARTICLES = WordSet.of("out", "off", "up", "down");

    private final List<Token> tokens;
    private final Tag[] tags;
    private final Mention[] mentions;
    private final ClauseWords words;

    /** @param tags read as they are filled in from left to right */
    Neighbours(List<Token> tokens, Tag[] tags, Mention[] mentions, ClauseWords words) {
        this.tokens = tokens;
        this.tags = tags;
        this.mentions = mentions;
        this.words = words;
    }

    boolean pluralBefore(int i) {
        int j = previous(i);
        return (j >= 0 && plural(tokens.get(j).lower())) || (isActorBefore(i) && coordinated(i));
    }

    private static boolean plural(String lower) {
        return lower.endsWith("s") || lower.endsWith("men") || lower.equals("police") || lower.equals("people");
    }

    /** {@code Did X attack}: the auxiliary stands before the subject. */
    boolean askedBefore(int i) {
        int j = beforeSubject(i);
        return tags[j] == Tag.AUX;
    }

    private boolean coordinated(int i) {
        int j = beforeSubject(i);
        boolean behind =
                j > 0 && tags[j] == Tag.PREP && plural(tokens.get(j - 1).lower());
        return behind || (j >= 0 && tags[j] == Tag.CONJ);
    }

    boolean isActorBefore(int i) {
        int j = previous(i);
        return j >= 0 && named(j) && mentions[j].via() != Via.DEMONYM;
    }

    /** {@code gunmen shooting at cars}: a plural noun for people, which describes no other noun. */
    boolean peopleBefore(int i) {
        int j = previous(i);
        return j >= 0
                && tags[j] == Tag.NOUN
                && plural(tokens.get(j).lower())
                && words.persons().contains(tokens.get(j).lower());
    }

    /** {@code a bomber strikes}: a noun for who does something, which describes no other noun. */
    boolean agentBefore(int i) {
        String word = i > 0 ? tokens.get(i - 1).lower() : "";
        boolean agent = word.endsWith("er") || word.endsWith("man");
        return agent && !word.equals("fighter") && words.persons().contains(word);
    }

    /** The token before the actor that stands before token {@code i}; that before it where there is none. */
    private int beforeSubject(int i) {
        int j = previous(i);
        while (j > 0 && mentions[j] != null && mentions[j].equals(mentions[previous(i)])) {
            j--;
        }
        return j;
    }

    int previous(int i) {
        int j = i - 1;
        while (j >= 0 && (tags[j] == Tag.ADV || tags[j] == Tag.NEG)) {
            j--;
        }
        return j;
    }

    Tag before(int i) {
        int j = previous(i);
        return j < 0 ? Tag.STOP : tags[j];
    }

    private int following(int i) {
        int j = i + 1;
        while (j < tags.length && tags[j] == Tag.ADV) {
            j++;
        }
        return j;
    }

    Tag after(int i) {
        int j = following(i);
        return j >= tags.length ? Tag.STOP : tags[j];
    }

    boolean nextIs(int i, String word) {
        int j = following(i);
        return j < tags.length && tokens.get(j).is(word);
    }

    boolean named(int i) {
        return i < mentions.length && mentions[i] != null && mentions[i].via() != Via.PRONOUN;
    }

    boolean pastNext(int i) {
        int j = following(i);
        return after(i) == Tag.NOUN && !named(j) && tokens.get(j).lower().endsWith("ed");
    }

    boolean opensClearObject(int i) {
        return after(i) == Tag.NOUN ? named(following(i)) : opensObject(i);
    }

    boolean opensObject(int i) {
        return switch (after(i)) {
            case DET, PRON, NOUN, NUM, QUOTE, THAT -> true;
            default -> false;
        };
    }

    /** Stronger evidence of an object, for words that are more often nouns. */
    boolean opensStrongObject(int i) {
        int j = following(i);
        return switch (after(i)) {
            case DET, PRON, THAT, NUM -> true;
            case NOUN -> named(j) || isActorBefore(i) || agentBefore(i) || before(i) == Tag.PRON;
            case PREP -> isActorBefore(i) && tokens.get(j).is("to");
            default -> false;
        };
    }

    /** A bare adjective of a nation, which is no subject: {@code Dutch armoured cars}. */
    boolean demonymBefore(int i) {
        Mention before = i > 0 ? mentions[i - 1] : null;
        return before != null && before.via() == Via.DEMONYM && before.type() == ActorType.STATE;
    }

    boolean particle(int i) {
        return i < tags.length && PARTICLES.contains(tokens.get(i).lower());
    }
}
