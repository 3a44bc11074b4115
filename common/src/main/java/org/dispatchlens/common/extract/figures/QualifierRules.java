package org.dispatchlens.common.extract.figures;

import java.util.List;
import org.dispatchlens.common.model.Qualifier;

/**
 * From a number and the words around it to an interval: {@code at least 49} is [49,inf), {@code more than 6,600} is
 * (6600,inf), {@code nearly 100} is [90,100), {@code about 2,000} is 10 % to both sides, {@code up to 40} is [0,40],
 * {@code fewer than 40} is [0,40). Shares come from the codebook.
 */
final class QualifierRules {
    private final Phrases<Qualifier> before;
    private final Phrases<Qualifier> after;
    private final double nearlyFrom;
    private final double aboutShare;

    QualifierRules(FiguresCodebook codebook) {
        this.before = Phrases.inverted(codebook.qualifiers().before());
        this.after = Phrases.inverted(codebook.qualifiers().after());
        this.nearlyFrom = codebook.qualifiers().nearlyFrom();
        this.aboutShare = codebook.qualifiers().aboutShare();
    }

    /** The number with the qualifier that stands right before it, else right behind it, else as it is. */
    Count qualify(List<Lex> lexes, Quantity number) {
        if (number.form() == Quantity.Form.ARTICLE) {
            return count(number, number.from(), number.to(), Qualifier.EXACT);
        }
        Phrases.Match<Qualifier> left = before.endingAt(lexes, number.from());
        if (left != null) {
            int from = left.from();
            Phrases.Match<Qualifier> further = before.endingAt(lexes, from);
            Qualifier qualifier = further == null ? left.value() : further.value();
            return count(number, further == null ? from : further.from(), number.to(), qualifier);
        }
        Phrases.Match<Qualifier> right = after.startingAt(lexes, number.to());
        if (right != null) {
            return count(number, number.from(), right.to(), right.value());
        }
        return count(number, number.from(), number.to(), Qualifier.EXACT);
    }

    /** The same number under a qualifier that stands elsewhere; the span stays the number's. */
    Count inherit(Count count, Qualifier qualifier) {
        return count(count.number(), count.from(), count.to(), qualifier);
    }

    private Count count(Quantity number, int from, int to, Qualifier qualifier) {
        double low = number.low();
        double high = number.high();
        Qualifier own = own(number);
        double infinite = Double.POSITIVE_INFINITY;
        return switch (qualifier) {
            case AT_LEAST -> new Count(from, to, number, qualifier, number.value(), low, infinite);
            case MORE_THAN -> new Count(from, to, number, qualifier, number.value(), low, infinite);
            case NEARLY -> new Count(from, to, number, qualifier, number.value(), tidy(low * nearlyFrom), high);
            case ABOUT ->
                new Count(
                        from,
                        to,
                        number,
                        qualifier,
                        number.value(),
                        tidy(low * (1 - aboutShare)),
                        tidy(high * (1 + aboutShare)));
            case UP_TO, FEWER_THAN -> new Count(from, to, number, qualifier, number.value(), 0, high);
            default -> new Count(from, to, number, own, number.value(), low, high);
        };
    }

    /** Without the binary noise of a product: 110, not 110.00000000000001. */
    private static double tidy(double end) {
        return Double.isInfinite(end) ? end : Math.rint(end * 1e6) / 1e6;
    }

    private static Qualifier own(Quantity number) {
        return switch (number.form()) {
            case VAGUE -> Qualifier.VAGUE;
            case RANGE -> Qualifier.RANGE;
            default -> Qualifier.EXACT;
        };
    }
}
