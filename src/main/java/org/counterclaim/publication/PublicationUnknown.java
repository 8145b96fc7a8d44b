package org.counterclaim.publication;

import org.counterclaim.platform.Refusal;
import org.counterclaim.verdict.Verdict;

/** A version is public by its row alone: the program never published it, so there is nothing that a bundle could prove. */
final class PublicationUnknown extends Refusal {

    PublicationUnknown(Verdict verdict) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Verdict " + verdict.id() + " is " + verdict.state()
                        + " in the database, but there is no record of its publication. Ask an administrator to verify the trail.");
        with("from", verdict.state());
    }
}
