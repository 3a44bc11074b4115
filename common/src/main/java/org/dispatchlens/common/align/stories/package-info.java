/**
 * Groups articles into stories, one for each event: what an article is about as weighted terms, how alike two articles
 * are in content, actors and time, and a clustering of the alike ones. Pure values and functions without a language
 * model; the search for pairs in a large archive is left to the caller.
 */
package org.dispatchlens.common.align.stories;
