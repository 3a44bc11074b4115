/** Root of the reports module. */
package org.dispatchlens.reports;
