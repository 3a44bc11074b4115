package org.dispatchlens.common.model;

/** Why a file or manifest row did not become an article. */
public enum RejectCode {
    /** Nothing but blanks or furniture. */
    EMPTY,
    /** NUL bytes or mostly unprintable. */
    BINARY,
    /** No supported encoding fits. */
    ENCODING,
    /** Over the size limit. */
    TOO_LARGE,
    /** Not English. */
    LANGUAGE,
    /** Could not be opened or read. */
    UNREADABLE,
    /** Not a format that is read here. */
    FORMAT,
    /** An entry of an archive whose name leads out of it, or a link. */
    UNSAFE_PATH,
    /** An archive that grows far more than text can when it is unpacked. */
    BOMB,
    /** A second file with the same article id. */
    DUPLICATE_ID,
    /** A manifest row without a file, or with a field that does not parse. */
    MANIFEST_ROW
}
