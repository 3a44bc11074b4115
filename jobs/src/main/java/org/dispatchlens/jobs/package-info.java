/** Root of the jobs module. */
package org.dispatchlens.jobs;
