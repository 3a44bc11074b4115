/** Archives of invented news with known totals, for measuring speed and for checking that a run loses nothing. */
package org.dispatchlens.common.generate;
