/**
 * Statements of a story aligned across its outlets: who carries them, who leaves them out, how their wording moves, and
 * speakers that one report names for another. Start at {@link StoryStatements}.
 */
package org.dispatchlens.common.align.statements;
