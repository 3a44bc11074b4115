/** The workbooks of hand coding: empty sheets for coders, filled ones read back, and what they say. */
package org.dispatchlens.reports.coding;
