package org.dispatchlens.common.coding;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.dispatchlens.common.compare.ArticleEvidence;
import org.dispatchlens.common.model.Sentence;
import org.dispatchlens.common.text.SentenceSplitter;

/**
 * Everything in an article that could be coded.
 *
 * @param tasks the tasks that units are wanted for
 * @param numberWords number words of the codebook
 */
public record UnitFinder(Set<CodingTask> tasks, Parties parties, List<String> numberWords) implements Serializable {
    private static final long serialVersionUID = 1L;

    public UnitFinder {
        tasks = Set.copyOf(tasks);
        numberWords = List.copyOf(numberWords);
    }

    /** @param text the cleaned text that the evidence was found in */
    public ArticleUnits of(ArticleEvidence evidence, String text) {
        List<Sentence> sentences = SentenceSplitter.split(text);
        if (sentences.size() != evidence.facts().sentences()) {
            throw new IllegalStateException(evidence.facts().articleId() + " has " + sentences.size()
                    + " sentences, but its evidence was found in "
                    + evidence.facts().sentences());
        }
        UnitMaker maker = new UnitMaker(evidence.facts(), sentences);
        ArticleUnits units = new ArticleUnits(List.of(), 0);
        if (tasks.contains(CodingTask.BLAME)) {
            units = units.plus(new ArticleUnits(BlameUnits.of(evidence, maker, parties), 0));
        }
        if (tasks.contains(CodingTask.FIGURES)) {
            units = units.plus(FigureUnits.of(evidence, maker, new NumberWords(numberWords), parties));
        }
        if (tasks.contains(CodingTask.SENTIMENT)) {
            units = units.plus(new ArticleUnits(SentimentUnits.of(evidence, maker), 0));
        }
        return units;
    }
}
