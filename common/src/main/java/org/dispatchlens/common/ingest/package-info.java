/**
 * Bytes in, clean dispatches out: decoding, normalising, telling the article from the furniture around it, and finding
 * its title, author, date and outlet with the evidence for each. {@link org.dispatchlens.common.ingest.DispatchReader}
 * is the entry point; every file becomes either a {@link org.dispatchlens.common.ingest.ParsedDispatch} or a reject.
 */
package org.dispatchlens.common.ingest;
