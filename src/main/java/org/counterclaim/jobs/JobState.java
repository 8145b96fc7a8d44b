package org.counterclaim.jobs;

/** How far a job is. */
public enum JobState {
    /** It waits for a server. */
    QUEUED,
    /** It is being done, item by item. */
    RUNNING,
    /** Each item was tried, and not all of them failed. */
    DONE,
    /** Each item was tried, and none succeeded. */
    FAILED,
    /** Somebody called it off; what was done stays done. */
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
