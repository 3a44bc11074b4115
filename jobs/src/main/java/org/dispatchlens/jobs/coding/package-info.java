/** Hand coding of a finished run: the sample is drawn by Spark; sheets and their reading are those of the reports module. */
package org.dispatchlens.jobs.coding;
