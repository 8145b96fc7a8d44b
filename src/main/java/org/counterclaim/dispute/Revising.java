package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Turns;
import org.jspecify.annotations.Nullable;

/** What every decision of a person on a dispute has in common: the turn, the version it was made from, the trail. */
@ApplicationScoped
class Revising {

    private final Disputes disputes;
    private final Turns turns;
    private final Audit audit;

    Revising(Disputes disputes, Turns turns, Audit audit) {
        this.disputes = disputes;
        this.turns = turns;
        this.audit = audit;
    }

    /** The dispute, as long as it is the version that the person saw. */
    Dispute open(long id, @Nullable String ifMatch) {
        turns.take(Turns.INTAKE);
        Dispute dispute = disputes.get(id);
        dispute.tag().requireMatch(ifMatch);
        dispute.requireUnmerged();
        return dispute;
    }

    /** For decisions that touch a dispute without having been made on its page. */
    Dispute open(long id) {
        turns.take(Turns.INTAKE);
        Dispute dispute = disputes.get(id);
        dispute.requireUnmerged();
        return dispute;
    }

    void decided(Dispute dispute, Actor actor, Change change) {
        dispute.decided();
        audit.record(actor, change);
    }

    static Change change(Dispute dispute, String action) {
        return Change.of("dispute", dispute.id(), action);
    }

    static String required(@Nullable String reason, String what) {
        if (reason == null || reason.isBlank()) {
            throw Invalid.required("/reason", what + " needs a reason.");
        }
        return reason.strip();
    }
}
