package org.counterclaim.verdict;

import org.counterclaim.access.Actor;

/**
 * Fired when a version has become public or was withdrawn, in the transaction of that; for features above that keep what was
 * public.
 *
 * @param by whoever published or withdrew it
 */
public record PublicVersionChanged(long verdict, Actor by) {}
