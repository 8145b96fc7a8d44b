package org.counterclaim.dispute;

import org.counterclaim.platform.Refusal;

/** Work on a dispute that the desk has dismissed. */
public final class DismissedDispute extends Refusal {

    DismissedDispute(long dispute) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Dispute " + dispute + " is DISMISSED and takes no verdict. To draft one, first return it to NEW: POST"
                        + " /api/v1/disputes/" + dispute + "/triage with {\"to\": \"NEW\", \"reason\": \"...\"}.");
        with("from", TriageState.DISMISSED.name());
        with("to", TriageState.ACCEPTED.name());
        with(
                "allowed",
                TriageState.DISMISSED.following().stream().map(Enum::name).toList());
        with("rule", "dismissed-dispute");
    }
}
