package org.dispatchlens.common.extract.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.figures.VictimClue.Kind;
import org.dispatchlens.common.extract.figures.VictimClue.Scope;
import org.dispatchlens.common.model.Figure;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Mention;
import org.dispatchlens.common.model.Span;
import org.dispatchlens.common.model.Via;
import org.dispatchlens.common.text.WordSet;

/**
 * Whose dead a sentence means, where two sides fight each other. Unlike {@link Figure#side()} it also infers: who struck
 * (the dead are then the others'), where and how, and whose health service counts the dead.
 *
 * <p>Each {@link VictimClue} carries a weight of {@code victim-side.yaml}, which was estimated by a logistic regression;
 * the side with the greater sum wins, {@code BOTH} where both sides have strong clues.
 */
public final class VictimSide {
    /** So often a kind of clue counts in one place at most. */
    private static final int MOST = 2;

    private final VictimSideCodebook codebook;
    private final VictimRoles roles;
    private final Set<String> fighters;
    private final Set<String> troops;
    private final Set<String> raid;
    private final Set<String> bombardment;

    private VictimSide(FiguresCodebook figures, VictimSideCodebook codebook) {
        this.codebook = codebook;
        this.roles = new VictimRoles(figures, codebook);
        this.fighters = WordSet.of(codebook.fighters());
        this.troops = WordSet.of(codebook.troops());
        this.raid = WordSet.of(codebook.raid());
        this.bombardment = WordSet.of(codebook.bombardment());
    }

    /** Reads {@code victim-side.yaml} and the words of killing in {@code figures.yaml}. */
    public static VictimSide from(CodebookFiles files) {
        return new VictimSide(
                files.read("figures", FiguresCodebook.class), files.read("victim-side", VictimSideCodebook.class));
    }

    /**
     * Whose dead the text below the headline means; a text without a headline is judged whole.
     *
     * @return {@code ONE}, {@code OTHER}, {@code BOTH}, or empty where nothing tells
     */
    public String of(Document document, List<Figure> figures, Belligerents sides) {
        return answer(clues(document, figures, sides));
    }

    /** The same for one sentence alone. */
    public String of(AnnotatedSentence sentence, List<Figure> figures, Belligerents sides) {
        return answer(clues(sentence, figures, sides, false));
    }

    /** All the reasons that a document gives, in text order. */
    public List<VictimClue> clues(Document document, List<Figure> figures, Belligerents sides) {
        int last = document.sentences().stream()
                .mapToInt(s -> s.sentence().paragraph())
                .max()
                .orElse(0);
        List<VictimClue> clues = new ArrayList<>();
        for (AnnotatedSentence sentence : document.sentences()) {
            boolean title = last > 0 && sentence.sentence().paragraph() == 0;
            clues.addAll(clues(sentence, figures, sides, title));
        }
        return clues;
    }

    private List<VictimClue> clues(
            AnnotatedSentence sentence, List<Figure> figures, Belligerents sides, boolean title) {
        Finder finder = new Finder(SentenceView.of(sentence), sides, title);
        for (Figure figure : figures) {
            if (figure.sentenceId() == sentence.id() && figure.kind() == FigureKind.KILLED) {
                finder.counted(figure);
            }
        }
        Set<Span> seen = new HashSet<>();
        for (Mention mention : sentence.mentions()) {
            if (seen.add(mention.span())) {
                finder.mention(mention);
            }
        }
        finder.bothSides();
        finder.means();
        return finder.clues;
    }

    private String answer(List<VictimClue> clues) {
        if (ofBoth(clues)) {
            return Sides.BOTH;
        }
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (VictimClue clue : clues) {
            int vote = clue.side().equals(Belligerents.ONE) ? 1 : -1;
            counts.merge(new Place(clue.kind(), clue.scope()), vote, Integer::sum);
        }
        double score = 0;
        for (Map.Entry<Place, Integer> entry : counts.entrySet()) {
            VictimSideCodebook.Weight weight =
                    codebook.weights().get(entry.getKey().kind());
            int count = Math.max(-MOST, Math.min(MOST, entry.getValue()));
            score += weight == null ? 0 : weight.in(entry.getKey().scope()) * count;
        }
        return score == 0 ? "" : score > 0 ? Belligerents.ONE : Belligerents.OTHER;
    }

