package org.counterclaim.dispute;

import java.util.EnumSet;
import java.util.Set;

/** Whether the desk works on a dispute (blueprint 4). Says nothing of who is right. */
public enum TriageState {
    /** Nobody has decided yet. */
    NEW,
    /** The desk works on it. */
    ACCEPTED,
    /** The desk does not; it leaves the queue and takes no verdict. */
    DISMISSED;

    public boolean canBecome(TriageState next) {
        return following().contains(next);
    }

    /** Only an undecided one is decided; a decision is first taken back. */
    public Set<TriageState> following() {
        return this == NEW ? EnumSet.of(ACCEPTED, DISMISSED) : EnumSet.of(NEW);
    }

    /** Accepting needs no word; everything else does. */
    boolean needsReasonToBecome(TriageState next) {
        return next != ACCEPTED;
    }
}
