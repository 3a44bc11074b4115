package org.dispatchlens.common.coding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one article offers for coding.
 *
 * @param outside findings of the program that are no unit
 */
public record ArticleUnits(ArrayList<CodingUnit> units, int outside) implements Serializable {
    private static final long serialVersionUID = 1L;

    ArticleUnits(List<CodingUnit> units, int outside) {
        this(new ArrayList<>(units), outside);
    }

    ArticleUnits plus(ArticleUnits other) {
        ArrayList<CodingUnit> both = new ArrayList<>(units);
        both.addAll(other.units);
        return new ArticleUnits(both, outside + other.outside);
    }
}
