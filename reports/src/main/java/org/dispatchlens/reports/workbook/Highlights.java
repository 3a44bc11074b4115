package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;
import org.dispatchlens.reports.Marks;

/** The words of an evidence row in its sentence. */
final class Highlights {
    private Highlights() {}

    /** The sentence of a row with its matched words; without them where they do not stand in it as they are. */
    static Sentence sentence(EvidenceRow evidence) {
        TableRow row = evidence.row();
        String clean = SafeText.clean(row.text("sentence"));
        String text = SafeText.escape(clean);
        if (!text.equals(clean)) {
            return new Sentence(text, List.of());
        }
        List<Marks.Wanted> wanted = evidence.words().matches().stream()
                .map(words -> new Marks.Wanted(words, Marks.FOUND))
                .toList();
        return new Sentence(
                text,
                Marks.of(text, wanted, Marks.near(row)).stream()
                        .map(mark -> new Sentence.Range(mark.get(0), mark.get(1)))
                        .toList());
    }
}
