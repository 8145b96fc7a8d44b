package org.counterclaim.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A kind of work that the queue does when it is due. It may be done twice, when a server dies between the work and the note
 * of it: so doing it again must change nothing. What it throws is a failure, and it is tried again later and later;
 * {@link Stopping} is none, and it is tried again at once.
 */
public interface Work {

    /** Names it in the database: never changes. */
    String kind();

    /**
     * Does it.
     *
     * @param key which one of this kind, as it was scheduled
     */
    void run(String key);

    /**
     * Says when to do it again, empty when it is done for good. Asked in the transaction in which the queue notes it: whatever
     * decides it and may be changed meanwhile has to be locked here, as those lock it who schedule the same work anew.
     */
    default Optional<Instant> next(String key) {
        return Optional.empty();
    }
}
