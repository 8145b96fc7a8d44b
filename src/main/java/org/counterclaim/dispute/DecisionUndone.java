package org.counterclaim.dispute;

import java.time.Instant;
import java.util.List;

/**
 * Fired before a decision is undone, so that a feature above whose work rests on it can refuse. Observed synchronously,
 * in the same transaction.
 *
 * @param disputes the disputes that it changed, those that they have gone into, and where its claims are by now
 * @param since when it was decided
 */
public record DecisionUndone(long decision, Decision.Kind kind, List<Long> disputes, Instant since) {}
