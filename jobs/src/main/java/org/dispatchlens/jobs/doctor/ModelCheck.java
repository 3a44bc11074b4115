package org.dispatchlens.jobs.doctor;

import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.semantics.TextEmbedder;
import org.dispatchlens.jobs.semantics.SemanticModels;

/** Whether Spark NLP and the models are there and the executors can embed a sentence. */
public final class ModelCheck implements Check {
    private static final String SENTENCE = "The ministry denied the claim.";

    private final LazySession session;
    private final Optional<String> model;

    /** @param model folder of the model that compares statements; the built-in one where empty */
    public ModelCheck(LazySession session, Optional<String> model) {
        this.session = session;
        this.model = model;
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String mend() {
        return "start scripts/dispatchlens or scripts/spark-submit, which bring Spark NLP and the models along";
    }

    @Override
    public Diagnosis look() {
        SemanticModels models = SemanticModels.find(model, Optional.empty());
        TextEmbedder embedder = models.embedder(session.get());
        float[] vector = embedder.vectors(List.of(SENTENCE)).get(SENTENCE);
        return vector == null || vector.length == 0
                ? Diagnosis.fail(name(), embedder.name() + " gave no vector", mend())
                : Diagnosis.ok(name(), embedder.name() + " embeds a sentence in " + vector.length + " numbers");
    }
}
