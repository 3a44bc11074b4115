package org.dispatchlens.common.compare;

import java.util.List;
import org.dispatchlens.common.tables.TableRow;

/**
 * Table {@code outlet_tests}: in what outlets differ by more than chance. Tested are the blame balance between the sides of
 * the whole corpus, the shares of own voice and of violence without agent, and for the ten states that most articles mention
 * and for both sides the shares of speech and of mentions and the sentiment by method.
 *
 * <p>Articles are the units that change hands; copies of one wire text count as articles of their outlets, which can only
 * make two outlets more alike. See {@link org.dispatchlens.common.stats.PermutationTest}.
 */
public final class OutletTests implements Comparison<OutletTests> {
    private static final long serialVersionUID = 1L;

    private final MeasureSamples samples;

    /**
     * An empty count.
     *
     * @param sides the opposed sides of the whole corpus, or {@link Sides#NONE}
     */
    public OutletTests(Sides sides) {
        samples = new MeasureSamples(sides);
    }

    @Override
    public OutletTests add(ArticleEvidence article) {
        samples.add(article);
        return this;
    }

    @Override
    public OutletTests merge(OutletTests other) {
        samples.merge(other.samples);
        return this;
    }

    @Override
    public List<TableRow> rows(CompareOptions options) {
        return new TestRows(options).rows(samples);
    }
}
