package org.dispatchlens.jobs.doctor;

import org.dispatchlens.common.doctor.Diagnosis;
import org.dispatchlens.common.extract.syntax.Syntax;
import org.dispatchlens.common.text.Tokenizer;

/** Whether the tagger's and the parser's models are on the class path and answer. */
public final class SyntaxCheck implements Check {
    private static final String SENTENCE = "The army shelled the village .";
    private static final int VERB = 2;

    @Override
    public String name() {
        return "syntax";
    }

    @Override
    public String mend() {
        return "the application jar is damaged: build it anew with scripts/demo";
    }

    @Override
    public Diagnosis look() {
        Syntax syntax = Syntax.of(Tokenizer.tokenize(SENTENCE));
        String tag = syntax.tag(VERB);
        return !tag.isEmpty() && syntax.parse().isPresent()
                ? Diagnosis.ok(name(), "tagger and parser answer")
                : Diagnosis.fail(name(), "tagger or parser gives no answer", mend());
    }
}
