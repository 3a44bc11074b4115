package org.dispatchlens.common.extract.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dispatchlens.common.extract.blame.BlameVocabulary.Entry;
import org.dispatchlens.common.extract.clauses.VerbGroup;
import org.dispatchlens.common.model.Blame;
import org.dispatchlens.common.model.Span;

/** The words of blame of one sentence that no row of the rules covers, with what the rules lack. */
final class UnusedWords {
    private final Scene s;
    private final BlameVocabulary vocabulary;

    UnusedWords(Scene scene, BlameVocabulary vocabulary) {
        this.s = scene;
        this.vocabulary = vocabulary;
    }

    /** @param found rows of the sentence, also those that later steps take away */
    List<UnusedWord> beside(List<Blame> found) {
        List<UnusedWord> unused = new ArrayList<>();
        for (int i = 0; i < s.c().size(); i++) {
            Span word = s.c().token(i).span();
            List<Entry> entries = vocabulary.of(s.c().lower(i));
            boolean used = found.stream().anyMatch(row -> row.span().overlaps(word));
            if (!entries.isEmpty() && !used && s.c().mention(i).isEmpty()) {
                unused.add(word(i, entries));
            }
        }
        return unused;
    }

    private UnusedWord word(int i, List<Entry> entries) {
        Optional<VerbGroup> verb = s.c().verbAt(i).filter(v -> v.main() == i);
        List<Entry> meant =
                entries.stream().filter(e -> e.verb() == verb.isPresent()).toList();
        boolean alone = meant.isEmpty()
                ? entries.stream().anyMatch(Entry::alone)
                : meant.stream().anyMatch(Entry::alone);
        List<Entry> shown = meant.isEmpty() ? entries : meant;
        List<String> reasons = meant.isEmpty()
                ? List.of(
                        verb.isPresent()
                                ? "read as a verb here, the codebook lists it as a noun or adjective"
                                : "read as " + s.c().tag(i) + " here, the codebook lists it as a verb")
                : verb.map(v -> VerbDoubts.of(s, v)).orElseGet(() -> NounDoubts.of(s, i));
        return new UnusedWord(
                s.c().token(i).span(),
                s.c().token(i).text(),
                shown.stream().map(Entry::place).distinct().toList(),
                alone,
                reasons.isEmpty() ? List.of("no rule matched") : reasons,
                verb.map(v -> Around.verb(s, v)).orElseGet(() -> Around.noun(s, i)));
    }
}
