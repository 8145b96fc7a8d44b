package org.counterclaim.article;

import java.time.Instant;
import org.counterclaim.access.Actor;

/** Fired when a snapshot was redacted, in the transaction of that; for features above that tell what they quote from it. */
public record SnapshotTakenDown(long article, int number, String rawSha256, Instant at, Actor by) {}
