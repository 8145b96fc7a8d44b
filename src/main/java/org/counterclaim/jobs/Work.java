package org.counterclaim.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A kind of work that the queue does when it is due. It may be done twice, when a server dies between the work and the note
 * of it: so doing it again must change nothing. What it throws is a failure, and it is tried again later and later.
 */
public interface Work {

    /** Names it in the database: never changes. */
    String kind();

    /**
     * Does it.
     *
     * @param key which one of this kind, as it was scheduled
     * @return when to do it again, empty when it is done for good
     */
    Optional<Instant> run(String key);
}
