package org.counterclaim.dispute.web;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.TriageState;
import org.jspecify.annotations.Nullable;

/** Keeps dismissed disputes from those who are no checkers. */
@ApplicationScoped
class Dismissed {

    private final CurrentActor actor;

    Dismissed(CurrentActor actor) {
        this.actor = actor;
    }

    /** @param triage of the dispute that is asked for, or of those; null for any that are open */
    void refuseToReporters(@Nullable TriageState triage) {
        if (triage == TriageState.DISMISSED && !actor.get().is(Role.CHECKER)) {
            throw new ForbiddenException("Reporters read the open disputes");
        }
    }
}
