package org.dispatchlens.common.extract;

import java.util.List;
import org.dispatchlens.common.model.Article;
import org.dispatchlens.common.model.UnresolvedName;

/** An article split and annotated: what every extraction family reads. */
public record Document(Article article, List<AnnotatedSentence> sentences, List<UnresolvedName> unresolved) {
    public Document {
        sentences = List.copyOf(sentences);
        unresolved = List.copyOf(unresolved);
    }
}
