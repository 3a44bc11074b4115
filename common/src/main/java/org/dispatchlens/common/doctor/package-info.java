/** What {@code dispatchlens doctor} makes of what it measured: rules without any looking, so that they can be tested. */
package org.dispatchlens.common.doctor;
