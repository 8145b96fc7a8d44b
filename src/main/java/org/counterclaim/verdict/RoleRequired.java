package org.counterclaim.verdict;

import org.counterclaim.access.Role;
import org.counterclaim.platform.Refusal;

/** Something that takes a higher role. */
public final class RoleRequired extends Refusal {

    public RoleRequired(Role role) {
        super(Kind.FORBIDDEN, "This takes the role " + role.roleName() + ".");
        with("rule", Rule.ROLE.ruleName());
        with("role", role.roleName());
    }
}
