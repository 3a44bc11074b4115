package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.extract.AnnotatedSentence;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.clauses.ClauseGrammar;
import org.dispatchlens.common.extract.clauses.DocumentClauses;
import org.dispatchlens.common.extract.quotes.SpeechWords;
import org.dispatchlens.common.extract.quotes.VoiceOf;
import org.dispatchlens.common.extract.violence.ViolenceWords;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.Party;
import org.dispatchlens.common.model.Quote;

/**
 * Finds who blames whom for what. Immutable and thread-safe; made once from the codebook.
 *
 * <p>One row per accuser and accused in a sentence. In {@code A said B attacked C} the accuser is A and the accused B; C is
 * never either. Where the direction cannot be read there is no row.
 */
public final class BlameExtractor {
    static final List<BlameRule> RULES = List.of(
            new AccuseRule(),
            new ComplaintRule(),
            new PlacingRule(),
            new OutburstRule(),
            new HoldingRule(),
            new FaultRule(),
            new ExchangeRule(),
            new ChargeNounRule(),
            new FacingRule(),
            new ClaimRule(),
            new OwnedUpRule(),
            new ClaimedActRule(),
            new RejectedChargeRule(),
            new EpithetRule(),
            new BlamedOnRule(),
            new AttributedRule(),
            new OwnStrikesRule(),
            new ResponsibleRule(),
            new BehindRule(),
            new BelievedRule(),
            new InvolvedRule(),
            new RelativeRule(),
            new HandsRule(),
            new DenialRule(),
            new BrushedOffRule(),
            new FalsehoodRule(),
            new DemandRule(),
            new AssertionRule(),
            new NominalRule());

    private final Scene.Lexicon lexicon;

    private BlameExtractor(Scene.Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static BlameExtractor from(CodebookFiles files) {
        return new BlameExtractor(lexicon(files));
    }

    static Scene.Lexicon lexicon(CodebookFiles files) {
        ClauseGrammar grammar = ClauseGrammar.from(files);
        BlameWords words = files.read("blame", BlameWords.class);
        ViolenceWords violence = files.read("violence", ViolenceWords.class);
        return new Scene.Lexicon(
                grammar, words, violence, SpeechWords.from(files), BlameTriggers.of(grammar, words, violence));
    }

    /** All blame of a document in text order. */
    public List<Blame> extract(Document document, List<Quote> quotes) {
        return extract(lexicon.grammar().of(document), quotes);
    }

    /** The same on clauses that other families share. */
    public List<Blame> extract(DocumentClauses document, List<Quote> quotes) {
        return resolved(document, bySentence(document, quotes, filtered -> {}));
    }

    /** The same rows in the same order, with organs of the state that the document is about. */
    List<Blame> resolved(DocumentClauses document, List<Blame> rows) {
        return HomeStates.resolve(document.document(), rows, lexicon.blame().organs());
    }

    Scene.Lexicon lexicon() {
        return lexicon;
    }

    /**
     * The rows that each sentence gives by itself.
     *
     * @param watch told of every sentence that was looked at, in text order
     */
    List<Blame> bySentence(DocumentClauses document, List<Quote> quotes, Consumer<Filtered> watch) {
        VoiceOf voices = VoiceOf.of(lexicon.speech(), document.document(), quotes);
        List<Blame> rows = new ArrayList<>();
        Before before = Before.NOTHING;
        for (AnnotatedSentence sentence : document.document().sentences()) {
            if (!lexicon.triggers().in(sentence)) {
                before = new Before(List.of(), sentence.mentions());
                continue;
            }
            Scene scene = Scene.of(document.of(sentence), lexicon, voices, before);
            Filtered filtered = filtered(scene);
            watch.accept(filtered);
            rows.addAll(filtered.oneEach());
            before = new Before(filtered.oneEach(), sentence.mentions());
        }
        return rows;
    }

    /**
     * What the rules found in a sentence and what each of the steps after them left of it, each list a part of the one before.
     *
     * @param oneEach the rows of the sentence
     */
    record Filtered(
            Scene scene,
            List<Blame> found,
            List<Blame> withoutEchoes,
            List<Blame> withoutDenied,
            List<Blame> oneEach) {}

    private static Filtered filtered(Scene scene) {
        List<Blame> found = rows(scene);
        List<Blame> echoless = withoutEchoes(found);
        List<Blame> stated = withoutDenied(echoless);
        return new Filtered(scene, found, echoless, stated, Dedupe.oneEach(stated));
    }

    private static List<Blame> rows(Scene scene) {
        List<Blame> rows = new ArrayList<>();
        RULES.forEach(rule -> rows.addAll(rule.rows(scene)));
        return rows;
    }

    /** The act inside an accusation, claim or denial is its own content, not the outlet's assertion. */
    private static List<Blame> withoutEchoes(List<Blame> rows) {
        return rows.stream()
                .filter(r -> !r.accuser().equals(Party.OUTLET)
                        || speechAct(r)
                        || rows.stream()
                                .noneMatch(o -> speechAct(o)
                                        && o.span().contains(r.span().start())
                                        && !o.ruleId().equals(ClaimedActRule.RULE)))
                .toList();
    }

    /** What is denied is not asserted by who denies it. */
    private static List<Blame> withoutDenied(List<Blame> rows) {
        return rows.stream()
                .filter(r -> r.reciprocal()
                        || (speechAct(r) && r.form() != BlameForm.CLAIM)
                        || rows.stream()
                                .noneMatch(o -> o.form() == BlameForm.DENIAL
                                        && o.accuser().equals(r.accuser())
                                        && o.span().contains(r.span())))
                .toList();
    }

    private static boolean speechAct(Blame row) {
        return row.form() == BlameForm.ACCUSATION || row.form() == BlameForm.CLAIM || row.form() == BlameForm.DENIAL;
    }
}
