package org.counterclaim.claim.extract;

/**
 * Somebody known by name.
 *
 * @param party the side that it belongs to: a ministry to its government, most others to themselves
 */
record Party(String name, SourceType type, String party) {}
