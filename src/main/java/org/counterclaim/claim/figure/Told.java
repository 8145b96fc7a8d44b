package org.counterclaim.claim.figure;

/**
 * A circumstance as the words tell it.
 *
 * @param rule why, for the explanation
 */
record Told<T>(T what, String rule) {}
