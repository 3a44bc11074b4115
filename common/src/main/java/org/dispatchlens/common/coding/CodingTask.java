package org.dispatchlens.common.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dispatchlens.common.coding.Variable.Kind;
import org.dispatchlens.common.model.BlameForm;
import org.dispatchlens.common.model.FigureKind;
import org.dispatchlens.common.model.Polarity;
import org.dispatchlens.common.model.Qualifier;
import org.dispatchlens.common.model.Voice;

/** What people are asked to code. The first variable of a task is its key: the others are asked only where it is yes. */
public enum CodingTask {
    /** Unit: a sentence. */
    BLAME(
            new Variable("blame", Kind.CODE, List.of("yes", "no")),
            new Variable("accuser", Kind.PARTY, List.of(Parties.NOBODY, Parties.OUTLET, Parties.OTHER)),
            new Variable("accused", Kind.PARTY, List.of(Parties.NOBODY, Parties.OTHER)),
            new Variable("form", Kind.CODE, codes(BlameForm.values(), BlameForm::code)),
            new Variable("voice", Kind.CODE, codes(Voice.values(), Voice::name)),
            new Variable("polarity", Kind.CODE, codes(Polarity.values(), Polarity::name))),
    /** Unit: a number in a sentence. */
    FIGURES(
            new Variable("figure", Kind.CODE, List.of("yes", "no")),
            new Variable("kind", Kind.CODE, codes(FigureKind.values(), FigureKind::code)),
            new Variable("low", Kind.NUMBER, List.of(CodingTask.NONE)),
            new Variable("high", Kind.NUMBER, List.of(CodingTask.NONE, CodingTask.NO_BOUND)),
            new Variable("qualifier", Kind.CODE, codes(Qualifier.values(), Qualifier::code)),
            new Variable("side", Kind.PARTY, List.of(Parties.NOBODY, Parties.BOTH, Parties.OTHER))),
    /** Unit: an actor that a sentence names. */
    SENTIMENT(new Variable("sentiment", Kind.CODE, List.of("negative", "neutral", "positive")));

    /** The answer of a key that opens the other questions. */
    public static final String YES = "yes";

    public static final String NO = "no";
    /** The upper end of {@code at least 49}. */
    public static final String NO_BOUND = "no bound";
    /** The ends of {@code dozens}, which prints no number. */
    public static final String NONE = "none";

    /** {@link List#of} and records of it: nothing that can change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Variable> variables;

    CodingTask(Variable... variables) {
        this.variables = List.of(variables);
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).toList();
    }

    /** The word on the command line and in tables, such as {@code blame}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The task of a word. */
    public static Optional<CodingTask> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }

    public List<Variable> variables() {
        return variables;
    }

    /** The variable that every unit gets an answer for. */
    public Variable key() {
        return variables.get(0);
    }

    /** The variable of a name; throws when this task has none. */
    public Variable variable(String id) {
        return variables.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code() + " has no variable " + id));
    }
}
