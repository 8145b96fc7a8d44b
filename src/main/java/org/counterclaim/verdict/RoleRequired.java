package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;

/** A step that takes a higher role. */
public final class RoleRequired extends Refusal {

    RoleRequired(Step step) {
        super(Kind.FORBIDDEN, "This takes the role " + step.role().roleName() + ".");
        with("rule", Rule.ROLE.ruleName());
        with("role", step.role().roleName());
    }
}
