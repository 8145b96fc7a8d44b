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

    /** Tells the positions of one question apart: whose it is and what it counts. */
    public String key() {
        return SeriesOf.key(statement);
    }

    Position markedStale(boolean isStale) {
        return new Position(statement, series, isStale);
    }
}
