/**
 * Who blames whom for what: one class per family of rules, all reading {@code blame.yaml} and {@code violence.yaml}.
 */
package org.dispatchlens.common.extract.blame;
