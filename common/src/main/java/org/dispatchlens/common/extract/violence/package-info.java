/** Descriptions of violence: who did it to whom, and whether anybody is named. */
package org.dispatchlens.common.extract.violence;
