/**
 * Counts of people in news text: how many, what happened to them, whose they are, in which event, and who says so.
 *
 * <p>The way of a number: {@code Lexer} cuts the sentence, {@code NumberParser} finds numbers, {@code NotFigures} drops
 * dates, ages, money and the like, {@code QualifierRules} makes intervals, {@code PeopleReader} finds the noun,
 * {@code PredicateRules} finds what happened, {@code Sides}, {@code EventReference} and {@code Attribution} the rest.
 */
package org.dispatchlens.common.extract.figures;
