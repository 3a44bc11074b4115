package org.dispatchlens.common.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.error.InputException;
import org.dispatchlens.common.evaluate.Item.Outcome;
import org.dispatchlens.common.extract.Document;
import org.dispatchlens.common.extract.actors.ActorAnnotator;
import org.dispatchlens.common.extract.sentiment.LexiconSentiment;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.semantics.TargetExample;
import org.dispatchlens.common.semantics.TargetQuery;
import org.dispatchlens.common.semantics.TargetTones;
import org.dispatchlens.common.semantics.Tone;

/**
 * Sentiment toward a named target ({@link TargetExamples}): by the model where there is one, with the lexicon's score
 * beside it, else by the lexicon.
 */
final class TargetSentimentScorer implements Scorer {
    private final Optional<TargetTones> model;

    TargetSentimentScorer(Optional<TargetTones> model) {
        this.model = model;
    }

    @Override
    public Evaluation score(Gold gold) {
        List<TargetExample> examples = TargetExamples.read(gold.path());
        List<Item> lexicon = items(examples, lexicon(examples, gold), LexiconSentiment.METHOD);
        if (model.isEmpty()) {
            return evaluation(lexicon, List.of(MacroF1.of(lexicon), accuracy("accuracy", lexicon)));
        }
        List<Tone> tones =
                model.get().of(examples.stream().map(TargetExample::query).toList());
        List<Item> items = items(
                examples, tones.stream().map(Tone::label).toList(), model.get().name());
        Metric beside = new Metric("lexicon_macro_f1", MacroF1.of(lexicon).estimate(), lexicon.size());
        return evaluation(items, List.of(MacroF1.of(items), accuracy("accuracy", items), beside));
    }

    private static Evaluation evaluation(List<Item> items, List<Metric> metrics) {
        return new Evaluation(Task.TARGET_SENTIMENT.code(), metrics, items);
    }

    private static Metric accuracy(String name, List<Item> items) {
        return CasualtySideScorer.accuracy(name, items);
    }

    private static List<String> lexicon(List<TargetExample> examples, Gold gold) {
        ActorAnnotator actors = ActorAnnotator.from(gold.codebook());
        LexiconSentiment lexicon = LexiconSentiment.from(gold.codebook());
        return examples.stream().map(e -> label(e.query(), actors, lexicon)).toList();
    }

    private static String label(TargetQuery query, ActorAnnotator actors, LexiconSentiment lexicon) {
        Document document = actors.annotate(Article.of(query.id(), "", query.text()));
        return document.sentences().stream()
                .filter(s -> s.sentence().span().overlaps(query.target()))
                .findFirst()
                .map(s -> lexicon.toward(s, query.target()).label())
                .orElseThrow(() -> new InputException(query.id() + ": the target is no part of a sentence"));
    }

    private static List<Item> items(List<TargetExample> examples, List<String> predicted, String method) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            items.add(item(examples.get(i), predicted.get(i), method));
        }
        return items;
    }

    private static Item item(TargetExample example, String predicted, String method) {
        TargetQuery query = example.query();
        return new Item(
                query.id(),
                "",
                example.label().equals(predicted) ? Outcome.RIGHT : Outcome.WRONG,
                example.label(),
                predicted,
                method,
                query.target().start() + "-" + query.target().end(),
                query.text());
    }
}
