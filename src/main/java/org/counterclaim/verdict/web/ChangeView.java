package org.counterclaim.verdict.web;

import java.time.Instant;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail in the history of what it is about. */
@Schema(name = "VerdictChange")
record ChangeView(
        Instant at,
        String actor,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    static ChangeView of(AuditEntry entry, Change shown) {
        return new ChangeView(entry.at(), entry.actor(), shown.action(), shown.before(), shown.after(), shown.reason());
    }
}
