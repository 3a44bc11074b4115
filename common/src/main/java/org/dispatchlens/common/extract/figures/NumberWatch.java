package org.dispatchlens.common.extract.figures;

/** Who wants to know which numbers of a sentence cannot be figures. */
interface NumberWatch {
    NumberWatch NOBODY = (from, to, why) -> {};

    /** The number from one piece of the sentence to before another is left out. */
    void left(int from, int to, NoFigure why);
}
