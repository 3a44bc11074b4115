/** Sentiment toward each actor that a sentence names, by a lexicon, with quoted words scored apart. */
package org.dispatchlens.common.extract.sentiment;
