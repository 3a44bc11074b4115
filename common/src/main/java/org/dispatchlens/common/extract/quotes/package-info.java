/** Reported speech: who says what, in whose words. */
package org.dispatchlens.common.extract.quotes;
