package org.counterclaim.dispute;

import org.counterclaim.platform.Refusal;

/** A triage decision that the dispute's state does not allow. */
public final class IllegalTriage extends Refusal {

    IllegalTriage(long dispute, TriageState from, TriageState to) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Dispute " + dispute + " is " + from + " and cannot become " + to + "; it can become "
                        + String.join(
                                " or ",
                                from.following().stream().map(Enum::name).toList()) + ".");
        with("from", from.name());
        with("to", to.name());
        with("allowed", from.following().stream().map(Enum::name).toList());
    }
}
