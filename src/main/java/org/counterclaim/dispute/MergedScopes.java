package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds where a number belongs whose dispute a person merged into another one: what asked the same goes the same way, and
 * does not open the merged dispute again.
 */
@ApplicationScoped
class MergedScopes {

    private final Disputes disputes;

    MergedScopes(Disputes disputes) {
        this.disputes = disputes;
    }

    Optional<Dispute> homeOf(Asked asked) {
        if (asked.claim().figure() == null || asked.scope().needsSubject() || asked.event() == null) {
            return Optional.empty();
        }
        return disputes.mergedOf(asked.scope().key(), asked.event()).stream()
                .filter(gone -> gone.isAttributed() == asked.isAttributed())
                .map(disputes::standingFor)
                .filter(home -> home.isAtTimeOf(asked.day(), asked.day()))
                .min(Comparator.comparingLong(Dispute::id));
    }
}
