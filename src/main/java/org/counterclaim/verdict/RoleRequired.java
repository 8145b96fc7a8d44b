package org.counterclaim.verdict;

import org.counterclaim.access.Role;
import org.counterclaim.platform.Refusal;

/** Something that takes a higher role. */
public final class RoleRequired extends Refusal {

    /** The policy of a verdict wants more of its reviewers than the table of steps does. */
    static RoleRequired ofReviewers(Role role) {
        return new RoleRequired(
                role, Rule.REVIEWER, "The policy of this verdict wants reviewers of the role " + role.roleName() + ".");
    }

    private RoleRequired(Role role, Rule rule, String detail) {
        super(Kind.FORBIDDEN, detail);
        with("rule", rule.ruleName());
        with("role", role.roleName());
    }

    public RoleRequired(Role role) {
        this(role, Rule.ROLE, "This takes the role " + role.roleName() + ".");
    }
}
