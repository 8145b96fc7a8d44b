package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Broken;

/** Looks, while the audit trail is verified, whether the captures that it notes are still what they were. */
@ApplicationScoped
class CapturesInTrail {

    private static final String KIND = "captures";
    private static final Pattern NOTED = Pattern.compile("sha256:([0-9a-f]{64}),.*");

    private final Captures captures;

    CapturesInTrail(Captures captures) {
        this.captures = captures;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            Change change = entry.change();
            if (change.objectType().equals(Captures.OBJECT) && change.after() != null) {
                Matcher noted = NOTED.matcher(change.after());
                if (noted.matches()) {
                    look(change.objectId(), noted.group(1), entry.number(), trail);
                }
            }
        }
    }

    private void look(long id, String noted, long number, TrailRead trail) {
        String wrong =
                captures.checked(id).map(checked -> wrong(checked, noted)).orElse("It is not there.");
        if (wrong.isEmpty()) {
            trail.whole(KIND);
        } else {
            trail.broken(KIND, new Broken(Captures.OBJECT + " " + id, number, wrong));
        }
    }

    /** Empty where nothing is. */
    private static String wrong(Captures.Checked checked, String noted) {
        if (!checked.noted().equals(noted)) {
            return "Its row names another hash than the audit trail.";
        }
        if (!noted.equals(checked.found())) {
            return "What was captured does not have the SHA-256 that the audit trail notes.";
        }
        return checked.recordIsWhole() ? "" : "The record around what was captured is not as it was written.";
    }
}
