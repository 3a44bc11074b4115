package org.dispatchlens.common.align.statements;

import java.util.Comparator;
import org.dispatchlens.common.compare.ArticleFacts;
import org.dispatchlens.common.tables.RowOrder;
import org.dispatchlens.common.tables.TableRow;

/**
 * One evidence row that states something.
 *
 * @param field what must agree before texts are compared: kind, and for blame also family and accused
 * @param text what is compared
 * @param agency construction of the violence that the row tells of, or empty
 */
record Report(
        ArticleFacts article,
        TableRow row,
        StatementKind kind,
        String field,
        Speaker speaker,
        String text,
        String agency) {
    /** By article, place and then the row's columns, so that ties never depend on the order of input. */
    static final Comparator<Report> ORDER = Comparator.comparing(
                    (Report r) -> r.article().articleId())
            .thenComparingInt(Report::start)
            .thenComparingInt(Report::end)
            .thenComparing(Report::kind)
            .thenComparing((a, b) -> new RowOrder(a.row().spec()).compare(a.row(), b.row()));

    int start() {
        return row.integer("char_start");
    }

    int end() {
        return row.integer("char_end");
    }

    int sentenceId() {
        return row.integer("sentence_id");
    }

    String outlet() {
        return article.outlet();
    }

    /** The words that stand for the report in tables. */
    String shown() {
        return switch (kind) {
            case BLAME -> row.text("act").isEmpty() ? row.text("cue") : row.text("act");
            case FIGURE -> row.text("surface");
            case QUOTE -> row.text("content");
        };
    }
}
