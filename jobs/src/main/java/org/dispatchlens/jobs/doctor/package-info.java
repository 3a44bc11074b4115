/** The checks of {@code dispatchlens doctor}, one class each; what they judge by stands in {@code common.doctor}. */
package org.dispatchlens.jobs.doctor;
