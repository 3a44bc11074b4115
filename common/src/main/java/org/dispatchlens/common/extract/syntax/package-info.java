/**
 * Part-of-speech tags and dependency parses, for words that surface rules leave in doubt.
 *
 * <p>Two statistical models, each loaded once per process at its first use: the maximum-entropy tagger of OpenNLP and the
 * transition parser MaltParser. Both were trained on the Wall Street Journal part of the Penn Treebank; tags are Penn
 * tags, labels are Stanford basic dependencies. Nobody pays for a sentence that no rule asks about.
 */
package org.dispatchlens.common.extract.syntax;
