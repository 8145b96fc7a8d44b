package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.counterclaim.access.Role;

/**
 * How a policy has verdicts reviewed, and by whom.
 *
 * @param approvals how many approvals it takes, 1 to 5; 0 for a panel, which votes
 * @param quorum how many votes of a panel it takes, 2 to 9; 0 for everything else
 * @param reviewers the least role of those who review
 */
@Embeddable
public record ReviewPlan(
        @Enumerated(EnumType.STRING) @Column(name = "review_mode")
        ReviewMode mode,

        int approvals,
        int quorum,

        @Enumerated(EnumType.STRING) @Column(name = "reviewer_role")
        Role reviewers) {

    public static final int MOST_APPROVALS = 5;
    public static final int LEAST_QUORUM = 2;
    public static final int MOST_QUORUM = 9;

    /** For a fast lane, and for the mode of that name. */
    static final ReviewPlan ONE_EDITOR = new ReviewPlan(ReviewMode.EDITOR, 1, 0, Role.EDITOR);

    public ReviewPlan {
        boolean panel = mode == ReviewMode.PANEL;
        boolean votes = panel ? quorum >= LEAST_QUORUM && quorum <= MOST_QUORUM : quorum == 0;
        boolean agreeing = panel ? approvals == 0 : approvals >= 1 && approvals <= MOST_APPROVALS;
        if (!votes || !agreeing || !reviewers.includes(Role.CHECKER)) {
            throw new IllegalArgumentException(
                    "No plan: " + mode + ", " + approvals + " approvals, quorum " + quorum + ", " + reviewers);
        }
        if (mode == ReviewMode.EDITOR && (approvals != 1 || !reviewers.includes(Role.EDITOR))) {
            throw new IllegalArgumentException("In the mode EDITOR one editor decides");
        }
    }

    /** For the audit trail: "PANEL, 3 votes, from editor". */
    String words() {
        String count = mode == ReviewMode.PANEL
                ? quorum + " votes"
                : approvals + (approvals == 1 ? " approval" : " approvals");
        return mode + ", " + count + ", from " + reviewers.roleName();
    }

    /** How many reviews it takes at least. */
    int needed() {
        return mode == ReviewMode.PANEL ? quorum : approvals;
    }
}
