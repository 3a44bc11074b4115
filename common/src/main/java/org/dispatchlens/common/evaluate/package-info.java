/**
 * Scores the extraction against labelled text: one file per task, each from a gold file to metrics with n and 95 %
 * intervals and a row per item, so that anyone can count again.
 */
package org.dispatchlens.common.evaluate;
