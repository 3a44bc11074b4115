/** Who is named or referred to: names, demonyms, roles and references resolved to codebook actors. */
package org.dispatchlens.common.extract.actors;
