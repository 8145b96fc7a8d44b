package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a figure belongs whose dispute a person has merged into another: the decision that the two ask the same
 * holds for later figures too.
 */
@ApplicationScoped
class MergedScopes {

    private final Disputes disputes;
    private final DisputesConfig config;

    MergedScopes(Disputes disputes, DisputesConfig config) {
        this.disputes = disputes;
        this.config = config;
    }

    Optional<Dispute> homeOf(Claim claim, @Nullable LocalDate day) {
        DisputeScope scope = DisputeScope.of(claim);
        if (claim.figure() == null || scope.needsSubject() || !scope.hasEvent()) {
            return Optional.empty();
        }
        return disputes.mergedOfScope(scope.key()).stream()
                .filter(gone -> gone.isAttributed() == FigurePlacing.isAttributed(claim))
                .map(disputes::standingFor)
                .filter(home -> Disputes.isNear(home.firstDay(), home.lastDay(), day, config.sameEventWithinDays()))
                .min(Comparator.comparingLong(Dispute::id));
    }
}
