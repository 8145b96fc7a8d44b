package org.counterclaim.dispute;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** A second decision on one suggestion. */
public final class AlreadyDecided extends Refusal {

    AlreadyDecided(long suggestion, Suggestion.State from, Suggestion.State to) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Suggestion " + suggestion + " is " + from + " and stays so; move the claim instead.");
        with("from", from.name());
        with("to", to.name());
        with("allowed", List.of());
    }
}
