package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
    private final Decisions decisions;
    private final Interests interests;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    Revising(Disputes disputes, Decisions decisions, Interests interests, Turns turns, Audit audit, Clock clock) {
        this.disputes = disputes;
        this.decisions = decisions;
        this.interests = interests;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Before anything is read that others could change: what was read stays as it was for the transaction. */
    void takeTurn() {
        turns.take(Turns.INTAKE);
    }

    /** The dispute, as long as it is the version that the person saw. */
    Dispute open(long id, @Nullable String ifMatch) {
        takeTurn();
        Dispute dispute = disputes.get(id);
        dispute.tag().requireMatch(ifMatch);
        dispute.requireUnmerged();
        return dispute;
    }

    /** For decisions that touch a dispute without having been made on its page. */
    Dispute open(long id) {
        takeTurn();
        Dispute dispute = disputes.get(id);
        dispute.requireUnmerged();
        return dispute;
    }

    /** Every dispute that a decision changes passes here, so that nobody decides where they have an interest. */
    void decided(Dispute dispute, Actor actor, Change change) {
        interests.refuseBarred(actor, dispute.id());
        dispute.decided();
        audit.record(actor, change);
    }

    void decided(Dispute dispute, Actor actor, Change change, Made made) {
        keep(made, actor);
        decided(dispute, actor, change);
    }

    /** Keeps what was decided, so that it can be undone. */
    void keep(Made made, Actor actor) {
        decisions.persist(new Decision(made, actor, clock.instant()));
    }

    static Change change(Dispute dispute, String action) {
        return Change.of("dispute", dispute.id(), action);
    }

    static String given(@Nullable String reason, String otherwise) {
        return reason == null || reason.isBlank() ? otherwise : reason.strip();
    }

    static String required(@Nullable String reason, String what) {
        if (reason == null || reason.isBlank()) {
            throw Invalid.required("/reason", what + " needs a reason.");
        }
        return reason.strip();
    }
}
