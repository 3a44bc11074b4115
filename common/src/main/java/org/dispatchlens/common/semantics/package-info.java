/**
 * Sentiment toward a target from word vectors: plain arithmetic on vectors that somebody else made, so that it can be
 * tested without a model.
 */
package org.dispatchlens.common.semantics;
