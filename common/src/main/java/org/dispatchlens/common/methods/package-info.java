/** How every number of the comparison tables is made: one place for the report, the handbook and a reviewer. */
package org.dispatchlens.common.methods;
