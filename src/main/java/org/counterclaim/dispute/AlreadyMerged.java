package org.counterclaim.dispute;

import org.counterclaim.platform.Refusal;

/** A change of a dispute that has gone into another one. */
public final class AlreadyMerged extends Refusal {

    AlreadyMerged(long dispute, long into) {
        super(Kind.DUPLICATE, "Dispute " + dispute + " was merged into dispute " + into + "; change that one.");
        with("existing", into);
        with("rule", "merged-dispute");
    }
}
