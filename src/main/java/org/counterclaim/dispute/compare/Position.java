package org.counterclaim.dispute.compare;

/**
 * One party's current word on a question: derived, never stored.
 *
 * @param statement what stands
 * @param series how it came to stand
 * @param stale older than another party's figure while that count went on
 */
public record Position(Statement statement, Series series, boolean stale) {

    public String party() {
        return statement.who().party();
    }

    Position markedStale(boolean isStale) {
        return new Position(statement, series, isStale);
    }
}
