package org.counterclaim.dispute;

import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Refusal;

/** A decision that takes a higher role than the person has. */
public final class HigherRoleRequired extends Refusal {

    private HigherRoleRequired(Decision.Kind decision, Role role) {
        super(Kind.FORBIDDEN, decision + " takes the role " + role.roleName() + ".");
        with("rule", "role");
        with("role", role.roleName());
    }

    static void unlessMay(Actor actor, Decision.Kind decision) {
        if (!actor.is(decision.takes())) {
            throw new HigherRoleRequired(decision, decision.takes());
        }
    }
}
