package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dispute that an amount or a share answers. A story has many amounts, so that metric and event do not make
 * two of them one: what costs it, or what it is a share of, has to be the same as well.
 */
@ApplicationScoped
class AmountPlacing {

    private final Disputes disputes;
    private final Members members;
    private final DisputesConfig config;

    AmountPlacing(Disputes disputes, Members members, DisputesConfig config) {
        this.disputes = disputes;
        this.members = members;
        this.config = config;
    }

    /** @param known guesses that hold whatever is found here */
    Placement of(Claim claim, @Nullable LocalDate day, List<Placement.Guess> known) {
        DisputeScope scope = DisputeScope.of(claim);
        Gist subject = Gist.ofSubject(claim.proposition());
        List<Placement.Guess> guesses = new ArrayList<>(known);
        for (Dispute dispute : candidates(claim, scope, day)) {
            boolean sameEvent = scope.mayBeOfSameEventAs(dispute.scope());
            List<Gist> there = members.of(dispute.id()).stream()
                    .map(member -> Gist.ofSubject(member.claim().proposition()))
                    .toList();
            boolean sameSubject = there.stream().anyMatch(other -> isSameSubject(subject, other));
            if (sameEvent && sameSubject) {
                return new Placement(dispute, "Same kind of amount of the same thing in the same matter.", guesses);
            }
            if (sameSubject) {
                guesses.add(
                        new Placement.Guess(dispute, "An amount of the same thing, but perhaps in another matter."));
            } else if (sameEvent && mayBeSameSubject(subject, there)) {
                guesses.add(new Placement.Guess(
                        dispute, "An amount in the same matter, but the words do not tell whether of the same thing."));
            }
        }
        return Placement.alone("No dispute asks for this amount yet.", guesses);
    }

    private List<Dispute> candidates(Claim claim, DisputeScope scope, @Nullable LocalDate day) {
        return disputes.ofLooseScope(scope.looseKey(), day, config.sameEventWithinDays()).stream()
                .filter(dispute -> dispute.isAttributed() == FigurePlacing.isAttributed(claim))
                .sorted(Comparator.comparingLong(Dispute::id))
                .toList();
    }

    private boolean isSameSubject(Gist one, Gist other) {
        return !Gist.share(one, other).isEmpty() && one.similarityTo(other) >= config.alikeWords();
    }

    private static boolean mayBeSameSubject(Gist subject, List<Gist> there) {
        return subject.words().isEmpty()
                || there.stream()
                        .anyMatch(other -> other.words().isEmpty()
                                || !Gist.share(subject, other).isEmpty());
    }
}
