package org.dispatchlens.jobs.semantics;

import com.johnsnowlabs.nlp.DocumentAssembler;
import org.apache.spark.ml.Transformer;

/** Names of columns between Spark NLP's stages, and settings that all models share. */
final class Stages {
    static final String TEXT = "text";
    static final String DOCUMENT = "document";
    static final String TOKEN = "token";
    static final String EMBEDDINGS = "embeddings";

    /**
     * One text at a time. In a batch the quantised models round all texts by one scale, so that a text's vector would
     * depend on its neighbours, and a result on the number of partitions.
     */
    private static final int BATCH = 1;

    /** Word pieces after which a text is cut. */
    private static final int LONGEST = 256;

    private Stages() {}

    static DocumentAssembler documents(DocumentAssembler assembler) {
        assembler.setInputCol(TEXT);
        assembler.setOutputCol(DOCUMENT);
        return assembler;
    }

    /** A stage that reads documents. */
    static Transformer onDocument(Transformer stage) {
        return configured(stage, DOCUMENT);
    }

    /** A stage that reads documents and their tokens. */
    static Transformer onTokens(Transformer stage) {
        return configured(stage, DOCUMENT, TOKEN);
    }

    private static Transformer configured(Transformer stage, String... inputs) {
        set(stage, "inputCols", inputs);
        set(stage, "outputCol", EMBEDDINGS);
        set(stage, "batchSize", BATCH);
        set(stage, "maxSentenceLength", LONGEST);
        return stage;
    }

    private static void set(Transformer stage, String name, Object value) {
        if (stage.hasParam(name)) {
            stage.set(stage.getParam(name), value);
        }
    }
}