    /** Whether the text joins the dead of both, or counts or names dead of each, near a word of killing. */
    private static boolean ofBoth(List<VictimClue> clues) {
        Set<String> dead = new HashSet<>();
        for (VictimClue clue : clues) {
            boolean named = clue.kind() == Kind.COUNTED || clue.kind() == Kind.VICTIM || clue.kind() == Kind.JOINT;
            if (named && clue.scope() == Scope.NEAR) {
                dead.add(clue.side());
            }
        }
        return dead.size() > 1 || dead.contains(Sides.BOTH);
    }

    /** A kind of clue in one of the places that weigh differently. */
    private record Place(Kind kind, Scope scope) {}

    /** Collects the clues of one sentence. */
    private final class Finder {
        private final SentenceView view;
        private final Belligerents sides;
        private final boolean title;
        private final List<VictimClue> clues = new ArrayList<>();
        private Kind lastRole;
        private int lastTo;
        private String lastSide = "";

        Finder(SentenceView view, Belligerents sides, boolean title) {
            this.view = view;
            this.sides = sides;
            this.title = title;
        }

        void counted(Figure figure) {
            int at = view.pieceAt(figure.span().start());
            if (figure.side().equals(Sides.BOTH)) {
                add(Kind.JOINT, Sides.BOTH, at);
            }
            add(Kind.COUNTED, sides.sideOf(figure.side()), at);
        }

        void mention(Mention mention) {
            int from = view.pieceAt(mention.span().start());
            int to = view.pieceAt(mention.span().end());
            String side = sides.sideOf(mention.state());
            boolean joined = lastRole != null && roles.joined(view, lastTo, from);
            Kind role = joined ? lastRole : roles.of(view, from, to);
            if (joined
                    && roles.ofVictims(role)
                    && near(from)
                    && !side.isEmpty()
                    && side.equals(Belligerents.against(lastSide))) {
                add(Kind.JOINT, Sides.BOTH, from);
            }
            lastRole = role;
            lastTo = to;
            lastSide = side;
            if (side.isEmpty()) {
                boolean third = mention.via() == Via.DEMONYM && role == Kind.VICTIM;
                add(Kind.THIRD, third ? Belligerents.against(sides.armedGroup()) : "", from);
                return;
            }
            boolean theirs = role == Kind.STRUCK || role == Kind.ATTACK;
            add(role, theirs ? Belligerents.against(side) : side, from);
        }

        /** {@code people on both sides were killed}. */
        void bothSides() {
            for (int i = 0; i < view.size(); i++) {
                if (roles.bothSides(view, i)) {
                    add(Kind.JOINT, Sides.BOTH, i);
                }
            }
        }

        /** Who is named by what he is, and how people are killed: tells where one side is an armed group. */
        void means() {
            String group = sides.armedGroup();
            String army = Belligerents.against(group);
            for (int i = 0; i < view.size() && !group.isEmpty(); i++) {
                String word = view.word(i);
                boolean person = fighters.contains(word) || troops.contains(word);
                boolean dead = person && roles.killing().dead(view, roles.beforePhrase(view, i), i + 1);
                if (fighters.contains(word)) {
                    add(dead ? Kind.FIGHTERS_DEAD : Kind.FIGHTERS, dead ? group : army, i);
                } else if (dead) {
                    add(Kind.TROOPS_DEAD, army, i);
                }
                add(Kind.RAID, raid.contains(word) ? army : "", i);
                add(Kind.BOMBARDMENT, bombardment.contains(word) ? group : "", i);
            }
        }

        private void add(Kind kind, String side, int at) {
            if (!side.isEmpty()) {
                Scope scope = title ? Scope.TITLE : near(at) ? Scope.NEAR : Scope.FAR;
                clues.add(new VictimClue(kind, scope, side, at));
            }
        }

        private boolean near(int at) {
            for (int i = at - codebook.reach(); i <= at + codebook.reach(); i++) {
                if (roles.killing().at(view, i)) {
                    return true;
                }
            }
            return false;
        }
    }
}
