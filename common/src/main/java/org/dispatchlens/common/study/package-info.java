/**
 * What a researcher wants to know: the case file of a study, what it selects, how it is checked, and a first one made from the
 * data.
 */
package org.dispatchlens.common.study;
