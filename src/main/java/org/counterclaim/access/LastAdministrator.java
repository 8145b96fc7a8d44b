package org.counterclaim.access;

import org.counterclaim.platform.Refusal;

/** Without an active administrator nobody could let anybody in again. */
public final class LastAdministrator extends Refusal {

    LastAdministrator(String name) {
        super(
                Kind.ILLEGAL_TRANSITION,
                name + " is the last active administrator with a password here. Make somebody else administrator"
                        + " first.");
        with("rule", "last-administrator");
    }
}
