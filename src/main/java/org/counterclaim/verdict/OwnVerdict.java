package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;

/** Somebody rejects a report on what they wrote themselves. */
public final class OwnVerdict extends Refusal {

    OwnVerdict(Report report) {
        super(
                Kind.SEPARATION_OF_DUTIES,
                "You wrote a version of the verdict that report " + report.id()
                        + " is about. You may accept the report; to reject it takes somebody else.");
        with("rule", "own-verdict");
    }
}
