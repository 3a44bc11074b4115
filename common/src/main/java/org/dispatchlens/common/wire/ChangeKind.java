package org.dispatchlens.common.wire;

/** What an article did to the text of its wire. */
enum ChangeKind {
    TITLE,
    ADDED,
    DROPPED,
    MOVED,
    /** Words inside quotation marks, or the marks themselves. */
    QUOTE,
    /** A number, or what bounds it. */
    FIGURE,
    /** Who says it, or the verb of saying. */
    ATTRIBUTION,
    REWORDED
}
