package org.dispatchlens.common.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Penn tags of a sentence by the maximum-entropy tagger of OpenNLP. Thread-safe: one model, one tagger per thread. */
final class PosTagger {
    private static final String MODEL = "/language/en-pos-maxent.bin";
    private static final ThreadLocal<POSTaggerME> TAGGER =
            ThreadLocal.withInitial(() -> new POSTaggerME(ModelHolder.MODEL, POSTagFormat.PENN));

    private PosTagger() {}

    /** One tag per form. */
    static List<String> tag(List<String> forms) {
        return forms.isEmpty() ? List.of() : List.of(TAGGER.get().tag(forms.toArray(String[]::new)));
    }

    private static final class ModelHolder {
        static final POSModel MODEL = load();

        private static POSModel load() {
            try (InputStream in = PosTagger.class.getResourceAsStream(PosTagger.MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + PosTagger.MODEL + " on the class path");
                }
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + PosTagger.MODEL, e);
            }
        }
    }
}
