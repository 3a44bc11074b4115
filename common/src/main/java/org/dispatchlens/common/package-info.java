/** Root of the common module. */
package org.dispatchlens.common;
