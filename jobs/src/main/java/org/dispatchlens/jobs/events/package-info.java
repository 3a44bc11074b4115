/** The exports of a finished run as event data, read from and written to any Hadoop URI. Needs no Spark. */
package org.dispatchlens.jobs.events;
