package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Found;

/** Looks, while the audit trail is verified, whether the captures that it notes are still what they were. */
@ApplicationScoped
class CapturesInTrail {

    private static final String KIND = "captures";
    private static final Pattern NOTED = Pattern.compile("sha256:([0-9a-f]{64}),.*");

    private final Captures captures;
    private final Audit audit;

    CapturesInTrail(Captures captures, Audit audit) {
        this.captures = captures;
        this.audit = audit;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            Change change = entry.change();
            if (change.objectType().equals(Captures.OBJECT) && change.after() != null) {
                Matcher noted = NOTED.matcher(change.after());
                if (noted.matches()) {
                    long id = change.objectId();
                    trail.look(KIND, Captures.OBJECT + " " + id, entry, () -> found(id, noted.group(1)));
                }
            }
        }
    }

    private Found found(long id, String noted) {
        Capture capture = captures.findById(id);
        if (capture != null && capture.isRedacted() && capture.sha256().equals(noted)) {
            return isRedactedOnRecord(id)
                    ? Found.REDACTED
                    : Found.broken("It is marked as redacted, and no redaction is on record.");
        }
        return captures.checked(id).map(checked -> found(checked, noted)).orElse(Found.broken("It is not there."));
    }

    private boolean isRedactedOnRecord(long id) {
        return audit.of(Captures.OBJECT, id, Set.of(CaptureRedacting.REDACTED)).stream()
                .anyMatch(entry -> entry.numberIfSealed() != null);
    }

    private static Found found(Captures.Checked checked, String noted) {
        if (!checked.noted().equals(noted)) {
            return Found.broken("Its row names another hash than the audit trail.");
        }
        if (!noted.equals(checked.found())) {
            return Found.broken("What was captured does not have the SHA-256 that the audit trail notes.");
        }
        if (!checked.recordIsWhole()) {
            return Found.broken("The record around what was captured is not as it was written.");
        }
        return checked.textIsWhole()
                ? Found.WHOLE
                : Found.broken("Its text is not the one that was read from it when it was captured.");
    }
}
