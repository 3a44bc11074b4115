/**
 * Checking the program against people: which sentences they are asked to code, what they answered, how far they agree with
 * each other and with the program. Plain values and pure functions.
 */
package org.dispatchlens.common.coding;
