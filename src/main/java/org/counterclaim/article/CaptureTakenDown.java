package org.counterclaim.article;

import org.counterclaim.access.Actor;

/** Fired when a capture was redacted, in the transaction of that; for features above that kept words from it. */
public record CaptureTakenDown(long capture, Actor by) {}
