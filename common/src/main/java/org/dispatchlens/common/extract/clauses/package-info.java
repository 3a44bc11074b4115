/**
 * A surface matcher of clauses: word classes from closed lists, verb groups, noun phrases, and from them the subject,
 * object and {@code by}-agent of a verb. No statistics and no parser; every decision can be traced to a word list in
 * {@code clauses.yaml} and a rule here.
 */
package org.dispatchlens.common.extract.clauses;
