package org.counterclaim.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Whether the newsroom's desk works on a dispute, why, and who does. */
@Embeddable
public record Desk(
        @Enumerated(EnumType.STRING) TriageState triage,
        @Column(columnDefinition = "text") @Nullable String triageReason,
        @Nullable String assignee) {

    static final Desk FRESH = new Desk(TriageState.NEW, null, null);

    Desk triaged(TriageState next, @Nullable String reason) {
        return new Desk(next, reason, assignee);
    }

    Desk assignedTo(@Nullable String person) {
        return new Desk(triage, triageReason, person);
    }
}
