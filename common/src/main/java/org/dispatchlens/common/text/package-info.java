/** Article text to sentences, tokens and quotation spans; every offset points into the article text. */
package org.dispatchlens.common.text;
