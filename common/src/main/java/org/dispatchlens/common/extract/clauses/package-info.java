/**
 * A surface matcher of clauses: word classes from closed lists, verb groups, noun phrases, and from them the subject,
 * object and {@code by}-agent of a verb. Every decision can be traced to a word list in {@code clauses.yaml} and a rule
 * here; only where the neighbours of a word leave open whether it is a verb, a statistical tagger is asked as well
 * ({@link org.dispatchlens.common.extract.clauses.TagCheck}), and only where a subject is in doubt a parse
 * ({@link org.dispatchlens.common.extract.clauses.SubjectCheck}).
 */
package org.dispatchlens.common.extract.clauses;
